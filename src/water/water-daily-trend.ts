/** `<water-daily-trend>`: what was collected on each day of a month, and up to it. */
import { ChartElement, type ChartDefinition } from '../chart/chart-element.js';
import { lines } from '../chart/lines.js';
import { define } from '../core/define.js';
import { growing, withMark } from '../core/not-over.js';
import type { Row } from '../core/view.js';
import type { Answer } from '../data/endpoint.js';
import { formatValue, totalText } from '../format/values.js';
import { wordsIn } from '../locales/locales.js';
import { waterDailyTrend } from './contracts.js';
import { OfMonth } from './of-month.js';
import { Water, waterMonth } from './params.js';
import { customersText } from './texts.js';

type Day = Answer<typeof waterDailyTrend>[number];

const labels = {
  day: { id: 'Tanggal', en: 'Date' },
  daily: { id: 'Per hari', en: 'Per day' },
  running: { id: 'Kumulatif', en: 'Running total' },
  customers: { id: 'Pelanggan bayar', en: 'Customers who paid' },
  highest: { id: 'Hari tertinggi', en: 'Highest day' },
} as const;

const definition: ChartDefinition<Answer<typeof waterDailyTrend>> = {
  heading: { id: 'Tren penagihan harian', en: 'Collection day by day' },
  endpoint: waterDailyTrend,
  params: waterMonth,
  form: lines,
  expectedRows: 30,
  view(days, { locale, today }) {
    const [daily, running] = [wordsIn(labels.daily, locale), wordsIn(labels.running, locale)];
    const last = days.at(-1);
    const highest = days.reduce<Day | undefined>(
      (most, day) => (most && most.total_harian >= day.total_harian ? most : day),
      undefined,
    );
    const say = ({ tgl_bayar, total_harian, jumlah_nomen }: Day): string =>
      `${formatValue(tgl_bayar, 'date', locale)}, ${formatValue(total_harian, 'currency', locale)}, ${customersText(jumlah_nomen, locale)}`;
    const total = last && totalText(formatValue(last.kumulatif, 'currency', locale), locale);
    const rows = days.map((each): Row => {
      const { tgl_bayar, total_harian, kumulatif, jumlah_nomen } = each;
      return {
        id: tgl_bayar,
        cells: { tgl_bayar, total_harian, kumulatif, jumlah_nomen },
        selection: {
          field: 'tgl_bayar',
          value: tgl_bayar,
          label: formatValue(tgl_bayar, 'date', locale),
        },
        ...growing(tgl_bayar === today ? ['total_harian', 'kumulatif', 'jumlah_nomen'] : [], locale),
        source: each,
      };
    });
    return {
      columns: [
        { key: 'tgl_bayar', label: wordsIn(labels.day, locale), kind: 'date', role: 'name' },
        { key: 'total_harian', label: daily, kind: 'currency', role: 'measure' },
        { key: 'kumulatif', label: running, kind: 'currency', role: 'measure' },
        { key: 'jumlah_nomen', label: wordsIn(labels.customers, locale), kind: 'integer' },
      ],
      rows,
      series: [
        { column: 'total_harian', label: daily, mark: 'area' },
        { column: 'kumulatif', label: running, mark: 'area', axis: 'right' },
      ],
      summary: [total, highest && `${wordsIn(labels.highest, locale)}: ${say(highest)}`]
        .filter(Boolean)
        .join('; '),
      note: withMark(total ?? '', rows, locale),
    };
  },
};

/**
 * What was collected on each day of a month that has a payment (`total_harian`, left axis) and in the month up to it
 * (`kumulatif`, right axis); how many customers paid stands in the table (`jumlah_nomen`). Endpoint `GET
 * /api/tren_harian`.
 *
 * @element water-daily-trend
 */
export class WaterDailyTrend extends OfMonth(Water(ChartElement)) {
  protected override get definition(): typeof definition {
    return definition;
  }
}

define('water-daily-trend', WaterDailyTrend);

declare global {
  interface HTMLElementTagNameMap {
    'water-daily-trend': WaterDailyTrend;
  }
}
