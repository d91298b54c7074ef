/** Tables for tests: one with all rows here, one whose service sorts, and what a person sees and does of them. */
import { fixture, html } from '@open-wc/testing';
import * as z from 'zod/mini';
import { path } from '../../src/core/icons.js';
import { endpointsOf } from '../../src/data/endpoint.js';
import { nullableNumber, nullableText, requiredText } from '../../src/data/fields.js';
import {
  defineTable,
  type TableDefinition,
  type TableField,
  type TableSource,
} from '../../src/table/source.js';
import { TableElement } from '../../src/table/table-element.js';
import { until } from '../support/wait.js';

/** A bill, as the service sends it. */
export interface Bill {
  readonly id: string | null;
  readonly name: string | null;
  readonly paid: string | null;
  readonly amount: number | null;
  readonly margin: number | null;
  readonly state: string;
}

const bill = z.object({
  id: nullableText,
  name: nullableText,
  paid: nullableText,
  amount: nullableNumber,
  margin: nullableNumber,
  state: requiredText,
});

const get = endpointsOf({ name: 'test', apiBase: '/api' });
const bills = get('/bills', z.object({ data: z.array(bill) }));
const pages = get('/pages', z.object({ rows: z.array(bill), total: z.number(), page: z.number() }));

/** The fields of bills, with two kinds of pills. */
export const fields: readonly TableField[] = [
  { field: 'no', label: { id: 'No', en: 'No' }, kind: 'integer' },
  {
    field: 'name',
    label: { id: 'Nama', en: 'Name' },
    kind: 'text',
    missing: { id: 'Belum Ada Nama', en: 'No name' },
  },
  { field: 'paid', label: { id: 'Tgl Bayar', en: 'Paid on' }, kind: 'date' },
  { field: 'amount', label: { id: 'Jumlah', en: 'Amount' }, kind: 'currency' },
  {
    field: 'margin',
    label: { id: 'GM %', en: 'GM %' },
    kind: 'percent',
    badge(raw) {
      if (typeof raw !== 'number') return undefined;
      return raw < 0 ? { tone: 'bad', label: { id: 'Rugi', en: 'Loss' } } : { tone: raw < 20 ? 1 : 'good' };
    },
  },
  {
    field: 'state',
    label: { id: 'Status', en: 'State' },
    kind: 'text',
    badge: (raw) =>
      (
        ({
          Y: { tone: 'good', label: { id: 'Lunas', en: 'Settled' } },
          N: { tone: 'bad', label: { id: 'Belum lunas', en: 'Open' } },
        }) as const
      )[raw as 'Y'],
  },
];

const unit = { id: 'tagihan', en: 'bills' };

const local = {
  heading: { id: 'Tagihan', en: 'Bills' },
  endpoint: bills,
  params: { params: [] },
  unit,
  read: ({ data }: z.output<typeof bills.answer>) => data,
  paging: 'local',
  fields,
} satisfies TableSource<z.output<typeof bills.answer>>;

const variants: Readonly<Record<string, TableDefinition>> = {
  plain: defineTable(local),
  keyed: defineTable({
    ...local,
    key: 'id',
    choice: 'name',
    order: { by: 'amount', dir: 'desc' },
    rowActions: [
      {
        id: 'open',
        label: { id: 'Buka', en: 'Open' },
        icon: path('M9 6l6 6-6 6'),
        when: (row) => row['state'] === 'N',
        run: (_, table) => table.setAttribute('opened', ''),
      },
    ],
  }),
  one: defineTable({ ...local, paging: 'none' }),
  service: defineTable({
    ...{ heading: local.heading, endpoint: pages, params: local.params, unit },
    fields: fields.map((field) => (field.field === 'amount' ? { ...field, sort: 'nominal' } : field)),
    read: ({ rows, total, page }) => ({
      rows,
      page,
      perPage: 25,
      totalPages: Math.ceil(total / 25),
      totalRecords: total,
    }),
    paging: { page: 'page', size: 'limit', largest: 500 },
    pageSize: 25,
    sortParams: { by: 'sort_by', dir: 'sort_dir' },
    searchParam: 'q',
    order: { by: 'nominal', dir: 'desc' },
  }),
};

/** A table of bills in one of four ways. */
export class TestTable extends TableElement {
  static override properties = { variant: {} };
  declare variant?: string;
  protected override get definition(): TableDefinition {
    return variants[this.variant ?? 'plain']!;
  }
}

customElements.define('test-table', TestTable);

/** A bill; the number stands in its id and amount. */
export const billOf = (number: number, more: Partial<Bill> = {}): Bill => ({
  id: `B${number}`,
  name: `Nama ${number}`,
  paid: `2025-08-${String((number % 28) + 1).padStart(2, '0')}`,
  amount: number * 1000,
  margin: 12.5,
  state: 'Y',
  ...more,
});

/** So many bills, numbered from 1. */
export const billsOf = (count: number): Bill[] => Array.from({ length: count }, (_, at) => billOf(at + 1));

/** A table on the page. */
export async function put(
  attributes: Readonly<Record<string, string>> = {},
  data?: readonly Bill[],
): Promise<TestTable> {
  const element = document.createElement('test-table') as TestTable;
  for (const [name, value] of Object.entries({ loading: 'eager', ...attributes }))
    element.setAttribute(name, value);
  if (data) element.data = { data };
  return fixture<TestTable>(html`${element}`);
}

/** The cells of a heading's column, as a person reads them. */
export function column(element: TestTable, heading: string): string[] {
  const headings = [...element.renderRoot.querySelectorAll('thead th')].map((each) =>
    each.textContent.trim(),
  );
  return [...element.renderRoot.querySelectorAll('tbody tr')].map((row) =>
    row.children[headings.indexOf(heading)]!.textContent.replace(/\s+/g, ' ').trim(),
  );
}

/** The heading of a column. */
export const headingOf = (element: TestTable, heading: string): HTMLElement =>
  [...element.renderRoot.querySelectorAll<HTMLElement>('thead th')].find(
    (each) => each.textContent.trim() === heading,
  )!;

/** Presses a heading. */
export async function press(element: TestTable, heading: string): Promise<void> {
  headingOf(element, heading).querySelector('button')!.click();
  await element.updateComplete;
  // On a busy machine the rows come a slice later.
  await until(() => element.renderRoot.querySelector('[part=body]')!.ariaBusy === 'false', 'the rows');
}

/** Types into the search box, as a person does: letter by letter. */
export async function search(element: TestTable, text: string): Promise<void> {
  const input = element.renderRoot.querySelector<HTMLInputElement>('.search input')!;
  for (let length = 0; length <= text.length; length++) {
    input.value = text.slice(0, length);
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await element.updateComplete;
  }
}

/** A row by its place on the page. */
export const rowAt = (element: TestTable, place: number): HTMLElement =>
  element.renderRoot.querySelectorAll<HTMLElement>('tbody tr')[place]!;
