/** `<lab-subgroup-table>`: what each subgroup of tests contributes. */
import { define } from '../core/define.js';
import type { Answer } from '../data/endpoint.js';
import { defineTable, type Page, type TableDefinition, type TableRecord } from '../table/source.js';
import { TableElement } from '../table/table-element.js';
import { CONTRIBUTION } from './codes.js';
import { labSubgroups } from './contracts.js';
import { Lab, labPeriod } from './params.js';
import { amount, named, quantity } from './table-fields.js';

/** The page; all rows where the answer names none. */
const read = ({ data }: Answer<typeof labSubgroups>): Page | readonly TableRecord[] => {
  const { rows, pagination } = data;
  if (!pagination) return rows;
  const { page, page_size: perPage, total_rows: totalRecords } = pagination;
  return { rows, page, perPage, totalRecords, totalPages: Math.ceil(totalRecords / perPage) };
};

const definition: TableDefinition = defineTable<Answer<typeof labSubgroups>>({
  heading: { id: 'Kontribusi subgrup', en: 'Contribution of subgroups' },
  unit: { id: 'subgrup', en: 'subgroups' },
  endpoint: labSubgroups,
  params: labPeriod,
  fields: [
    named('nat_subgroup_name', 'Subgrup', 'Subgroup'),
    amount('sales_amount', CONTRIBUTION),
    quantity('detail_count', 'Pemeriksaan', 'Tests'),
    quantity('company_count', 'Perusahaan aktif', 'Active companies'),
  ],
  read,
  key: 'nat_subgroup_id',
  choice: 'nat_subgroup_name',
});

/**
 * What the tests of each subgroup contribute to the sales of a period, how many they are, and from how many active
 * companies; greatest first. It counts details whatever `view-mode` says, so an order with tests of two subgroups is in
 * both rows, and there is no total. A row can be chosen: `dasbor-select` names its `nat_subgroup_id`. Endpoint `GET
 * /dashboard/sales/subgroup-contribution`.
 *
 * @element lab-subgroup-table
 */
export class LabSubgroupTable extends Lab(TableElement) {
  protected override get definition(): TableDefinition {
    return definition;
  }
}

define('lab-subgroup-table', LabSubgroupTable);

declare global {
  interface HTMLElementTagNameMap {
    'lab-subgroup-table': LabSubgroupTable;
  }
}
