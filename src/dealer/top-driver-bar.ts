/** `<top-driver-bar>`: the drivers with the most deliveries. */
import { rankedBars } from '../chart/ranked-bars.js';
import { ChartElement, type ChartDefinition } from '../chart/chart-element.js';
import { define } from '../core/define.js';
import { groupsOf, groupsView } from '../core/groups.js';
import type { Answer } from '../data/endpoint.js';
import { DELIVERY_TABLE, topDrivers } from './contracts.js';
import { Dealer, dealerPeriod } from './params.js';

const definition: ChartDefinition<Answer<typeof topDrivers>> = {
  heading: { id: '5 driver teratas', en: 'Top 5 drivers' },
  endpoint: topDrivers,
  params: dealerPeriod,
  form: rankedBars,
  expectedRows: 5,
  crossFilter: { path: DELIVERY_TABLE, param: 'id_driver' },
  view: ({ data, total_records: total }, context) =>
    groupsView(context, {
      name: { id: 'Driver', en: 'Driver' },
      measure: { id: 'Unit diantar', en: 'Units delivered' },
      unit: { id: 'unit dengan driver', en: 'units with a driver' },
      field: 'id_driver',
      items: groupsOf(data, 'id_driver', 'nama_driver', 'total_deliveries'),
      total,
    }),
};

/**
 * The five drivers with the most units delivered in the period (the delivery note's `tanggal_pengiriman`), each with its
 * share of the units that have a driver and an order. Endpoint `GET /dashboard/delivery/top-drivers`.
 *
 * @element top-driver-bar
 */
export class TopDriverBar extends Dealer(ChartElement) {
  protected override get definition(): typeof definition {
    return definition;
  }
}

define('top-driver-bar', TopDriverBar);

declare global {
  interface HTMLElementTagNameMap {
    'top-driver-bar': TopDriverBar;
  }
}
