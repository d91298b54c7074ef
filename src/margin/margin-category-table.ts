/** `<margin-category-table>`: the gross margin of each category in a month. */
import { define } from '../core/define.js';
import type { Answer } from '../data/endpoint.js';
import { defineTable, type TableDefinition } from '../table/source.js';
import { TableElement } from '../table/table-element.js';
import { amountFields } from './badges.js';
import { grossMargin } from './contracts.js';
import { Margin, marginMonth } from './params.js';
import { ForPeriod, names } from './texts.js';

const order = new Intl.Collator('id');

const definition: TableDefinition = defineTable<Answer<typeof grossMargin>>({
  heading: { id: 'Gross margin per kategori', en: 'Gross margin by category' },
  unit: { id: 'kategori', en: 'categories' },
  endpoint: grossMargin,
  params: marginMonth,
  paging: 'none',
  fields: [
    { field: 'categoryName', label: names.category, kind: 'text' },
    ...amountFields('omzet', 'hpp', 'margin', 'marginPercent'),
  ],
  // Those of one percentage by their names.
  read: ({ data }) => data.byCategory.toSorted((a, b) => order.compare(a.categoryName, b.categoryName)),
  order: { by: 'marginPercent', dir: 'desc' },
  key: 'categoryName',
  brief: ['categoryName', 'margin', 'marginPercent'],
});

/**
 * Each category of a month with its omzet, cost (HPP), gross margin and margin in percent of the omzet, highest first
 * (`byCategory`). The pill of a percentage is red below 0, yellow from 0 to under 10, blue from 10 to under 20, green from
 * 20 on; what has no omzet says so, and is neither low nor negative. Endpoint `GET /api/analytics/gross-margin`.
 *
 * @element margin-category-table
 */
export class MarginCategoryTable extends ForPeriod(Margin(TableElement)) {
  protected override get definition(): TableDefinition {
    return definition;
  }
}

define('margin-category-table', MarginCategoryTable);

declare global {
  interface HTMLElementTagNameMap {
    'margin-category-table': MarginCategoryTable;
  }
}
