/** What charts of several series say, beside what every chart says. */
import type { InBoth } from '../locales/locales.js';

const id = {
  rightAxis: 'sumbu kanan',
  cumulative: 'Kumulatif',
};

const en: typeof id = {
  rightAxis: 'right axis',
  cumulative: 'Cumulative',
};

/** These texts in every language. */
export const seriesTexts: InBoth<typeof id> = { id, en };
