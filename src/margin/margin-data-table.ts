/** `<margin-data-table>`: the gross margins of a month, row by row. */
import { define } from '../core/define.js';
import type { Answer } from '../data/endpoint.js';
import { defineTable, type TableDefinition } from '../table/source.js';
import { TableElement } from '../table/table-element.js';
import { allowed } from './allowed.js';
import { amountFields, areaTones } from './badges.js';
import type { Area } from './codes.js';
import { marginData } from './contracts.js';
import { dataSet, inThisMonth, MarginData } from './params.js';
import { ForPeriod, names } from './texts.js';

const definition = inThisMonth((months, describe): TableDefinition =>
  defineTable<Answer<typeof marginData>>({
    heading: { id: 'Data gross margin', en: 'Gross margin data' },
    unit: { id: 'baris', en: 'rows' },
    endpoint: marginData,
    params: dataSet(months, describe),
    pageSize: 50,
    fields: [
      { field: 'no', label: { id: 'No', en: 'No.' }, kind: 'integer' },
      { field: 'date', label: names.date, kind: 'date' },
      { field: 'categoryName', label: names.category, kind: 'text' },
      {
        field: 'locationType',
        label: names.area,
        kind: 'text',
        badge: (area) => ({ tone: areaTones[area as Area] }),
      },
      ...amountFields('omzetAmount', 'hppAmount', 'marginAmount', 'marginPercent'),
    ],
    read(answer) {
      const { data, meta } = allowed(answer);
      const { page, limit, total, totalPages } = meta;
      return { rows: data, page, perPage: limit, totalPages, totalRecords: total };
    },
    key: 'id',
    record: 'id',
    brief: ['date', 'categoryName', 'marginPercent'],
  }),
);

/**
 * The gross margins of a month, last day first: date, category, area, omzet, cost (HPP), margin and its percentage of the
 * omzet, with the pills of the category table. `month` and `year` are this month where nobody says otherwise;
 * `location-type` limits it to one area. Where the service's `allowedTypes` has no gross margins, nothing is shown. Endpoint
 * `GET /api/data`.
 *
 * @element margin-data-table
 */
export class MarginDataTable extends ForPeriod(MarginData(TableElement)) {
  protected override get definition(): TableDefinition {
    return definition();
  }
}

define('margin-data-table', MarginDataTable);

declare global {
  interface HTMLElementTagNameMap {
    'margin-data-table': MarginDataTable;
  }
}
