import { html } from 'lit';
import { expect } from 'storybook/test';
import {
  formatCompact,
  formatCount,
  formatPeriod,
  formatShortAmount,
  formatValue,
} from '../../src/format/values.js';
import { wordsIn, type Locale, type Localized } from '../../src/locales/locales.js';
import { homePage } from '../support/home.js';
import { folded } from '../support/seen.js';

export default { title: 'Foundations/Numbers', tags: ['!autodocs'] };

const dealers: Localized = { id: 'tagihan', en: 'bills' };

const samples: readonly (readonly [use: string, write: (locale: Locale) => string])[] = [
  ['Count', (locale) => formatValue(1234, 'integer', locale)],
  ['Count with what is counted', (locale) => formatCount(1, wordsIn(dealers, locale), locale)],
  ['Decimal', (locale) => formatValue(70.456, 'decimal', locale)],
  ['Share', (locale) => formatValue(26.6, 'percent', locale)],
  ['Amount, exact: nothing is rounded away', (locale) => formatValue(2817786068.5, 'currency', locale)],
  ['Amount in whole rupiah', (locale) => formatValue(2817786068.5, 'rupiah', locale)],
  ['Amount on a card, the exact one below it', (locale) => formatShortAmount(2817786068.5, locale)],
  ['Number on an axis', (locale) => formatCompact(1_250_000, locale)],
  ['Date', (locale) => formatValue('2024-05-03', 'date', locale)],
  ['Month', (locale) => formatValue('2024-05', 'month', locale)],
  ['Period', (locale) => formatPeriod('2024-01-01', '2024-06-30', locale)],
  ['Missing: a dash, never a zero', (locale) => formatValue(null, 'integer', locale)],
];

export const Numbers = homePage(
  'Numbers',
  () => html`
    <p>
      Written by the language of the widget. A number is right, or there is none: what is missing is a dash.
    </p>
    <div class="wide" tabindex="0" role="region" aria-label="Numbers">
      <table>
        <thead>
          <tr>
            <th>Use</th>
            <th>Indonesia</th>
            <th>English</th>
          </tr>
        </thead>
        <tbody>
          ${samples.map(
            ([use, write]) =>
              html`<tr>
                <td>${use}</td>
                <td lang="id">${write('id')}</td>
                <td lang="en">${write('en')}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  `,
  async ({ canvasElement }) => {
    const text = folded(canvasElement.textContent);
    await expect(text).toContain('Rp 2,82 miliar');
    await expect(text).not.toMatch(/NaN|undefined/);
  },
);
