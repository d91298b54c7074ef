/** `<lab-orders-table>`: the orders of a period, or only those of which something is outstanding. */
import type { PropertyDeclarations } from 'lit';
import { define } from '../core/define.js';
import { flagConverter, isSet } from '../core/flag.js';
import type { ParamValues } from '../core/params.js';
import { valuesOf } from '../core/question.js';
import type { Answer } from '../data/endpoint.js';
import {
  defineTable,
  type Badge,
  type Page,
  type TableDefinition,
  type TableField,
} from '../table/source.js';
import { TableElement } from '../table/table-element.js';
import type { Value } from '../format/values.js';
import type { Localized } from '../locales/locales.js';
import { CONTRIBUTION } from './codes.js';
import { labOrders } from './contracts.js';
import { dimensions, lunasLabels } from './measures.js';
import { isContribution, Lab, labOutstanding, labPeriod } from './params.js';
import { amount, companyName, groupName, named, omzetTypeName } from './table-fields.js';

const lunas: Readonly<Record<string, Badge>> = {
  Y: { tone: 'good', label: lunasLabels.Y },
  N: { tone: 'neutral', label: lunasLabels.N },
};

/** What has been outstanding for more than two months is bad. */
const aging = (bucket: Value): Badge | undefined =>
  bucket ? { tone: bucket === '61-90' || bucket === '90+' ? 'bad' : 'neutral' } : undefined;

/** Every field is sorted by at the service, under its own name. */
const fieldsWith = (sales: Localized): readonly TableField[] =>
  (
    [
      { field: 'order_date', label: { id: 'Tanggal', en: 'Date' }, kind: 'date' },
      { field: 'lab_number', label: { id: 'Nomor lab', en: 'Lab number' }, kind: 'text' },
      companyName,
      { ...groupName, optional: true },
      { ...named('mou_name', 'MOU', 'MOU'), optional: true },
      omzetTypeName,
      amount('gross_sales_amount', sales),
      amount('payment_amount', { id: 'Pembayaran', en: 'Paid' }),
      amount('outstanding_amount', { id: 'Sisa tagihan', en: 'Outstanding' }),
      {
        field: 'is_lunas',
        label: { id: 'Status', en: 'Status' },
        kind: 'text',
        badge: (raw) => lunas[String(raw)],
      },
      { field: 'aging_bucket', label: { id: 'Umur (hari)', en: 'Age (days)' }, kind: 'text', badge: aging },
      { field: 'order_id', label: { id: 'ID order', en: 'Order id' }, kind: 'text', optional: true },
    ] satisfies TableField[]
  ).map((field: TableField) => ({ ...field, sort: field.field }));

const pageOf = ({ data: { rows, pagination } }: Answer<typeof labOrders>): Page => ({
  rows,
  page: pagination.page,
  perPage: pagination.page_size,
  totalPages: Math.ceil(pagination.total_rows / pagination.page_size),
  totalRecords: pagination.total_rows,
});

interface Kind {
  readonly outstandingOnly: boolean;
  readonly contribution: boolean;
}

const tableOf = ({ outstandingOnly, contribution }: Kind): TableDefinition => {
  // Of a contribution nobody knows what is outstanding.
  const isOwed = outstandingOnly && !contribution;
  return defineTable<Answer<typeof labOrders>>({
    heading: outstandingOnly
      ? { id: 'Order dengan sisa tagihan', en: 'Orders with an outstanding amount' }
      : { id: 'Daftar order', en: 'Orders' },
    unit: { id: 'order', en: 'orders' },
    endpoint: labOrders,
    params: outstandingOnly ? labOutstanding : labPeriod,
    fields: fieldsWith(contribution ? CONTRIBUTION : { id: 'Penjualan', en: 'Sales' }),
    chartFilters: Object.values(dimensions),
    read: pageOf,
    sortParams: { by: 'sort_by', dir: 'sort_dir' },
    order: { by: isOwed ? 'outstanding_amount' : 'order_date', dir: 'desc' },
    key: 'order_id',
    choice: 'lab_number',
    brief: ['lab_number', 'company_name', isOwed ? 'outstanding_amount' : 'gross_sales_amount'],
  });
};

const tables = [
  [
    tableOf({ outstandingOnly: false, contribution: false }),
    tableOf({ outstandingOnly: false, contribution: true }),
  ],
  [
    tableOf({ outstandingOnly: true, contribution: false }),
    tableOf({ outstandingOnly: true, contribution: true }),
  ],
] as const;

/**
 * The orders of a period page by page, last ones first, each with what was paid, what is outstanding and for how many days
 * (counted from the order to `date-to`). With `outstanding-only` it is the table of exceptions: only orders of which
 * something is outstanding, most first. Where a subgroup is chosen, an order's sales are what its details contribute, and
 * payments are unknown, unless `view-mode="order"` counts whole orders. `sort-by` takes the name of any field. A row can be
 * chosen: `dasbor-select` names its `order_id`. Endpoint `GET /dashboard/sales/orders`.
 *
 * @element lab-orders-table
 */
export class LabOrdersTable extends Lab(TableElement) {
  static override properties: PropertyDeclarations = {
    outstandingOnly: { attribute: 'outstanding-only', converter: flagConverter },
  };

  /** Only orders of which something is outstanding, whatever `has-outstanding` says. */
  declare outstandingOnly?: boolean | null;

  protected override get definition(): TableDefinition {
    const values = valuesOf(labPeriod, this, this.scope?.values ?? {});
    return tables[isSet(this.outstandingOnly) ? 1 : 0][isContribution(values) ? 1 : 0];
  }

  /** The service's own order is by date: any other is asked for. */
  protected override get arrangement(): ParamValues {
    const { order } = this.definition;
    const own: ParamValues = order?.by === 'order_date' ? {} : { sort_by: order!.by, sort_dir: order!.dir };
    return { ...own, ...super.arrangement };
  }
}

define('lab-orders-table', LabOrdersTable);

declare global {
  interface HTMLElementTagNameMap {
    'lab-orders-table': LabOrdersTable;
  }
}
