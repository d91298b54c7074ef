/** `<lab-breakdown-chart>`: one number of the orders by one dimension. */
import type { PropertyDeclarations } from 'lit';
import { bars } from '../chart/bars.js';
import { ChartElement, type ChartDefinition } from '../chart/chart-element.js';
import { donut } from '../chart/donut.js';
import type { ChartForm } from '../chart/form.js';
import { pareto } from '../chart/pareto.js';
import { rankedBars } from '../chart/ranked-bars.js';
import { define } from '../core/define.js';
import { choose } from '../core/definition.js';
import { textOf, valuesOf } from '../core/question.js';
import type { Answer } from '../data/endpoint.js';
import { AttributeError } from '../data/errors.js';
import { wordsIn, type Localized } from '../locales/locales.js';
import { addsUp, breakdownView, type Breakdown } from './breakdown-view.js';
import type { Dimension } from './codes.js';
import { labBreakdown, labOrders } from './contracts.js';
import { dimensionOf, dimensions, metricLabel, metricOf } from './measures.js';
import { isContribution, Lab, labBreakdownOf, labBreakdownPeriod } from './params.js';

/** Why a chart of shares can't be drawn. */
const noWhole = (chart: string): AttributeError =>
  new AttributeError('choice', 'chart', chart, ['bar', 'hbar'], {
    id: (_, chart) =>
      `chart="${chart}" memerlukan total, padahal satu order bisa masuk beberapa subgrup. Pilihan: bar, hbar.`,
    en: (_, chart) =>
      `chart="${chart}" needs a total, but one order may be in several subgroups. Choices: bar, hbar.`,
  });

type Definition = ChartDefinition<Answer<typeof labBreakdown>>;

const forms: Readonly<Record<string, ChartForm>> = { donut, bar: bars, hbar: rankedBars, pareto };

/** The form of a dimension where nobody chooses one. */
const usual: Readonly<Record<Dimension, string>> = {
  company: 'hbar',
  company_type_group: 'bar',
  omzet_type: 'bar',
  nat_subgroup: 'hbar',
  aging_bucket: 'bar',
  lunas_status: 'donut',
};

/** How many groups there may be, for which room is kept. */
const expected: Readonly<Record<Dimension, number>> = {
  company: 10,
  company_type_group: 4,
  omzet_type: 4,
  nat_subgroup: 8,
  aging_bucket: 4,
  lunas_status: 2,
};

/** A datum filters the tables of orders by the same; a subgroup would change what they count, and ages are no filter. */
const filters: ReadonlySet<Dimension> = new Set([
  'company',
  'company_type_group',
  'omzet_type',
  'lunas_status',
]);

/** What sales are called that stand by subgroups. */
const contributionOfSales: Localized = { id: 'Kontribusi penjualan', en: 'Sales contribution' };

interface Kind extends Breakdown {
  readonly isPart: boolean;
  readonly form: ChartForm;
}

/** What is measured. */
const headingOf = ({ dimension, metric, isPart }: Kind): Localized =>
  dimension === 'nat_subgroup' && metric === 'sales' ? contributionOfSales : metricLabel(metric, isPart);

/** "Sales by company". */
const whatBy = {
  id: (what: string, by: string) => `${what} ${by}`,
  en: (what: string, by: string) => `${what} ${by}`,
};

/** Room for as many groups as are shown: with a limit, and those beyond it in one more where all are a whole. */
const roomFor = ({ dimension, limit, isWhole }: Kind): number =>
  limit > 0 ? Math.min(expected[dimension], limit + (isWhole ? 1 : 0)) : expected[dimension];

const definitionOf = (kind: Kind): Definition => ({
  heading: headingOf(kind),
  endpoint: labBreakdown,
  params: labBreakdownOf(kind.dimension, kind.isWhole),
  form: kind.form,
  expectedRows: roomFor(kind),
  ...(filters.has(kind.dimension) && {
    crossFilter: { path: labOrders.path, param: dimensions[kind.dimension].param },
  }),
  view: ({ data }, context) => breakdownView(data, kind, context),
});

/** What is said as long as nobody has said by what. */
const undecided: Localized = { id: 'Rincian order', en: 'Breakdown of orders' };

/**
 * Sales, payments, what is outstanding or how many orders by one dimension, greatest first, as ring, bars, horizontal bars
 * or Pareto. Ages are counted from the order to `date-to`, of orders of which something is outstanding, in their natural
 * order; empty ones are 0. What is missing or inactive is "(tidak ada)". Rings and Paretos show shares of all: there `limit`
 * adds up the others in one more. Orders of subgroups have no total, for one order may be in several. Where a subgroup is
 * chosen, sales are what its details contribute, unless `view-mode="order"` counts whole orders. A datum that is chosen
 * filters the tables of orders in the scope, by company, group, omzet type or payment. Endpoint `GET
 * /dashboard/sales/breakdown`.
 *
 * @element lab-breakdown-chart
 */
export class LabBreakdownChart extends Lab(ChartElement) {
  static override properties: PropertyDeclarations = { dimension: {}, metric: {}, limit: {}, chart: {} };

  /**
   * By what: `company`, `company_type_group`, `omzet_type`, `nat_subgroup`, `aging_bucket` or `lunas_status`. Required.
   */
  declare dimension?: string | null;
  /** What is measured: `sales` (default), `paid`, `outstanding` or `order_count`. */
  declare metric?: string | null;
  /** The most groups to show; all of them by default. */
  declare limit?: string | number | null;
  /** How it is drawn: `donut`, `bar`, `hbar` or `pareto`; by default as the dimension is read best. */
  declare chart?: string | null;

  #of:
    | { readonly name: string; readonly definition: Definition; readonly by: Localized | undefined }
    | undefined;

  protected override get ownHeading(): string {
    const { language } = this;
    // By what is known once this has read the attributes.
    const what = super.ownHeading;
    const by = wordsIn(this.#of?.by, language);
    return what && by ? wordsIn(whatBy, language)(what, by) : what;
  }

  protected override get definition(): Definition {
    const values = valuesOf(labBreakdownPeriod, this, this.scope?.values ?? {});
    const { limit } = values;
    const dimension = dimensionOf(values['dimension']);
    const metric = metricOf(values['metric']);
    const chart = textOf(this.chart) || usual[dimension];
    const form = choose(forms, 'chart', chart);
    const isPart = isContribution(values);
    const isPareto = form === pareto;
    const isWhole = isPareto || form === donut;
    if (isWhole && !addsUp({ dimension, metric })) throw noWhole(chart);
    // The same definition for the same choices.
    const name = JSON.stringify([values['dimension'], metric, chart, isPart, limit]);
    if (this.#of?.name !== name) {
      const kind = {
        dimension,
        metric,
        limit: limit ? Number(limit) : Infinity,
        isPareto,
        isWhole,
        isPart,
        form,
      };
      const definition = definitionOf(kind);
      this.#of = {
        name,
        definition: values['dimension'] ? definition : { ...definition, heading: undecided },
        by: values['dimension'] ? dimensions[dimension].by : undefined,
      };
    }
    return this.#of.definition;
  }
}

define('lab-breakdown-chart', LabBreakdownChart);

declare global {
  interface HTMLElementTagNameMap {
    'lab-breakdown-chart': LabBreakdownChart;
  }
}
