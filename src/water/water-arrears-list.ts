/** `<water-arrears-list>`: who owes from earlier months. */
import { define } from '../core/define.js';
import type { Answer } from '../data/endpoint.js';
import type { Localized } from '../locales/locales.js';
import { defineTable } from '../table/source.js';
import { sumsByRayon, TotalsTable, withTotals } from './by-rayon.js';
import { waterArrears } from './contracts.js';
import { WaterRayon, waterRayonMonth } from './params.js';
import { addressField, nameField, nomenField, rayonField } from './table-fields.js';
import { names } from './texts.js';

type Arrears = Answer<typeof waterArrears>;

const table = defineTable<Arrears>({
  heading: { id: 'Tunggakan', en: 'Arrears' },
  unit: { id: 'tunggakan', en: 'arrears' },
  endpoint: waterArrears,
  params: waterRayonMonth,
  paging: 'local',
  pageSize: 25,
  fields: [
    nomenField,
    nameField,
    rayonField,
    { field: 'saldo_tunggakan', label: { id: 'Saldo tunggakan', en: 'Balance' }, kind: 'currency' },
    { field: 'periode', label: names.period, kind: 'month' },
    addressField,
  ],
  read: ({ data }) => data,
  key: 'nomen',
  choice: 'nama',
  brief: ['nama', 'nomen', 'saldo_tunggakan'],
});

const definition = withTotals(table, (answer) => {
  const { data, ...totals } = answer as Arrears;
  const rows = data.map(({ nomen, rayon, saldo_tunggakan: amount }) => ({ nomen, rayon, amount }));
  return { totals, rayons: sumsByRayon(rows, totals) };
});

/**
 * Arrears (ardebt) of the newest period not after the month, highest balance first: nomen, name, address, rayon, period and
 * balance (`saldo_tunggakan`). Above it are their totals (`total_nomen`, `total_nominal`) and a bar for each rayon. `rayon`
 * limits it; without one, unknown customers stand too. A row can be chosen: `dasbor-select` names its `nomen`. Endpoint
 * `GET /api/tunggakan`.
 *
 * @element water-arrears-list
 */
export class WaterArrearsList extends WaterRayon(TotalsTable) {
  protected override get definition(): typeof definition {
    return definition;
  }

  protected override get sumLabel(): Localized {
    return { id: 'Saldo tunggakan', en: 'Balance of arrears' };
  }
}

define('water-arrears-list', WaterArrearsList);

declare global {
  interface HTMLElementTagNameMap {
    'water-arrears-list': WaterArrearsList;
  }
}
