/** Twelve months of a year as a view, in which a month that has not come is missing, not zero. */
import type { ViewContext } from '../core/definition.js';
import { growing, withMark } from '../core/not-over.js';
import type { Column, Row, View } from '../core/view.js';
import { endOfMonth } from '../format/plain-date.js';
import { formatValue, monthName, unitOf, type ValueKind, totalText } from '../format/values.js';
import { wordsIn, type Localized } from '../locales/locales.js';
import { yearOf } from './params.js';

const month: Localized = { id: 'Bulan', en: 'Month' };
const about: Localized = { id: 'sekitar', en: 'about' };

/** What twelve values are. */
export interface Months {
  readonly measure: Localized;
  readonly kind: ValueKind;
  /** What is counted, or in what is measured: "PO", "juta rupiah". */
  readonly unit: Localized;
  /** Whether the values are rounded, so that their sum is nearly the total only. */
  readonly isRounded?: boolean;
  /** January to December, each with what the answer says of it. */
  readonly values: readonly { readonly value: number; readonly source: unknown }[];
}

/**
 * The view of twelve values. Where the page gives the data itself, nobody may have said of which year they are:
 * then the months stand without one, and all values as they are.
 */
export function monthsView(
  { locale, values: asked, today }: ViewContext,
  { measure, kind, unit, isRounded, values }: Months,
): View {
  const year = asked['date-to'] && yearOf(asked['date-to']);
  const nameKind = year ? 'month' : 'text';
  const columns: Column[] = [
    { key: 'month', label: wordsIn(month, locale), kind: nameKind, role: 'name' },
    { key: 'measure', label: wordsIn(measure, locale), kind, role: 'measure' },
  ];
  const rows = values.map(({ value, source }, index): Row => {
    const number = String(index + 1).padStart(2, '0');
    const id = year ? `${year}-${number}` : number;
    const name = year ? id : monthName(index, locale);
    const toCome = year && id > today.slice(0, 7);
    const isRunning = id === today.slice(0, 7) && today < endOfMonth(today);
    return {
      id,
      cells: { month: name, measure: toCome && value === 0 ? null : value },
      source,
      ...growing(isRunning ? ['measure'] : [], locale),
      selection: { field: 'month', value: id, label: formatValue(name, nameKind, locale) },
    };
  });
  const sum = values.reduce((total, { value }) => total + value, 0);
  const all = `${formatValue(sum, kind, locale)} ${unitOf(sum, wordsIn(unit, locale), locale)}`;
  const total = `${isRounded ? `${wordsIn(about, locale)} ` : ''}${all}`;
  const note = isRounded ? total : totalText(total, locale);
  return {
    columns,
    isCourse: true,
    // A year in which no month has come has nothing to show.
    rows: rows.every(({ cells }) => cells['measure'] === null) ? [] : rows,
    summary: [wordsIn(measure, locale), year, total].filter(Boolean).join(' '),
    note: withMark(note, rows, locale),
  };
}
