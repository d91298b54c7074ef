/** `<water-bills-table>`: the bills of a month, or of one customer. */
import type { PropertyDeclarations } from 'lit';
import { define } from '../core/define.js';
import type { Answer } from '../data/endpoint.js';
import { defineTable, type TableDefinition } from '../table/source.js';
import { TableElement } from '../table/table-element.js';
import { waterBills } from './contracts.js';
import { nomenParams, Water, waterMonthWith } from './params.js';
import { nameField, nomenField } from './table-fields.js';
import { names } from './texts.js';

const definition: TableDefinition = defineTable<Answer<typeof waterBills>>({
  heading: { id: 'Tagihan (MainBill)', en: 'Bills (MainBill)' },
  unit: { id: 'tagihan', en: 'bills' },
  endpoint: waterBills,
  params: waterMonthWith({ ...nomenParams.nomen, isOptional: true }),
  paging: 'local',
  pageSize: 25,
  fields: [
    nomenField,
    nameField,
    { field: 'periode', label: names.period, kind: 'month' },
    { field: 'total_tagihan', label: { id: 'Total tagihan', en: 'Bill' }, kind: 'currency' },
  ],
  read: (bills) => bills,
  key: 'nomen',
  choice: 'nama',
  brief: ['nama', 'periode', 'total_tagihan'],
});

/**
 * The bills (MainBill) of a month by customer: nomen, name, period and amount (`total_tagihan`); without a month those of
 * the newest period that has bills. With `nomen` those of one customer: of the month, or without one all, newest first. A
 * row can be chosen: `dasbor-select` names its `nomen`. Endpoint `GET /api/mainbill`.
 *
 * @element water-bills-table
 */
export class WaterBillsTable extends Water(TableElement) {
  static override properties: PropertyDeclarations = { nomen: {} };

  /** The number (nomen) of one customer; all customers where there is none. */
  declare nomen?: string | number | null;

  protected override get definition(): TableDefinition {
    return definition;
  }
}

define('water-bills-table', WaterBillsTable);

declare global {
  interface HTMLElementTagNameMap {
    'water-bills-table': WaterBillsTable;
  }
}
