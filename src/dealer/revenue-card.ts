/** `<revenue-card>`: what the dealer has sold or billed. */
import { CardElement } from '../stats/card-element.js';
import type { StatsView } from '../stats/stat.js';
import { define } from '../core/define.js';
import { choose, type Definition } from '../core/definition.js';
import type { Answer } from '../data/endpoint.js';
import { formatCount, formatShortAmount, formatValue } from '../format/values.js';
import type { Localized } from '../locales/locales.js';
import { billingRevenue, dealingRevenue } from './contracts.js';
import { Dealer, dealerPeriod } from './params.js';

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
    const records = `${columns.of[locale]} ${formatCount(total_records, unit[locale], locale)}`;
    const detail = [...(text === exact ? [] : [exact]), records].join(' ');
    return {
      columns: [
        { key: 'revenue', label: columns.revenue[locale], kind: 'currency' },
        { key: 'records', label: columns.records[locale], kind: 'integer' },
      ],
      rows: [{ id: 'revenue', cells: { revenue: total_revenue, records: total_records } }],
      summary: `${heading[locale]}: ${exact} ${records}`,
      stats: [{ name: 'revenue', label: heading[locale], text, detail }],
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
 * record time). Endpoints `GET /dashboard/revenue` and `GET /dashboard/payment-revenue/total`.
 *
 * @element revenue-card
 */
export class RevenueCard extends Dealer(CardElement) {
  static override properties = { source: {} };

  /** Which revenue: `dealing` (default) or `billing`. */
  declare source?: string | null;

  protected override get definition(): Definition<Revenue, StatsView> {
    return choose(sources, 'source', this.source);
  }
}

define('revenue-card', RevenueCard);

declare global {
  interface HTMLElementTagNameMap {
    'revenue-card': RevenueCard;
  }
}
