/** `<revenue-card>`: what the dealer has sold or billed. */
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { CardElement } from '../stats/card-element.js';
import type { StatsView } from '../stats/stat.js';
import type { WidgetState } from '../core/answer-source.js';
import { define } from '../core/define.js';
import { choose, type Definition } from '../core/definition.js';
import { flagConverter, isSet } from '../core/flag.js';
import { onDemand } from '../data/on-demand.js';
import type { Answer } from '../data/endpoint.js';
import { formatCount, formatShortAmount, formatValue } from '../format/values.js';
import { wordsIn, type Localized } from '../locales/locales.js';
import { billingRevenue, dealingRevenue } from './contracts.js';
import { Dealer, dealerPeriod } from './params.js';
import type { RevenueMonths } from './revenue-months.js';

type Revenue = Answer<typeof dealingRevenue>;

const columns = {
  revenue: { id: 'Pendapatan', en: 'Revenue' },
  records: { id: 'Jumlah data', en: 'Records' },
  of: { id: 'dari', en: 'from' },
} satisfies Record<string, Localized>;

const revenue = (
  endpoint: typeof dealingRevenue,
  heading: Localized,
  unit: Localized,
): Definition<Revenue, StatsView> => ({
  heading,
  endpoint,
  params: dealerPeriod,
  view({ total_revenue, total_records }, { locale }) {
    const text = formatShortAmount(total_revenue, locale);
    const exact = formatValue(total_revenue, 'currency', locale);
    const records = `${wordsIn(columns.of, locale)} ${formatCount(total_records, wordsIn(unit, locale), locale)}`;
    const detail = [...(text === exact ? [] : [exact]), records].join(' ');
    return {
      columns: [
        { key: 'revenue', label: wordsIn(columns.revenue, locale), kind: 'currency' },
        { key: 'records', label: wordsIn(columns.records, locale), kind: 'integer' },
      ],
      rows: [{ id: 'revenue', cells: { revenue: total_revenue, records: total_records } }],
      summary: `${wordsIn(heading, locale)}: ${exact} ${records}`,
      stats: [{ name: 'revenue', label: wordsIn(heading, locale), text, detail }],
    };
  },
});

const sources = {
  dealing: revenue(
    dealingRevenue,
    { id: 'Pendapatan dealing', en: 'Dealing revenue' },
    // Rows of units: each may stand for several motorcycles.
    { id: 'baris unit', en: 'rows of units' },
  ),
  billing: revenue(
    billingRevenue,
    { id: 'Pendapatan tagihan', en: 'Billed revenue' },
    { id: 'tagihan', en: 'bills' },
  ),
};

/**
 * The sum of the prices (`harga_jual`) of the units to be delivered in the period, or of the amounts billed in it (by
 * record time). Endpoints `GET /dashboard/revenue` and `GET /dashboard/payment-revenue/total`. With `trend`, what is
 * billed also has a small line of the months of the year in which the period ends (`GET
 * /dashboard/payment/revenue-trend`, shared with the chart of that name); of what is sold the service has no history.
 *
 * @element revenue-card
 */
export class RevenueCard extends Dealer(CardElement) {
  static override properties: PropertyDeclarations = { source: {}, trend: { converter: flagConverter } };

  /** Which revenue: `dealing` (default) or `billing`. */
  declare source?: string | null;
  /** Also draws the months of the year, where `source` is `billing`. Where that fails the number stands alone. */
  declare trend?: boolean | null;

  #months: RevenueMonths | undefined;

  protected override get definition(): Definition<Revenue, StatsView> {
    return choose(sources, 'source', this.source);
  }

  protected override nextState(): WidgetState {
    // The service has a history of what is billed only.
    if (!isSet(this.trend) || this.source !== 'billing' || this.answer.given) this.#months?.stop();
    else if (this.#months) this.#months.update();
    else void this.#loadMonths().catch(() => {});
    return super.nextState();
  }

  async #loadMonths(): Promise<void> {
    const { RevenueMonths } = await onDemand(() => import('./revenue-months.js'));
    this.#months ??= new RevenueMonths(this);
    this.requestUpdate();
  }

  protected override renderView(view: StatsView): TemplateResult {
    const card = super.renderView(view);
    return this.#months?.draw(card) ?? card;
  }
}

define('revenue-card', RevenueCard);

declare global {
  interface HTMLElementTagNameMap {
    'revenue-card': RevenueCard;
  }
}
