/** Answers that are not what their contract says: an error with its place, never a number. */
import { expect, oneEvent } from '@open-wc/testing';
import { json, serve } from '../support/service.js';
import { hasNumbers, put, type Subject } from './subject.js';

type Path = readonly (string | number)[];

/** As contracts write it, without the items' numbers: `data[].count`. */
const named = (path: Path): string =>
  path
    .map((key) => (typeof key === 'number' ? '[]' : `.${key}`))
    .join('')
    .replace(/^\./, '');

/** All places of an answer; of a list the first and the last item. */
function* places(value: unknown, path: Path = []): Generator<readonly [Path, unknown]> {
  yield [path, value];
  if (Array.isArray(value)) {
    for (const index of new Set([0, value.length - 1]))
      if (index in value) yield* places(value[index], [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* places(inner, [...path, key]);
  }
}

/** Places where services count. */
const isCount = /(?:^|_|\.)(?:count|records|pages?)$/;

/** What can't stand where this value stands. */
function impostors(value: unknown): readonly unknown[] {
  if (typeof value === 'number') return ['', ' ', 'NaN', '1e3', 'dua', true, null, [], {}];
  if (typeof value === 'boolean') return [!value, 'true', 1, null];
  if (Array.isArray(value)) return [{}, 'x', 0, null];
  if (typeof value === 'object' && value !== null) return [[], 'x', 0, null];
  // A text may be absent, and a sum of money may come as a text.
  return [true, [], {}];
}

/** The answer with another value at a place; undefined takes it away. */
function replaced(answer: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const copy = structuredClone(answer) as Record<string | number, unknown>;
  copy[key] = replaced(copy[key], rest, value);
  return copy;
}

/** Every wrong answer with the name of its wrong place. */
function wrongAnswers({
  answer,
  optional = [],
  nullable = [],
}: Subject): { place: string; what: string; body: unknown }[] {
  const free = ['success', ...optional];
  return [...places(answer)].flatMap(([path, value]) => {
    const place = named(path);
    // What a service tells its callers is nobody's data.
    if (place === 'message') return [];
    const removable = typeof path.at(-1) === 'string' && !free.includes(place);
    const wrongs = [...impostors(value), ...(isCount.test(place) ? [-1, 1.5] : [])].filter(
      (wrong) => wrong !== null || !nullable.includes(place),
    );
    return [...(removable ? [undefined] : []), ...wrongs].map((wrong) => ({
      place: path.join('.'),
      what: wrong === undefined ? 'missing' : JSON.stringify(wrong),
      body: replaced(answer, path, wrong),
    }));
  });
}

/** Of how many wrong answers one comes from the service; each place has more. */
const SERVED = 8;

/** The tests of wrong answers. */
export function contract(subject: Subject): void {
  const wrong = wrongAnswers(subject);
  it(`takes none of ${wrong.length} wrong answers for a right one`, async () => {
    serve(({ url }) => {
      const index = url.searchParams.get('wrong');
      return json(index === null ? subject.answer : wrong[Number(index)]!.body);
    });
    const element = await put(subject);
    const accepted: string[] = [];
    for (const [index, { place, what, body }] of wrong.entries()) {
      const told = Promise.race(['dasbor-load', 'dasbor-error'].map((type) => oneEvent(element, type)));
      // What a page gives needs no request and no skeleton, and is checked by the same contract.
      const isServed = index % SERVED === 0 || body === null;
      if (isServed) element.endpoint = `/answers?wrong=${index}`;
      element.data = isServed ? null : body;
      await told;
      await element.updateComplete;
      // A service that says itself that it refuses is heard.
      const kind = place === 'success' && element.error?.kind === 'http' ? 'contract' : element.error?.kind;
      if (kind !== 'contract' || (isServed && element.data !== null) || hasNumbers(element))
        accepted.push(`${place}: ${what}`);
    }
    expect(accepted).to.deep.equal([]);
    // One after the other: the more there are, the longer it takes.
  }).timeout(10_000 + wrong.length * 200);
}
