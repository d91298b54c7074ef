/** `<top-leasing-bar>`: the finance companies that make the most purchase orders. */
import { rankedBars } from '../chart/ranked-bars.js';
import { ChartElement, type ChartDefinition } from '../chart/chart-element.js';
import { define } from '../core/define.js';
import { groupsOf, groupsView } from '../core/groups.js';
import type { Answer } from '../data/endpoint.js';
import { topLeasing } from './contracts.js';
import { Dealer, dealerPeriod } from './params.js';

const definition: ChartDefinition<Answer<typeof topLeasing>> = {
  heading: { id: '5 perusahaan leasing teratas', en: 'Top 5 leasing companies' },
  endpoint: topLeasing,
  params: dealerPeriod,
  form: rankedBars,
  expectedRows: 5,
  view: ({ data, total_records }, context) =>
    groupsView(context, {
      name: { id: 'Perusahaan leasing', en: 'Leasing company' },
      measure: { id: 'Jumlah PO', en: 'Purchase orders' },
      unit: { id: 'PO', en: 'purchase orders' },
      field: 'nama_finance_company',
      items: groupsOf(data, 'nama_finance_company', 'nama_finance_company'),
      total: total_records,
    }),
};

/**
 * The five leasing companies with the most purchase orders in the period, by date of application (`tanggal_pengajuan`),
 * each with its share of all purchase orders. Endpoint `GET /dashboard/leasing/top-companies`.
 *
 * @element top-leasing-bar
 */
export class TopLeasingBar extends Dealer(ChartElement) {
  protected override get definition(): typeof definition {
    return definition;
  }
}

define('top-leasing-bar', TopLeasingBar);

declare global {
  interface HTMLElementTagNameMap {
    'top-leasing-bar': TopLeasingBar;
  }
}
