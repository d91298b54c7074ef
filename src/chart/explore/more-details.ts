/** What a tooltip says of a row that is printed nowhere: the period before, and the share of the total. */
import { html, nothing } from 'lit';
import { cellText, kindOf, measureColumn, numberIn, shareColumn } from '../../core/row-words.js';
import type { Column, Row, View } from '../../core/view.js';
import { formatValue } from '../../format/values.js';
import { wordsIn, type Locale } from '../../locales/locales.js';
import type { Content } from '../form.js';
import { difference, isCourse, isUnfinished } from './insight.js';
import { exploreTexts } from './texts.js';

/** The number of the row before, and what has become of it; of one that isn't over yet, only the number before. */
const before = (view: View, row: Row, column: Column, locale: Locale): string | undefined => {
  const earlier = view.rows[view.rows.indexOf(row) - 1];
  const [then, now] = [earlier, row].map((one) => (one ? numberIn(one, column) : null));
  if (!earlier || then == null || now == null) return undefined;
  const text = cellText(earlier, column, locale);
  if (isUnfinished(row, column) || then === now) return text;
  return `${text} · ${now > then ? '▲' : '▼'} ${difference(then, now, row, column, locale)}`;
};

/** The share of all rows; none where they are no parts of a whole. */
const shareOf = (view: View, row: Row, column: Column, locale: Locale): string | undefined => {
  const numbers = view.rows.map((one) => numberIn(one, column) ?? 0);
  const whole = numbers.reduce((sum, number) => sum + number, 0);
  const number = numberIn(row, column);
  if (number === null || whole <= 0 || numbers.some((one) => one < 0) || kindOf(row, column) === 'percent')
    return undefined;
  return formatValue((number / whole) * 100, 'percent', locale);
};

/** More lines, of one measure over a course of time: of other rows, what is left out may be part of the whole. */
export const moreDetails = ({ view, locale }: Content, row: Row): unknown => {
  const column = measureColumn(view);
  if (!column || !isCourse(view)) return nothing;
  const texts = wordsIn(exploreTexts, locale);
  const share = shareColumn(view) ? undefined : shareOf(view, row, column, locale);
  const lines = [
    [texts.share, share],
    [texts.before, before(view, row, column, locale)],
  ];
  return lines.map(([label, text]) =>
    text ? html`<div class="tooltip-value"><span>${label}</span><bdi>${text}</bdi></div>` : nothing,
  );
};
