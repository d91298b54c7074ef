/**
 * Whether what a widget says follows from the answer, known from the answer alone: nothing of the element's own code is
 * asked. A number follows where it stands in the answer, or is a sum, a share, a change or a difference of its numbers.
 */
import { places, type Path } from './places.js';
import { numbersIn, type Cells, type Screen, type Written } from './screen.js';
import { strangeWords } from './words.js';

type Locale = 'id' | 'en';

/** The numbers of some part of answers, and what can be made of them. */
interface Closure {
  readonly plain: readonly number[];
  readonly percent: readonly number[];
}

/** What is known of one or several answers. */
export interface Facts {
  readonly texts: readonly string[];
  readonly whole: Closure;
  /** The objects of the answers that hold a text, by that text. */
  itemsOf(text: string): readonly object[];
  /** These, and those that are of the same thing: they have the same id, or no code either. */
  withTheirLike(items: readonly object[]): readonly object[];
  closureOf(items: readonly object[]): Closure;
}

/** JSON in which numbers that a double doesn't hold are none. */
const parse = (json: string): unknown =>
  JSON.parse(json.replace(/^\ufeff/, ''), (_: string, value: unknown, context?: { source?: string }) =>
    typeof value === 'number' &&
    (!Number.isFinite(value) ||
      Math.abs(value) > Number.MAX_SAFE_INTEGER ||
      (context?.source ?? '').replace(/^\D*[0.]*|\D/g, '').length > 17)
      ? null
      : value,
  );

const numberIn = (value: unknown): number | undefined => {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || !/^\s*[+-]?\d+(\.\d+)?\s*$/.test(value)) return undefined;
  const number = Number(value);
  return Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : undefined;
};

/** The field that a place belongs to, whichever item it is in. */
const fieldOf = (path: Path): string => path.map((key) => (typeof key === 'number' ? '[]' : key)).join('.');

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const prefixes = (numbers: readonly number[]): number[] => {
  let total = 0;
  return numbers.map((number) => (total += number));
};

/** The sums of items that one text or id, or its absence, makes one group, by the field that is summed. */
function groupSums(items: readonly object[]): Map<string, number[]> {
  const groups = new Map<string, Map<string, number>>();
  for (const item of items)
    for (const [name, text] of Object.entries(item)) {
      if (text !== null && typeof text !== 'string' && !/(?:^|_)id$/.test(name)) continue;
      const key = `${name}:${String(text ?? '')
        .trim()
        .toLowerCase()}`;
      for (const [field, value] of Object.entries(item)) {
        const number = numberIn(value);
        if (number === undefined) continue;
        const sums = groups.get(field) ?? new Map<string, number>();
        groups.set(field, sums.set(key, (sums.get(key) ?? 0) + number));
      }
      // How many they are, too.
      const counts = groups.get('') ?? new Map<string, number>();
      groups.set('', counts.set(key, (counts.get(key) ?? 0) + 1));
    }
  return new Map([...groups].map(([field, sums]) => [field, [...new Set(sums.values())]]));
}

/**
 * Those of all items, of those that lack nothing (where a code is missing, a label alone makes no group), and of those of
 * each answer. Two questions that got the same answer, `times` of them, add up to that many times a sum.
 */
function sumsOf(items: readonly object[], times: number, parts: readonly object[][]): Map<string, number[]> {
  const whole = items.filter((item) => !Object.values(item).some((value) => value === null || value === ''));
  const sums = groupSums(items);
  for (const some of [whole, ...parts])
    for (const [field, list] of groupSums(some)) sums.set(field, [...(sums.get(field) ?? []), ...list]);
  if (times > 1)
    for (const [field, list] of sums) sums.set(field, [...list, ...list.map((sum) => sum * times)]);
  return sums;
}

/** How many numbers are compared each with each. */
const MANY = 120;

/** The numbers that are compared: of each field, and all where these are few; of many only neighbours, both ways. */
function* pairsOf(
  lists: readonly (readonly number[])[],
  all: readonly number[],
): Generator<[number, number]> {
  for (const list of [...lists, all]) {
    const own = [...new Set(list)];
    if (own.length <= MANY) for (const a of own) for (const b of own) yield [a, b];
    else
      for (const [at, b] of list.entries()) {
        const a = list[at + 1];
        if (a === undefined) continue;
        yield [a, b];
        yield [b, a];
      }
  }
}

/** The years, half-years, quarters, months and weeks, from Monday on, that a day lies in. */
function spansOf(day: string): string[] {
  const time = Date.parse(day);
  if (Number.isNaN(time)) return [];
  const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7)) - 1];
  return [
    `year ${year}`,
    `half ${year}-${Math.floor(month / 6)}`,
    `quarter ${year}-${Math.floor(month / 3)}`,
    `month ${year}-${month}`,
    `week ${Math.floor((time / 86_400_000 + 3) / 7)}`,
  ];
}

/** The sums of what is told day by day, by field and kind of span, in their order. */
function sumsByDay(items: readonly object[]): Map<string, number[]> {
  const spans = new Map<string, Map<string, number>>();
  for (const item of items) {
    const cells = Object.entries(item) as [string, unknown][];
    const [, day] =
      cells.find(([, value]) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value)) ?? [];
    if (typeof day !== 'string') continue;
    for (const span of spansOf(day.slice(0, 10)))
      for (const [field, value] of cells) {
        const number = numberIn(value);
        if (number === undefined) continue;
        const key = `${field} by ${span.split(' ')[0]}`;
        const sums = spans.get(key) ?? new Map<string, number>();
        spans.set(key, sums.set(span, (sums.get(span) ?? 0) + number));
      }
  }
  return new Map([...spans].map(([key, sums]) => [key, [...sums.values()]]));
}

/** What can be made of fields, of which some are the same field of several things, and of groups of these things. */
function closure(
  fields: ReadonlyMap<string, readonly number[]>,
  groups: ReadonlyMap<string, readonly number[]>,
  totals: readonly number[],
  compares: boolean,
): Closure {
  const lists = [...fields.values()];
  const numbers = lists.flat();
  const merged = [...groups.values()].flat();
  // Months and branches lie in lists of their own: their sums are of one list, not of all.
  const parts = [...numbers, ...lists.map(sum), ...merged];
  const plain = new Set([...parts, ...parts.map(Math.abs)]);
  const percent = new Set(numbers.flatMap((number) => [number, number * 100]));
  for (const list of lists) {
    const falling = list.toSorted((a, b) => b - a);
    const wholes = [...totals, sum(list)].filter((whole) => whole > 0);
    for (const whole of wholes)
      for (const part of [...list, ...prefixes(falling), sum(list)]) percent.add((part / whole) * 100);
    percent.add(sum(list));
  }
  for (const whole of [...totals, ...lists.map(sum)])
    if (whole > 0) for (const part of merged) percent.add((part / whole) * 100);
  for (const part of merged) percent.add(part);
  const compared = compares ? [...lists, ...groups.values()] : lists;
  for (const [a, b] of pairsOf(compared, compares ? [...numbers, 0] : [])) {
    plain.add(a - b);
    plain.add((a - b) * 100);
    if (b) percent.add(((a - b) / Math.abs(b)) * 100);
    if (a + b > 0) percent.add((a / (a + b)) * 100);
  }
  return { plain: [...plain], percent: [...percent] };
}

/** The month that an item is of, where it says month and year for themselves. */
function monthIn(item: object): string | undefined {
  const named = (name: RegExp): number | undefined =>
    numberIn(Object.entries(item).find(([field]) => name.test(field))?.[1]);
  const [year, month] = [named(/(?:tahun|year)$/), named(/(?:bulan|month)$/)];
  return year && month ? `${year}-${String(month).padStart(2, '0')}` : undefined;
}

/** By what an item is the same thing as another, whatever both are called: an id, a month, or a code that it lacks. */
const identities = (item: object): string[] => [
  ...(monthIn(item) ? [`of ${monthIn(item)}`] : []),
  ...Object.entries(item).flatMap(([name, value]: [string, unknown]) => {
    const text = typeof value === 'string' ? value.trim() : value;
    // Groups have few fields, records many.
    if (text === null || text === '') return [Object.keys(item).length < 5 ? 'none' : `${name}: none`];
    return /(?:^|_)(?:id|code|kode)$/i.test(name) ? [`${name}: ${JSON.stringify(text)}`] : [];
  }),
];

const isThing = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The things of a list, and of a map of things with the same numbers, which only their keys name. */
function thingsOf(value: unknown): readonly (readonly [string | undefined, object])[] {
  if (Array.isArray(value)) return value.filter(isThing).map((thing) => [undefined, thing]);
  if (!isThing(value)) return [];
  const things = Object.entries(value).filter(([, thing]) => isThing(thing));
  const areAlike =
    things.length > 1 &&
    things.every(([, thing]) =>
      // A field that nobody knows may be a list.
      Object.values(thing as object).every((each) => Array.isArray(each) || numberIn(each) !== undefined),
    );
  const [[, first] = []] = things;
  // Some may have more.
  const isMap =
    areAlike &&
    Object.keys(first as object).some((field) => things.every(([, thing]) => field in (thing as object)));
  return isMap ? (things as [string, object][]) : [];
}

/** Reads answers; one that came twice is one, of which sums may be taken twice. */
export function factsOf(bodies: readonly string[]): Facts {
  const answers = [...new Set(bodies)].map(parse);
  const times = Math.max(1, ...bodies.map((body) => bodies.filter((other) => other === body).length));
  const fields = new Map<string, number[]>();
  const texts = new Set<string>();
  const byText = new Map<string, Set<object>>();
  const remember = (field: string, number: number): void => {
    fields.set(field, [...(fields.get(field) ?? []), number]);
  };
  const items: object[] = [];
  const byAnswer: object[][] = answers.map(() => []);
  const groupsOf = (some: readonly object[]): Map<string, number[]> =>
    sumsOf(
      some,
      times,
      answers.length > 1 ? byAnswer.map((own) => own.filter((item) => some.includes(item))) : [],
    );
  // Lists of the same names are one: a field that nobody knows may have one in every item.
  const names = new Map<string, readonly string[]>();
  let deepest = 0;
  const shallow: [number, number][] = [];
  for (const [at, answer] of answers.entries())
    for (const [path, value] of places(answer)) {
      // How many a list has, follows from it.
      if (Array.isArray(value)) remember(`${fieldOf(path)}: length`, value.length);
      if (Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string'))
        names.set(value.join('\n'), value);
      if (typeof value === 'string') texts.add(value.trim());
      const number = numberIn(value);
      if (number !== undefined) {
        remember(fieldOf(path), number);
        // Each answer adds up for itself, too.
        if (answers.length > 1) remember(`${at}: ${fieldOf(path)}`, number);
        // A list of numbers adds up for itself, too.
        if (typeof path.at(-1) === 'number') remember(path.slice(0, -1).join('.'), number);
        const depth = path.filter((key) => typeof key === 'number').length;
        deepest = Math.max(deepest, depth);
        shallow.push([depth, number]);
      }
      for (const [name, thing] of thingsOf(value)) {
        items.push(thing);
        byAnswer[at]!.push(thing);
        // A map of things adds up, too.
        if (name !== undefined)
          for (const [field, each] of Object.entries(thing)) {
            const own = numberIn(each);
            if (own !== undefined) remember(`${fieldOf(path)}: ${field}`, own);
          }
        for (const text of [name, monthIn(thing), ...Object.values(thing)]) {
          if (typeof text !== 'string' && typeof text !== 'number') continue;
          const key = String(text).trim().toLowerCase();
          byText.set(key, (byText.get(key) ?? new Set()).add(thing));
        }
      }
    }
  // How many of a list of names another one has, and which part that is.
  for (const all of names.values())
    for (const some of names.values()) {
      if (some === all) continue;
      const shared = all.filter((name) => some.includes(name)).length;
      remember('shared', shared);
      remember('shared, in percent', Math.floor((100 * shared) / all.length));
    }
  const compares = answers.length > 1 || /"prev[A-Z]|"trend"/.test(bodies.join());
  const totals = shallow.filter(([depth]) => depth < deepest || deepest === 0).map(([, number]) => number);
  return {
    texts: [...texts].filter(Boolean).sort((a, b) => b.length - a.length),
    whole: closure(new Map([...fields, ...sumsByDay(items)]), groupsOf(items), totals, compares),
    itemsOf: (text) => [...(byText.get(text.trim().toLowerCase()) ?? [])],
    withTheirLike: (some) => {
      const keys = new Set(some.flatMap(identities));
      return items.filter((item) => some.includes(item) || identities(item).some((key) => keys.has(key)));
    },
    closureOf: (items) => {
      const own = new Map<string, number[]>();
      for (const item of items)
        for (const [key, value] of Object.entries(item)) {
          const number = numberIn(value);
          if (number !== undefined) own.set(key, [...(own.get(key) ?? []), number]);
        }
      const all = [...fields].flatMap(([, list]) => sum(list));
      return closure(own, groupsOf(items), [...totals, ...all], compares);
    },
  };
}

const near = (a: number, b: number, within: number): boolean =>
  Math.abs(a - b) <= within + Math.abs(b) * 1e-12 + 1e-9;

const holds = (numbers: readonly number[], value: number, within: number): boolean =>
  numbers.some((number) => near(value, number, within));

const follows = ({ value, within, isPercent }: Written, { plain, percent }: Closure): boolean =>
  isPercent
    ? // Rounded once for the view, and written so.
      holds(percent, value, 0.0501) || holds(percent, -value, 0.0501)
    : holds(plain, value, within);

// What turns the direction of a text is left out where it is said on one line.
const folded = (text: string): string =>
  text
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const MONTH = '(?:Jan|Feb|Mar|Apr|Mei|May|Jun|Jul|Agu|Aug|Sep|Sept|Okt|Oct|Nov|Des|Dec)';
const dates = new RegExp(
  `\\b(?:\\d{1,2}(?:\\s?[–-]\\s?\\d{1,2})? ${MONTH}(?: \\d{4}(?:, \\d{2}[.:]\\d{2})?)?|${MONTH}(?: \\d{4})?|\\d{4}-\\d{2}(?:-\\d{2})?)\\b`,
  'g',
);

/** A text without what the answer says, and without dates. */
function ourOwn(text: string, facts: Facts): string {
  let rest = folded(text);
  for (const said of facts.texts) {
    const own = folded(said);
    if (/^\d{1,7}(?:\.\d+)?$/.test(own)) continue;
    if (own.length < 2) continue;
    if (rest === own) return '';
    // A short code is part of too many words and numbers.
    if (own.length > 3) rest = rest.replaceAll(own, ' ');
  }
  return rest.replace(dates, ' ');
}

/** What is wrong with the texts on a screen. */
export function strayTexts(
  { texts }: Screen,
  facts: Facts,
  locale: Locale,
  known: ReadonlySet<number>,
): string[] {
  const wrong: string[] = [];
  for (const text of new Set(texts)) {
    const rest = ourOwn(text, facts);
    const shown = JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}…` : text);
    if (/NaN|Infinity|undefined|\[object|[-−]0(?![\d.,])/.test(rest)) wrong.push(`${shown} is no value`);
    for (const word of strangeWords(rest))
      wrong.push(`“${word}” in ${shown} is neither ours nor in the answer`);
    for (const number of numbersIn(rest, locale))
      if (!known.has(number.value) && !follows(number, facts.whole))
        wrong.push(`${number.text.trim()} in ${shown} doesn't follow from the answer`);
  }
  return wrong;
}

/** What is wrong with the numbers of a CSV: each has to follow from the item that its row is of, where there is one. */
export function strayCells(csv: Cells, facts: Facts): string[] {
  const [titles = [], ...rows] = csv;
  return rows.flatMap((row, at) => {
    const matches = new Map<object, number>();
    for (const cell of row)
      for (const item of cell ? facts.itemsOf(cell.replace(/^'/, '')) : [])
        matches.set(item, (matches.get(item) ?? 0) + 1);
    const most = Math.max(0, ...matches.values());
    const items = [...matches].flatMap(([item, count]) => (count === most ? [item] : []));
    const named = row.some(
      (cell) => cell !== '' && !/^-?[\d.]+%?$/.test(cell) && facts.itemsOf(cell).length > 0,
    );
    const closures = named ? facts.closureOf(facts.withTheirLike(items)) : facts.whole;
    return row.flatMap((cell, index) => {
      const [, digits, sign] = /^(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)(%)?$/.exec(cell) ?? [];
      if (digits === undefined || facts.texts.includes(cell)) return [];
      const value = Number(digits);
      const isPercent = Boolean(sign) || titles[index]?.endsWith('(%)') === true;
      const number = { text: cell, value, within: 0, isPercent };
      // Rows that the answer doesn't number are numbered one after the other.
      const isNumbering =
        /^No\.?$/.test(titles[index] ?? '') && value - at === Number(rows[0]![index]) && value > 0;
      return isNumbering || follows(number, closures)
        ? []
        : [`CSV: ${cell} of “${titles[index]}” in “${row.join()}” doesn't follow from the answer`];
    });
  });
}

/** Where a table and the CSV say different things. */
export function disagreements(table: Cells, csv: Cells, locale: Locale): string[] {
  const [, ...shown] = table;
  const [titles = [], ...rows] = csv;
  if (shown.length !== rows.length) return [`the table has ${shown.length} rows, the CSV ${rows.length}`];
  return shown.flatMap((cells, at) =>
    titles.flatMap((title, index) => {
      const text = folded(cells[index] ?? '');
      const raw = folded((rows[at]![index] ?? '').replace(/^'/, ''));
      if (text === raw || (raw === '' && text === '–')) return [];
      const [number] = numbersIn(text, locale);
      const value = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?%?$/.test(raw) ? parseFloat(raw) : undefined;
      if (value !== undefined && number && near(number.value, value, number.within)) return [];
      // A date is written in words, and keeps its year or day.
      if (/^\d{4}-\d{2}/.test(raw) && text.includes(raw.slice(0, 4))) return [];
      // What has no value may have words; a text that a spreadsheet would run has an apostrophe somewhere.
      if (raw === '' || folded(raw.replaceAll("'", '')) === folded(text.replaceAll("'", ''))) return [];
      return [`row ${at + 1}, “${title}”: “${text}” in the table, “${raw}” in the CSV`];
    }),
  );
}
