/** A view in one sentence: highest, lowest, and where its rows follow one another in time, where they lead. Pure. */
import {
  cellText,
  kindOf,
  measureColumn,
  nameColumn,
  numberIn,
  oneLine,
  shareColumn,
} from '../../core/row-words.js';
import type { Column, Row, View } from '../../core/view.js';
import { formatValue } from '../../format/values.js';
import { wordsIn, type Locale } from '../../locales/locales.js';
import { exploreTexts } from './texts.js';

/** Whether the rows follow one another in time. */
export const isCourse = (view: View): boolean =>
  view.isCourse ?? /^(?:month|date)$/.test(nameColumn(view)?.kind ?? '');

/** Without the noise of binary fractions. */
const clean = (value: number): number => +value.toPrecision(12);

/** A difference: "12 (10.0%)", the share only of what is above zero. */
export const difference = (from: number, to: number, row: Row, column: Column, locale: Locale): string => {
  const by = oneLine(formatValue(clean(Math.abs(to - from)), kindOf(row, column), locale));
  return from > 0
    ? `${by} (${formatValue(Math.abs(clean((to - from) / from) * 100), 'percent', locale)})`
    : by;
};

/** Whether a row's number in a column still grows. */
export const isUnfinished = ({ unfinished }: Row, { key }: Column): boolean => !!unfinished?.includes(key);

/** What is to be said of one column; of one of many no lowest. */
const ofColumn = (view: View, column: Column, locale: Locale, isOfMany = false): string => {
  const texts = wordsIn(exploreTexts, locale);
  const name = nameColumn(view);
  const share = column === measureColumn(view) ? shareColumn(view) : undefined;
  const numbered = view.rows.flatMap((row) => {
    const number = numberIn(row, column);
    return number === null || isUnfinished(row, column) ? [] : [{ row, number }];
  });
  const [first] = numbered;
  const last = numbered.at(-1);
  if (!first || !last || first === last) return '';
  const nameOf = ({ row }: typeof first): string => cellText(row, name, locale);
  const numbers = numbered.map(({ number }) => number);
  const [most, least] = [Math.max(...numbers), Math.min(...numbers)];
  if (most === least) return texts.same(cellText(first.row, column, locale));
  const tell = (value: number): string => {
    const those = numbered.filter(({ number }) => number === value);
    const { row } = those[0]!;
    const text = cellText(row, column, locale);
    if (those.length > 2) return `${text} (${texts.many(formatValue(those.length, 'integer', locale))})`;
    const who = those.map(nameOf).join(texts.and);
    // The summary is read before it: what it has said isn't said again.
    if (view.summary.includes(`${nameOf(those[0]!)} ${text}`)) return who;
    const part =
      share && those.length === 1 && numberIn(row, share) !== null
        ? ` (${cellText(row, share, locale)})`
        : '';
    return `${who} ${text}${part}`;
  };
  const said = [texts.highest(tell(most)), ...(isOfMany ? [] : [texts.lowest(tell(least))])];
  if (isCourse(view) && numbered.length > 2) {
    const by = difference(first.number, last.number, last.row, column, locale);
    const way =
      last.number === first.number ? texts.level : last.number > first.number ? texts.up(by) : texts.down(by);
    said.push(`${texts.from(nameOf(first), nameOf(last))} ${way}`);
  }
  return said.join('; ');
};

/** As many series as are told of: more is a table read aloud. */
const MOST = 4;

/** The sentence; '' where there is nothing to compare. What isn't over yet is compared with nothing, and named. */
export const insightOf = (view: View, locale: Locale): string => {
  const columns = view.columns.filter(({ key }) => view.series?.some(({ column }) => column === key));
  const measure = measureColumn(view);
  const told = (columns.length > 1 ? columns : measure ? [measure] : []).slice(0, MOST);
  const sentences = told.flatMap((column) => {
    const said = ofColumn(view, column, locale, told.length > 2);
    return said ? [told.length > 1 ? `${column.label}: ${said}` : said] : [];
  });
  if (sentences.length === 0) return '';
  const open = view.rows.filter((row) =>
    told.some((column) => isUnfinished(row, column) && numberIn(row, column) !== null),
  );
  const names = open.map((row) => cellText(row, nameColumn(view), locale)).join(', ');
  return [...sentences, ...(names ? [wordsIn(exploreTexts, locale).unfinished(names)] : [])]
    .map((sentence) => `${sentence}.`)
    .join(' ');
};
