/** An answer with each of its values replaced by others, or taken away. */

type Path = readonly (string | number)[];

/** An answer that differs from a right one in one value. */
export interface WrongAnswer {
  readonly path: string;
  /** What stands there. */
  readonly what: string;
  readonly body: unknown;
}

const OTHERS: readonly unknown[] = [
  '',
  ' ',
  'NaN',
  '1e3',
  '12',
  '-1',
  '1.50',
  '2.00',
  'dua',
  0,
  -1,
  1.5,
  true,
  false,
  null,
  [],
  {},
];

function* pathsOf(value: unknown, path: Path = []): Generator<Path> {
  yield path;
  if (Array.isArray(value)) {
    if (value.length) yield* pathsOf(value[0], [...path, 0]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* pathsOf(inner, [...path, key]);
  }
}

function replaced(answer: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const copy = structuredClone(answer) as Record<string | number, unknown>;
  const inner = replaced(copy[key], rest, value);
  if (inner === undefined) delete copy[key];
  else copy[key] = inner;
  return copy;
}

/** The answers; some of them are right all the same. */
export const wrongAnswers = (answer: unknown): WrongAnswer[] =>
  [...pathsOf(answer)].flatMap((path) =>
    [...(typeof path.at(-1) === 'string' ? [undefined] : []), ...OTHERS].map((value) => ({
      path: path.join('.'),
      what: value === undefined ? 'missing' : JSON.stringify(value),
      body: replaced(answer, path, value),
    })),
  );
