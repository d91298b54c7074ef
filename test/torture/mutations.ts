/** Right answers with seeded changes: what a service could send after a bad release, an import or a broken join. */
import { HOSTILE_TEXTS } from '../../mocks/index.js';
import { random, type Random } from '../../mocks/kit/random.js';
import { places, replacedAt, valueAt, type Path } from './places.js';

/** One change: what is done at which place. Kept as data, so that a failure can be reduced to the changes it needs. */
export interface Mutation {
  readonly path: Path;
  readonly what: string;
  /** The new value; undefined takes the place away. */
  readonly to: unknown;
}

/** A number as JSON that no double holds, put in place when the answer is written. */
const raw = (json: string): string => `\u0001${json}\u0001`;

/** An answer as JSON text. */
export const written = (answer: unknown): string =>
  JSON.stringify(answer).replaceAll(/"\\u0001(.*?)\\u0001"/g, (_, json: string) => json);

const strings = (answer: unknown): string[] =>
  [...places(answer)].flatMap(([, value]) => (typeof value === 'string' && value ? [value] : []));

const numbered = (value: number, stream: Random): unknown =>
  stream.pick<() => unknown>([
    () => -value,
    () => value * 10,
    () => value * stream.int(2, 1_000_000),
    () => value / 10,
    () => value + 1,
    () => 0,
    () => raw('-0'),
    () => String(value),
    () => `${value}.00`,
    () => ` ${value} `,
    () => value.toLocaleString('id-ID'),
    () => `${value}abc`,
    () => 'NaN',
    () => null,
    () => true,
    () => [value],
    () => ({ value }),
    () => raw('1e400'),
    () => raw('9007199254740993'),
    () => raw(`${Math.trunc(value)}.123456789012345678`),
    () => Number.MAX_SAFE_INTEGER,
    () => undefined,
  ])();

const worded = (value: string, answer: unknown, stream: Random): unknown =>
  stream.pick<() => unknown>([
    () => stream.pick(strings(answer)),
    () => stream.pick(strings(answer)),
    () => stream.pick(HOSTILE_TEXTS),
    () => value.toUpperCase(),
    () => ` ${value} `,
    () => `${value} `.repeat(stream.int(2, 400)),
    () => '',
    () => null,
    () => stream.int(0, 99_999),
    () => String(stream.int(0, 99)),
    () => [value],
    () => ({}),
    () => undefined,
  ])();

const listed = (value: readonly unknown[], stream: Random): unknown => {
  const at = stream.int(0, Math.max(0, value.length - 1));
  return stream.pick<() => unknown>([
    () => value.toSpliced(at, 1),
    () => (value.length ? value.toSpliced(at, 0, value[at]) : value),
    () => (value.length ? [...value, value[at]] : value),
    () => [...value, ...value],
    () => value.toReversed(),
    () =>
      value
        .map((item) => [stream.next(), item] as const)
        .sort(([a], [b]) => a - b)
        .map(([, item]) => item),
    () => value.slice(0, at),
    () => [],
    () => null,
    () => Object.fromEntries(value.entries()),
    () => [...value, null],
    () => [value],
  ])();
};

const keyed = (value: object, stream: Random): unknown => {
  const entries = Object.entries(value);
  const at = stream.int(0, Math.max(0, entries.length - 1));
  return stream.pick<() => unknown>([
    // The same in another order.
    () => Object.fromEntries(entries.toReversed()),
    () => Object.fromEntries(entries.toReversed()),
    () => Object.fromEntries(entries.toSpliced(at, 1)),
    () => ({ ...value, dasbor_more: stream.int(0, 999) }),
    () =>
      Object.fromEntries(
        entries.map(([key, inner], index) => [index === at ? key.toUpperCase() : key, inner]),
      ),
    () => Object.values(value),
    () => null,
  ])();
};

function mutationOf(answer: unknown, stream: Random): Mutation | undefined {
  const all = [...places(answer)].filter(([path]) => path.length > 0);
  // Numbers as often as all the rest.
  const numbers = all.filter(([, value]) => typeof value === 'number');
  const from = numbers.length && stream.chance(0.5) ? numbers : all;
  if (from.length === 0) return undefined;
  const [path, value] = stream.pick(from);
  const to =
    typeof value === 'number'
      ? numbered(value, stream)
      : typeof value === 'string'
        ? worded(value, answer, stream)
        : Array.isArray(value)
          ? listed(value, stream)
          : typeof value === 'object' && value !== null
            ? keyed(value, stream)
            : stream.pick([null, true, false, 0, '']);
  const json = to === undefined ? 'nothing' : written(to);
  return { path, to, what: `${path.join('.')} = ${json.length > 160 ? `${json.slice(0, 160)}…` : json}` };
}

/** The answer after the changes; one whose place is gone does nothing. */
export const mutated = (answer: unknown, mutations: readonly Mutation[]): unknown =>
  mutations.reduce(
    (whole, { path, to }) =>
      valueAt(whole, path.slice(0, -1)) == null ? whole : replacedAt(whole, path, to),
    answer,
  );

/** From one to four changes, the same ones for the same seed. */
export function mutationsFor(answer: unknown, seed: string): Mutation[] {
  const stream = random(seed);
  const made: Mutation[] = [];
  for (
    let left = stream.weighted({ 1: 5, 2: 2, 3: 1, 4: 1 } as const), count = 0;
    count < Number(left);
    count++
  ) {
    const mutation = mutationOf(mutated(answer, made), stream);
    if (mutation) made.push(mutation);
  }
  return made;
}
