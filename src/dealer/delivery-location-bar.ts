/** `<delivery-location-bar>`: where most deliveries go. */
import { rankedBars } from '../chart/ranked-bars.js';
import { ChartElement, type ChartDefinition } from '../chart/chart-element.js';
import { define } from '../core/define.js';
import { groupsOf, groupsView } from '../core/groups.js';
import type { Answer } from '../data/endpoint.js';
import { deliveryLocations, DELIVERY_TABLE } from './contracts.js';
import { Dealer, dealerPeriod } from './params.js';

const definition: ChartDefinition<Answer<typeof deliveryLocations>> = {
  heading: { id: '5 lokasi pengiriman teratas', en: 'Top 5 delivery places' },
  endpoint: deliveryLocations,
  params: dealerPeriod,
  form: rankedBars,
  expectedRows: 5,
  crossFilter: { path: DELIVERY_TABLE, param: 'lokasi_pengiriman' },
  view: ({ data, total_records: total }, context) =>
    groupsView(context, {
      name: { id: 'Lokasi', en: 'Place' },
      measure: { id: 'Unit diantar', en: 'Units delivered' },
      unit: { id: 'unit dengan lokasi', en: 'units with a place' },
      field: 'lokasi_pengiriman',
      items: groupsOf(
        data,
        'lokasi_pengiriman',
        'location_name',
        'delivery_count',
        ({ percentage }) => percentage,
      ),
      of: total,
    }),
};

/**
 * The five places to which the most units were delivered in the period (the delivery note's `tanggal_pengiriman`), each
 * with the service's share of the units that have a place. Places that differ in capitals and spaces only are one. Endpoint
 * `GET /dashboard/delivery/locations`.
 *
 * @element delivery-location-bar
 */
export class DeliveryLocationBar extends Dealer(ChartElement) {
  protected override get definition(): typeof definition {
    return definition;
  }
}

define('delivery-location-bar', DeliveryLocationBar);

declare global {
  interface HTMLElementTagNameMap {
    'delivery-location-bar': DeliveryLocationBar;
  }
}
