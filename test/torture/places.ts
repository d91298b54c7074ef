/** The places of an answer, and the same answer with another value at one of them. */

/** Keys from the outside in. */
export type Path = readonly (string | number)[];

/** All places of a value, with what stands there; the value itself first. */
export function* places(value: unknown, path: Path = []): Generator<readonly [Path, unknown]> {
  yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value))
    yield* places(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** What stands at a place. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown> | null)?.[key], value);

/** The same with another value at a place, or without the place where that is undefined. */
export function replacedAt(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  if (typeof value !== 'object' || value === null) return value;
  const inner = replacedAt((value as Record<string | number, unknown>)[key], rest, by);
  if (Array.isArray(value))
    return inner === undefined ? value.toSpliced(Number(key), 1) : value.with(Number(key), inner);
  const copy: Record<string, unknown> = { ...value };
  if (inner === undefined) delete copy[key];
  else copy[key] = inner;
  return copy;
}
