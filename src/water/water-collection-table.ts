/** `<water-collection-table>`: the payments of a month. */
import { define } from '../core/define.js';
import type { Answer } from '../data/endpoint.js';
import { defineTable, type TableDefinition } from '../table/source.js';
import { TableElement } from '../table/table-element.js';
import { waterCollection } from './contracts.js';
import { OfMonth } from './of-month.js';
import { WaterRayon, waterRayonMonth } from './params.js';
import { nameField, nomenField, rayonField, routeFields, tariffField } from './table-fields.js';
import { names } from './texts.js';

const definition: TableDefinition = defineTable<Answer<typeof waterCollection>>({
  heading: { id: 'Data penagihan', en: 'Collection' },
  unit: { id: 'pembayaran', en: 'payments' },
  endpoint: waterCollection,
  params: waterRayonMonth,
  paging: 'local',
  pageSize: 25,
  fields: [
    { field: 'tgl_bayar', label: names.date, kind: 'date' },
    rayonField,
    nomenField,
    nameField,
    ...routeFields,
    { field: 'zona_novak', label: { id: 'Zona Novak', en: 'Novak zone' }, kind: 'text', optional: true },
    tariffField,
    { field: 'target_mc', label: names.target, kind: 'currency', optional: true },
    { field: 'jumlah_bayar', label: names.amount, kind: 'currency' },
  ],
  read: (payments) => payments,
  key: 'nomen',
  choice: 'nama',
  brief: ['nama', 'tgl_bayar', 'jumlah_bayar'],
});

/**
 * Every collection payment of a month, last day first: date, rayon, customer and amount (`tgl_bayar`, `rayon`, `nomen`,
 * `nama`, `jumlah_bayar`); route, zone, tariff and target can be shown. `rayon` limits it; without one, payments of unknown
 * customers stand too. All payments are known, so that sorting, search and pages ask nothing. A row can be chosen:
 * `dasbor-select` names its `nomen`. Endpoint `GET /api/collection_data`.
 *
 * @element water-collection-table
 */
export class WaterCollectionTable extends OfMonth(WaterRayon(TableElement)) {
  protected override get definition(): TableDefinition {
    return definition;
  }
}

define('water-collection-table', WaterCollectionTable);

declare global {
  interface HTMLElementTagNameMap {
    'water-collection-table': WaterCollectionTable;
  }
}
