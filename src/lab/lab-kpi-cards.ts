/** `<lab-kpi-cards>`: six numbers of the laboratory's orders. */
import type { PropertyDeclarations } from 'lit';
import type { AnswerSource } from '../core/answer-source.js';
import { define } from '../core/define.js';
import type { ViewContext } from '../core/definition.js';
import { flagConverter, isSet } from '../core/flag.js';
import { JoinedAnswers, type JoinedDefinition, type Part } from '../core/joined-answers.js';
import type { Answer } from '../data/endpoint.js';
import { formatPeriod, formatValue } from '../format/values.js';
import { wordsIn, type Localized } from '../locales/locales.js';
import type { StatsView } from '../stats/stat.js';
import { StatsElement, type StatsDefinition } from '../stats/stats-element.js';
import { statsView, type Measure } from '../stats/stats-view.js';
import { labSummary } from './contracts.js';
import { beforeThat, isContribution, Lab, labPeriod } from './params.js';
import { periodBefore } from './periods.js';
import { collectionRate } from './rates.js';

type Summary = Answer<typeof labSummary>['data'];

/** One of the numbers: what people call it, how it is written, which way is good news, and where it stands. */
interface Kpi extends Pick<Measure, 'kind' | 'goodWhen'> {
  readonly label: Localized;
  readonly of: (summary: Summary) => number | null;
}

/** The numbers by their names in `only`. */
const kpis = {
  sales: {
    label: { id: 'Penjualan', en: 'Sales' },
    kind: 'currency',
    goodWhen: 'up',
    of: ({ total_sales }) => total_sales,
  },
  paid: {
    label: { id: 'Pembayaran masuk', en: 'Paid' },
    kind: 'currency',
    goodWhen: 'up',
    of: ({ total_paid }) => total_paid,
  },
  outstanding: {
    label: { id: 'Sisa tagihan', en: 'Outstanding' },
    kind: 'currency',
    goodWhen: 'down',
    of: ({ total_outstanding }) => total_outstanding,
  },
  'collection-rate': {
    label: { id: 'Tingkat penagihan', en: 'Collection rate' },
    kind: 'percent',
    goodWhen: 'up',
    of: ({ collection_rate, total_sales }) => collectionRate(collection_rate, total_sales),
  },
  'lunas-orders': {
    label: { id: 'Order lunas', en: 'Paid orders' },
    goodWhen: 'up',
    of: ({ lunas_order_count }) => lunas_order_count,
  },
  'active-companies': {
    label: { id: 'Perusahaan aktif', en: 'Active companies' },
    goodWhen: 'up',
    of: ({ active_company_count }) => active_company_count,
  },
} as const satisfies Record<string, Kpi>;

/** What the sales are called where a subgroup is chosen and only its details count. */
const contribution: Localized = { id: 'Kontribusi penjualan subgrup', en: 'Sales contribution by subgroup' };

const open: Localized = { id: 'belum lunas', en: 'open' };

const names = Object.keys(kpis) as (keyof typeof kpis)[];

/** The chosen period and the one before it, in words; none where the page gave the data. */
function periodsOf({ values, locale }: ViewContext): readonly [now: string, before: string] {
  const { 'date-from': from, 'date-to': to } = values;
  if (!from || !to) return ['', ''];
  return [formatPeriod(from, to, locale), formatPeriod(...periodBefore(from, to), locale)];
}

function view(now: Summary, before: Summary | undefined, context: ViewContext): StatsView {
  const { locale, values } = context;
  const [period, periodThen] = periodsOf(context);
  const measures = names.map((name): Measure => {
    const { of, label, ...more }: Kpi = kpis[name];
    const isPart = name === 'sales' && isContribution(values);
    return {
      ...more,
      name,
      label: wordsIn(isPart ? contribution : label, locale),
      ...(name === 'lunas-orders' && {
        detail: `${formatValue(now.open_order_count, 'integer', locale)}\u00a0${wordsIn(open, locale)}`,
      }),
      now: { value: of(now), period },
      before: { before: before && { value: of(before), period: periodThen } },
    };
  });
  const comparison = {
    name: 'before',
    label: wordsIn({ id: 'Periode sebelumnya', en: 'Period before' }, locale),
  };
  return statsView({ measures, comparisons: [comparison] }, locale);
}

const heading: Localized = { id: 'Ringkasan penjualan laboratorium', en: 'Laboratory sales summary' };

const summary = { endpoint: labSummary, params: labPeriod } as const;

type Parts = {
  readonly now: Part<Answer<typeof labSummary>>;
  readonly before: (Part<Answer<typeof labSummary>> & { readonly isOptional: true }) | undefined;
};

const joined = (before: Parts['before']): JoinedDefinition<Parts, StatsView> => ({
  heading,
  parts: { now: summary, before },
  view: ({ now, before }, context) => view(now.data, before?.data, context),
});

const alone = joined(undefined);
const compared = joined({ ...summary, params: beforeThat(labPeriod), isOptional: true });

const definition: StatsDefinition<Answer<typeof labSummary>> = {
  ...summary,
  heading,
  names,
  view: ({ data }, context) => view(data, undefined, context),
};

/**
 * The laboratory's orders of a period in six numbers: sales (`total_sales`), payments (`total_paid`), what is outstanding
 * (`total_outstanding`), what is paid of the sales (`collection_rate`; a dash without sales), paid orders and how many are
 * open (`lunas_order_count`, `open_order_count`), and companies with an order (`active_company_count`). With `compare` each
 * also says how it has changed against the period of equal length before; shares change by points. Where a subgroup is
 * chosen, sales are what its details contribute, and what is paid or outstanding of that is unknown, unless
 * `view-mode="order"` counts the whole orders. `only` takes `sales`, `paid`, `outstanding`, `collection-rate`,
 * `lunas-orders` and `active-companies`. Endpoint `GET /dashboard/sales/summary`.
 *
 * @element lab-kpi-cards
 */
export class LabKpiCards extends Lab(StatsElement) {
  static override properties: PropertyDeclarations = { compare: { converter: flagConverter } };

  /** Also asks for the period of equal length before. Where that fails the numbers stand alone. */
  declare compare?: boolean | null;

  protected override get definition(): typeof definition {
    return definition;
  }

  protected override makeAnswer(): AnswerSource<StatsView> {
    return new JoinedAnswers(this, ['now', 'before'], () => {
      this.validate();
      return isSet(this.compare) ? compared : alone;
    });
  }

  protected override get expectedDeltas(): number {
    return isSet(this.compare) ? 1 : 0;
  }
}

define('lab-kpi-cards', LabKpiCards);

declare global {
  interface HTMLElementTagNameMap {
    'lab-kpi-cards': LabKpiCards;
  }
}
