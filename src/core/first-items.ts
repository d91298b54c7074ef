/** The items of a list that is longer than anybody reads: the first of them, and how many more there are. */
import { css, html, nothing } from 'lit';
import { formatValue } from '../format/values.js';
import { wordsIn, type InBoth, type Locale } from '../locales/locales.js';

/** So many are shown. */
export const MOST = 100;

/** For what has such a list. */
export const firstItemsStyles = css`
  li.more-items {
    display: block;
    grid-column: 1 / -1;
    padding: 12px 0;
    color: var(--_muted);
  }
`;

const texts: InBoth<{ more: (count: string) => string }> = {
  id: { more: (count) => `dan ${count} lainnya; semuanya ada di berkas CSV.` },
  en: { more: (count) => `and ${count} more; the CSV file has them all.` },
};

/** The first rows as items, and the number of the others as the last one. */
export const firstItems = <R>(
  rows: readonly R[],
  item: (row: R, index: number) => unknown,
  locale: Locale,
): readonly unknown[] => {
  const more = rows.length - MOST;
  const words = more > 0 && wordsIn(texts, locale).more(formatValue(more, 'integer', locale));
  return [...rows.slice(0, MOST).map(item), words ? html`<li class="more-items">${words}</li>` : nothing];
};
