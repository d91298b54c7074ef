/** What must hold of a widget on the page, whatever its service says. */
import type { AnswerElement } from '../../src/core/answer-element.js';
import { DRAWING } from '../support/drawing.js';
import { disagreements, factsOf, strayCells, strayTexts, type Facts } from './follows.js';
import { csvOf, numbersIn, screenOf } from './screen.js';
import { waitFor } from './stage.js';
import type { Subject } from './subjects.js';

export type Locale = 'id' | 'en';

/** Where numbers of data stand. */
const placesOf = ({ renderRoot }: AnswerElement): Element[] => [
  ...renderRoot.querySelectorAll(`${DRAWING}, table, [part=value], [part=list], [part=map]`),
];

/** Whether there are such places. */
export const hasNumbers = (element: AnswerElement): boolean => placesOf(element).length > 0;

/** Whether there is more than places of numbers that nobody knows. */
const hasData = (element: AnswerElement): boolean =>
  placesOf(element).some((place) => !place.matches('[part=value]') || /\d/.test(place.textContent));

/** Words of a server's inside. */
const inner = /<(?!10)|no_ktp|select\s|traceback|\bat \/|KeyError|psycopg|\/srv\//i;

/** What of a server's inside can be read in a text. */
export const leak = (text: string): string | undefined => inner.exec(text)?.[0];

/** Rows of a page, where nobody says otherwise. */
const PAGE = 20;

/** Percentages that the names of things say: "below 10%". */
const limits: Readonly<Record<string, readonly number[]>> = {
  'margin-alerts': [10],
  'water-anomaly-summary': [50],
};

/** Numbers that stand on a screen whatever the answer is: of the period, of the heading, of the page. */
function knownNumbers(
  { tag, attributes, domain }: Subject,
  element: AnswerElement,
  facts: Facts,
  locale: Locale,
): Set<number> {
  const heading = element.renderRoot.querySelector('[part=heading]')?.textContent ?? '';
  const given = Object.values({ ...domain.samples[0].attributes, ...attributes }).flatMap((text) =>
    [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits)),
  );
  const years = given.filter((number) => number > 1900).flatMap((year) => [year - 1, year + 1]);
  const rows = element.renderRoot.querySelectorAll('tbody tr, [part=list] li').length;
  // Rows are numbered, and pages counted.
  const isPaged = element.renderRoot.querySelector('[part=pagination]') !== null;
  const pages = facts.whole.plain.map((count) => Math.ceil(count / PAGE));
  const first = isPaged ? Number(element.renderRoot.querySelector('tbody td')?.textContent.trim()) : NaN;
  const numbering = first > 0 ? Array.from({ length: rows }, (_, at) => first + at) : [];
  const places = isPaged
    ? [...Array.from({ length: rows + 1 }, (_, at) => at), ...pages]
    : [rows, ...('toXLSX' in element ? [1] : [])];
  return new Set([
    ...numbersIn(heading, locale).map(({ value }) => value),
    ...given,
    ...years,
    ...places,
    ...numbering,
    ...(limits[tag] ?? []),
    100,
  ]);
}

/** Everything that is wrong with what a widget says of the answers that it got. */
export async function wrongs(
  subject: Subject,
  element: AnswerElement,
  bodies: readonly string[],
  locale: Locale,
): Promise<string[]> {
  const { state, error } = element;
  if (state === 'error') {
    // An answer may say that the person isn't allowed to see any of it.
    const fitting = ['contract', 'http', ...(bodies.join().includes('allowedTypes') ? ['forbidden'] : [])];
    const found = [
      ...(hasNumbers(element) ? ['numbers beside an error'] : []),
      ...(fitting.includes(error!.kind) ? [] : [`an error of kind ${error!.kind}`]),
    ];
    return [...found, ...(await csvRejects(element))];
  }
  if (state === 'empty')
    return hasData(element) && !element.renderRoot.querySelector('[part=pagination]')
      ? ['numbers beside an empty state']
      : [];
  if (state !== 'ready') return [`state ${state}`];
  await waitFor(
    () =>
      hasNumbers(element) &&
      (!element.renderRoot.querySelector(DRAWING) || element.renderRoot.querySelector('table') !== null),
    () => 'a drawing and its table',
  );
  const facts = factsOf(bodies);
  const screen = screenOf(element);
  const known = knownNumbers(subject, element, facts, locale);
  const csv = await csvOf(element);
  // A table that is filtered or long shows a page of itself.
  const tables = screen.tables.filter((table) => table[0]?.length === csv[0]?.length);
  return [
    ...strayTexts(screen, facts, locale, known),
    ...strayCells(csv, facts),
    ...tables.flatMap((table) => disagreements(table, csv, locale)),
  ];
}

/** Whether a CSV without data is a rejection, and nothing else. */
export async function csvRejects(element: AnswerElement): Promise<string[]> {
  try {
    const promise = element.toCSV();
    try {
      const text = await promise;
      return [`a CSV without data: ${text.slice(0, 60)}`];
    } catch {
      return [];
    }
  } catch (cause) {
    return [`toCSV() throws: ${String(cause)}`];
  }
}
