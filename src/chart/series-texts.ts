/** What charts of several series say, beside what every chart says. */
import type { Locale } from '../locales/locales.js';

const id = {
  keys: 'Panah kiri dan kanan menelusuri baris, panah atas dan bawah seri; Escape untuk selesai.',
  rightAxis: 'sumbu kanan',
  cumulative: 'Kumulatif',
};

const en: typeof id = {
  keys: 'Left and right arrows walk through the rows, up and down through the series; Escape ends.',
  rightAxis: 'right axis',
  cumulative: 'Cumulative',
};

/** These texts in every language. */
export const seriesTexts: Readonly<Record<Locale, typeof id>> = { id, en };
