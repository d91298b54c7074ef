/** `<top-unit-bar>`: the most sold types. */
import { rankedBars } from '../chart/ranked-bars.js';
import { ChartElement, type ChartDefinition } from '../chart/chart-element.js';
import { define } from '../core/define.js';
import { groupsOf, groupsView } from '../core/groups.js';
import type { Answer } from '../data/endpoint.js';
import { topUnits } from './contracts.js';
import { Dealer, dealerPeriod } from './params.js';

const definition: ChartDefinition<Answer<typeof topUnits>> = {
  heading: { id: '3 tipe unit teratas', en: 'Top 3 types' },
  endpoint: topUnits,
  params: dealerPeriod,
  form: rankedBars,
  expectedRows: 3,
  view: ({ data }, context) =>
    groupsView(context, {
      name: { id: 'Tipe unit', en: 'Type' },
      measure: { id: 'Jumlah unit', en: 'Motorcycles' },

      field: 'kode_tipe_unit',
      items: groupsOf(data, 'kode_tipe_unit', 'nama_unit', 'total_quantity'),
    }),
};

/**
 * The three types with the most motorcycles on orders to be delivered in the period (`tanggal_pengiriman`). The service
 * counts rows, not motorcycles, in its total: there is no share. Endpoint `GET /dashboard/dealing/top-units`.
 *
 * @element top-unit-bar
 */
export class TopUnitBar extends Dealer(ChartElement) {
  protected override get definition(): typeof definition {
    return definition;
  }
}

define('top-unit-bar', TopUnitBar);

declare global {
  interface HTMLElementTagNameMap {
    'top-unit-bar': TopUnitBar;
  }
}
