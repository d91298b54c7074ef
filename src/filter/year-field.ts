/** The field of a year, the same in every filter that has one. */
import { readList, textIn } from '../core/list-attribute.js';
import type { ChoiceField } from './fields.js';

/** What a filter says of its years. */
export interface Years {
  /** What the page gives as `years`. */
  readonly given: unknown;
  /** The first and the last year to choose where the page gives none, by the year that is now. */
  readonly span: (now: number) => readonly [first: number, last: number];
  /** Whether the year is asked for. */
  readonly when?: ChoiceField['when'];
}

const yearIn = (item: unknown): string | undefined => {
  const text = textIn({ item }, 'item') ?? '';
  return /^\d{4}$/.test(text) ? text : undefined;
};

/**
 * A year of those given, in their order, or of the span, the last one first. It begins with this year, where that can be
 * chosen. Throws an AttributeError where what is given is no list of years.
 */
export function yearField({ given, span, when }: Years): ChoiceField {
  const years = readList(given, 'years', '[2025, 2024]', yearIn);
  return {
    type: 'choice',
    name: 'year',
    label: { id: 'Tahun', en: 'Year' },
    ...(when && { when }),
    fallback(today) {
      const now = today.slice(0, 4);
      return !years || years.includes(now) ? now : (years[0] ?? '');
    },
    choices({ today }) {
      const [first, last] = span(Number(today.slice(0, 4)));
      const all =
        years ?? Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => String(last - index));
      return all.map((year) => ({ value: year, label: year }));
    },
  };
}
