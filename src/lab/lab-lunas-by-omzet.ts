/** `<lab-lunas-by-omzet>`: how much of each omzet type is paid for. */
import type { PropertyDeclarations } from 'lit';
import { ChartElement, type ChartDefinition } from '../chart/chart-element.js';
import { stackedColumns } from '../chart/stacked-columns.js';
import type { AnswerSource } from '../core/answer-source.js';
import { define } from '../core/define.js';
import { JoinedAnswers, type JoinedDefinition, type Part } from '../core/joined-answers.js';
import { valuesOf } from '../core/question.js';
import type { View } from '../core/view.js';
import type { Answer } from '../data/endpoint.js';
import { wordsIn } from '../locales/locales.js';
import type { Metric } from './codes.js';
import { labBreakdown, labOrders } from './contracts.js';
import { lunasView } from './lunas-view.js';
import { dimensions, metricLabel, metricOf } from './measures.js';
import { isContribution, Lab, labBreakdownPeriod, labOmzetTypes } from './params.js';

type Breakdown = Answer<typeof labBreakdown>;

type Parts = Readonly<Record<'Y' | 'N', Part<Breakdown> | undefined>>;

/** What is shown, and what is asked for it. */
interface Kind {
  readonly chart: ChartDefinition<Breakdown>;
  readonly joined: JoinedDefinition<Parts>;
}

const { by, param } = dimensions.omzet_type;

/** "Sales, paid and open, by omzet type". */
const paidAndOpen = {
  id: (what: string, by: string) => `${what} lunas dan belum lunas ${by}`,
  en: (what: string, by: string) => `${what}, paid and open, ${by}`,
};

const asked = {
  Y: { endpoint: labBreakdown, params: labOmzetTypes('Y') },
  N: { endpoint: labBreakdown, params: labOmzetTypes('N') },
} as const;

function kindOf(metric: Metric, isPart: boolean, only: string | undefined): Kind {
  const heading = metricLabel(metric, isPart);
  return {
    chart: {
      ...asked.Y,
      heading,
      form: stackedColumns,
      expectedRows: 4,
      crossFilter: { path: labOrders.path, param },
      view: ({ data: Y }, context) => lunasView({ Y, N: undefined }, metric, context),
    },
    joined: {
      heading,
      // What a filter leaves out isn't asked for.
      parts: { Y: only === 'N' ? undefined : asked.Y, N: only === 'Y' ? undefined : asked.N },
      view: ({ Y, N }, context) => lunasView({ Y: Y?.data, N: N?.data }, metric, context),
    },
  };
}

/**
 * How much of each omzet type is paid for (lunas, by the flag of its orders) and how much isn't, on one another, the
 * greatest first. With `is-lunas` only that part is shown. Where a subgroup is chosen, sales are what its details
 * contribute, unless `view-mode="order"` counts whole orders. What is missing or inactive is "(tidak ada)". A datum that is
 * chosen filters the tables of orders in the scope. Endpoint `GET /dashboard/sales/breakdown`, twice.
 *
 * @element lab-lunas-by-omzet
 */
export class LabLunasByOmzet extends Lab(ChartElement) {
  static override properties: PropertyDeclarations = { metric: {} };

  /** What is measured: `sales` (default), `paid`, `outstanding` or `order_count`. */
  declare metric?: string | null;

  #of: { readonly name: string; readonly kind: Kind } | undefined;

  /** The same one for the same choices. */
  #kind(): Kind {
    const values = valuesOf(labBreakdownPeriod, this, this.scope?.values ?? {});
    const metric = metricOf(values['metric']);
    const [isPart, only] = [isContribution(values), values['is-lunas']];
    const name = JSON.stringify([metric, isPart, only]);
    if (this.#of?.name !== name) this.#of = { name, kind: kindOf(metric, isPart, only) };
    return this.#of.kind;
  }

  protected override get ownHeading(): string {
    const { language } = this;
    const what = super.ownHeading;
    return what && wordsIn(paidAndOpen, language)(what, wordsIn(by, language));
  }

  protected override get definition(): ChartDefinition<Breakdown> {
    return this.#kind().chart;
  }

  protected override makeAnswer(): AnswerSource<View> {
    return new JoinedAnswers(
      this,
      ['Y', 'N'],
      () => this.#kind().joined,
      () => this.prepare(),
    );
  }
}

define('lab-lunas-by-omzet', LabLunasByOmzet);

declare global {
  interface HTMLElementTagNameMap {
    'lab-lunas-by-omzet': LabLunasByOmzet;
  }
}
