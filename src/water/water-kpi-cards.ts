/** `<water-kpi-cards>`: customers, usage, target, collection, arrears and cases of a month. */
import { css, type CSSResultGroup } from 'lit';
import { define } from '../core/define.js';
import type { Row } from '../core/view.js';
import type { Answer } from '../data/endpoint.js';
import { formatValue, type ValueKind } from '../format/values.js';
import { wordsIn, type Localized } from '../locales/locales.js';
import { StatsElement, type StatsDefinition } from '../stats/stats-element.js';
import { statsView, type Measure } from '../stats/stats-view.js';
import { answered } from './answered.js';
import { waterKpi } from './contracts.js';
import { OfMonth } from './of-month.js';
import { Water, waterMonth } from './params.js';
import { customersText, inFull, names as words } from './texts.js';

type Kpi = Answer<typeof waterKpi>;

/** A number, and how many customers it is of, where it is an amount of some. */
interface Card {
  readonly label: Localized;
  readonly kind?: ValueKind;
  readonly value: (kpi: Kpi) => number | undefined;
  readonly customers?: (kpi: Kpi) => number | undefined;
}

/** The numbers by their names in `only`. */
const cards = {
  customers: { label: words.customers, value: (kpi) => kpi.total_pelanggan },
  usage: { label: words.usage, kind: 'decimal', value: (kpi) => kpi.total_kubikasi },
  target: {
    label: words.target,
    kind: 'currency',
    value: ({ target }) => target.total_nominal,
    customers: ({ target }) => target.total_nomen,
  },
  paid: {
    label: { id: 'Target sudah bayar', en: 'Target: paid' },
    kind: 'currency',
    value: ({ target }) => target.sudah_bayar_nominal,
    customers: ({ target }) => target.sudah_bayar_nomen,
  },
  unpaid: {
    label: { id: 'Target belum bayar', en: 'Target: unpaid' },
    kind: 'currency',
    value: ({ target }) => target.belum_bayar_nominal,
    customers: ({ target }) => target.belum_bayar_nomen,
  },
  collection: {
    label: { id: 'Total penagihan', en: 'Total collection' },
    kind: 'currency',
    value: ({ collection }) => collection?.total_nominal,
    customers: ({ collection }) => collection?.total_nomen,
  },
  current: {
    label: { id: 'Penagihan current', en: 'Collection: current' },
    kind: 'currency',
    value: ({ collection }) => collection?.current_nominal,
    customers: ({ collection }) => collection?.current_nomen,
  },
  undue: {
    label: { id: 'Penagihan undue', en: 'Collection: undue' },
    kind: 'currency',
    value: ({ collection }) => collection?.undue_nominal,
    customers: ({ collection }) => collection?.undue_nomen,
  },
  arrears: {
    label: { id: 'Tunggakan', en: 'Arrears' },
    kind: 'currency',
    value: ({ tunggakan }) => tunggakan?.total_nominal,
    customers: ({ tunggakan }) => tunggakan?.total_nomen,
  },
  'arrears-paid': {
    label: { id: 'Tunggakan: bayar', en: 'Arrears: paying' },
    kind: 'currency',
    value: ({ tunggakan }) => tunggakan?.sudah_bayar_nominal,
    customers: ({ tunggakan }) => tunggakan?.sudah_bayar_nomen,
  },
  'arrears-unpaid': {
    label: { id: 'Tunggakan: belum', en: 'Arrears: not paying' },
    kind: 'currency',
    value: ({ tunggakan }) => tunggakan?.belum_bayar_nominal,
    customers: ({ tunggakan }) => tunggakan?.belum_bayar_nomen,
  },
  cases: { label: { id: 'Kasus terbuka', en: 'Open cases' }, value: ({ anomali }) => anomali },
} as const satisfies Readonly<Record<string, Card>>;

const names = Object.keys(cards) as (keyof typeof cards)[];

const definition: StatsDefinition<Kpi> = {
  heading: { id: 'Ringkasan bulan', en: 'The month in numbers' },
  endpoint: waterKpi,
  params: waterMonth,
  names,
  view(answer, { locale, values }) {
    const kpi = answered(answer);
    const measures = names.map((name): Measure => {
      const { label, kind, value, customers }: Card = cards[name];
      const number = value(kpi) ?? null;
      const count = customers?.(kpi);
      const of = count === undefined ? undefined : customersText(count, locale);
      const detail = number === null ? [] : [of, kind === 'currency' && inFull(number, locale)];
      return {
        name,
        label: wordsIn(label, locale),
        ...(kind && { kind }),
        ...(customers && { detail: detail.filter(Boolean).join(', ') }),
        now: { value: number, period: '' },
        before: {},
      };
    });
    const view = statsView({ measures, comparisons: [] }, locale);
    return {
      ...view,
      columns: [
        ...view.columns,
        { key: 'customers', label: wordsIn(words.customers, locale), kind: 'integer' },
      ],
      rows: view.rows.map((row, index): Row => {
        const { customers }: Card = cards[names[index]!];
        return { ...row, cells: { ...row.cells, customers: customers?.(kpi) ?? null } };
      }),
      // Which month the newest is, the answer alone knows.
      ...(!values['month'] && kpi.periode && { note: formatValue(kpi.periode, 'month', locale) }),
    };
  },
};

// Customers and the whole amount take two lines, also before they come.
const detailStyles = css`
  .number .detail {
    min-height: 2lh;
  }
`;

/**
 * A month in twelve numbers: customers (`total_pelanggan`), usage in m³ (`total_kubikasi`), the target of customers who are
 * to pay, what is paid and unpaid of it (`target`), what was collected, for bills of other months and of the month itself
 * (`collection`: total, current, undue), arrears, those of customers who paid this month and of those who did not
 * (`tunggakan`), and open cases (`anomali`). Amounts say of how many customers they are. What a service doesn't tell is a
 * dash. `only` takes `customers`, `usage`, `target`, `paid`, `unpaid`, `collection`, `current`, `undue`, `arrears`,
 * `arrears-paid`, `arrears-unpaid` and `cases`. Endpoint `GET /api/kpi_data`.
 *
 * @element water-kpi-cards
 */
export class WaterKpiCards extends OfMonth(Water(StatsElement)) {
  static override styles: CSSResultGroup = [StatsElement.styles, detailStyles];

  protected override get definition(): typeof definition {
    return definition;
  }
}

define('water-kpi-cards', WaterKpiCards);

declare global {
  interface HTMLElementTagNameMap {
    'water-kpi-cards': WaterKpiCards;
  }
}
