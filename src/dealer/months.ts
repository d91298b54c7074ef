/** Twelve months of a year as a view, in which a month that has not come is missing, not zero. */
import type { ViewContext } from '../core/definition.js';
import type { Row, View } from '../core/view.js';
import { formatValue, type ValueKind } from '../format/values.js';
import type { Localized } from '../locales/locales.js';
import { yearOf } from './params.js';

const month: Localized = { id: 'Bulan', en: 'Month' };

/** What twelve values are. */
export interface Months {
  readonly measure: Localized;
  readonly kind: ValueKind;
  /** January to December. */
  readonly values: readonly number[];
}

/** The view of twelve values of the year that was asked for. Where the year isn't known, today's. */
export function monthsView(
  { locale, values: asked, today }: ViewContext,
  { measure, kind, values }: Months,
): View {
  const year = asked['date-to'] ? yearOf(asked['date-to']) : yearOf(today);
  const columns = [
    { key: 'month', label: month[locale], kind: 'month' as const },
    { key: 'measure', label: measure[locale], kind },
  ];
  const rows = values.map((value, index): Row => {
    const id = `${year}-${String(index + 1).padStart(2, '0')}`;
    const toCome = id > today.slice(0, 7);
    return { id, cells: { month: id, measure: toCome && value === 0 ? null : value } };
  });
  const sum = values.reduce((a, b) => a + b, 0);
  return {
    columns,
    rows,
    summary: `${measure[locale]} ${year}: ${formatValue(sum, kind, locale)}`,
    note: `Total ${formatValue(sum, kind, locale)}`,
  };
}
