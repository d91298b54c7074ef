/** `<prospect-map>`: the districts that most prospects come from. */
import { define } from '../core/define.js';
import type { Definition } from '../core/definition.js';
import { groupsOf, groupsView } from '../core/groups.js';
import { MapElement } from '../map/map-element.js';
import type { Answer } from '../data/endpoint.js';
import { readPlace, samePlace, type Extent } from '../map/place.js';
import type { MapView } from '../map/view.js';
import { prospectDistricts } from './contracts.js';
import { Dealer, dealerPeriod } from './params.js';

type District = Answer<typeof prospectDistricts>['data'][number];

/**
 * Where a kecamatan can be: Indonesia from Rondo to Ndana and from Benggala to Merauke. A place elsewhere, 0/0
 * first of all, is a mistake in the data, and would shrink the map to the world.
 */
const indonesia: Extent = { south: -11.1, north: 6.2, west: 94.9, east: 141.1 };

const placeOf = ({ kode_kecamatan, latitude, longitude }: District) =>
  // Prospects without a district have no place in common.
  kode_kecamatan?.trim() ? readPlace(latitude, longitude, indonesia) : undefined;

const definition: Definition<Answer<typeof prospectDistricts>, MapView> = {
  heading: { id: '5 kecamatan asal prospek teratas', en: 'Top 5 districts of prospects' },
  endpoint: prospectDistricts,
  params: dealerPeriod,
  view({ data, total_records: total }, context) {
    const view = groupsView(context, {
      name: { id: 'Kecamatan', en: 'District' },
      measure: { id: 'Jumlah prospek', en: 'Prospects' },
      unit: { id: 'prospek', en: 'prospects' },
      field: 'kode_kecamatan',
      items: groupsOf(data, 'kode_kecamatan', 'nama_kecamatan'),
      total,
    });
    const named = (name: unknown): District[] =>
      data.filter((item) => (item.nama_kecamatan?.trim() || item.kode_kecamatan) === name);
    return {
      ...view,
      // Districts of one name are one row: it has a place only if they agree on it.
      rows: view.rows.map((row) => ({ ...row, place: samePlace(named(row.cells['name']).map(placeOf)) })),
    };
  },
};

/**
 * The five districts (kecamatan) with the most prospects that have an appointment (`tanggal_appointment`) in the
 * period: bubbles whose areas are as the numbers, and a list with the share of all. Endpoint
 * `GET /dashboard/prospect/sebaran-kecamatan`. The service's coordinates are often missing or wrong; such a district is
 * in the list only, which says so.
 *
 * @element prospect-map
 */
export class ProspectMap extends Dealer(MapElement) {
  protected override get definition(): typeof definition {
    return definition;
  }
}

define('prospect-map', ProspectMap);

declare global {
  interface HTMLElementTagNameMap {
    'prospect-map': ProspectMap;
  }
}
