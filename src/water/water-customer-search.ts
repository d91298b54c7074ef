/** `<water-customer-search>`: finds customers by nomen or name. */
import { define } from '../core/define.js';
import type { Row } from '../core/view.js';
import type { Answer } from '../data/endpoint.js';
import { wordsIn, type Localized } from '../locales/locales.js';
import { defineTable, type TableDefinition } from '../table/source.js';
import { TableElement } from '../table/table-element.js';
import { customerSearch } from './contracts.js';
import { customerSearchSet, Rayon } from './params.js';
import { noName } from './texts.js';

/** As many as the service gives at most. */
const MOST = 20;

const more: Localized = {
  id: `${MOST} hasil pertama: tulis lebih lengkap untuk mempersempit`,
  en: `The first ${MOST}: write more to narrow them down`,
};

const definition: TableDefinition = defineTable<Answer<typeof customerSearch>>({
  heading: { id: 'Cari pelanggan', en: 'Find a customer' },
  unit: { id: 'pelanggan', en: 'customers' },
  endpoint: customerSearch,
  params: customerSearchSet,
  paging: 'none',
  searchParam: 'q',
  searchHint: { id: 'Nomen atau nama', en: 'Nomen or name' },
  fields: [
    { field: 'nomen', label: { id: 'Nomen', en: 'Nomen' }, kind: 'text' },
    {
      field: 'name',
      label: { id: 'Nama', en: 'Name' },
      kind: 'text',
      missing: noName,
    },
    { field: 'address', label: { id: 'Alamat', en: 'Address' }, kind: 'text' },
    { field: 'rayon', label: { id: 'Rayon', en: 'Rayon' }, kind: 'text' },
  ],
  read: ({ results }) => results,
  key: 'nomen',
  choice: 'nomen',
  brief: ['nomen', 'name', 'address'],
});

/**
 * A search box, and the customers whose nomen begins with what is typed, or whose name holds it: at most 20, by nomen. Without
 * `search` nothing is asked. A row can be chosen: `dasbor-select` names its `nomen`, and a scope hands it to the customer's
 * widgets. Endpoint `GET /api/customers/search`.
 *
 * @element water-customer-search
 */
export class WaterCustomerSearch extends Rayon(TableElement) {
  protected override get definition(): TableDefinition {
    return definition;
  }

  /** The box stands there before anything was searched. */
  protected override get hasTools(): boolean {
    return true;
  }

  protected override get footerText(): string {
    const isCut = (this.view?.rows.length ?? 0) >= MOST;
    return [super.footerText, isCut && wordsIn(more, this.language)].filter(Boolean).join(' · ');
  }

  protected override select(row: Row): boolean {
    const isAllowed = super.select(row);
    if (isAllowed) this.scope?.set({ nomen: row.selection!.value });
    return isAllowed;
  }
}

define('water-customer-search', WaterCustomerSearch);

declare global {
  interface HTMLElementTagNameMap {
    'water-customer-search': WaterCustomerSearch;
  }
}
