/** The mocks' tables hold what the real service's tables were seen to hold, in its order. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DealerMockOptions } from '../../mocks/index.js';
import { askAsRecorded, recordedAnswers, recordedTables, type RecordedAnswer } from './recording.node.js';

type Row = Readonly<Record<string, unknown>>;
interface Page {
  readonly data: readonly Row[];
  readonly total_records: number;
  readonly total_pages: number;
}

const recorded = (endpoint: string, which: string): RecordedAnswer & { readonly body: Page } => {
  const found = recordedAnswers.find(({ name }) => name === `${endpoint}__${which}`);
  assert.ok(found, endpoint);
  return found as RecordedAnswer & { readonly body: Page };
};

const asked = async (
  { path, params }: RecordedAnswer,
  more: Record<string, number> = {},
  options: DealerMockOptions = {},
): Promise<Page> => (await (await askAsRecorded(path, { ...params, ...more }, options)).json()) as Page;

/** All rows, from as many pages as it takes. */
async function allRows(answer: RecordedAnswer): Promise<readonly Row[]> {
  const first = await asked(answer, { page: 1, per_page: 100 });
  const rows = [...first.data];
  for (let page = 2; page <= first.total_pages; page++) {
    const next = await asked(answer, { page, per_page: 100 });
    assert.equal(next.data.length, page < first.total_pages ? 100 : first.total_records - (page - 1) * 100);
    rows.push(...next.data);
  }
  return rows;
}

// The number of a row says where it stands, which ties and joins change.
const text = (row: Row) => JSON.stringify({ ...row, no: undefined });

const modified = (rows: readonly object[], column: string) => {
  const times = new Map((rows as readonly Row[]).map((row) => [row[column], row.modified_time]));
  return (id: unknown) => times.get(id);
};

const modifiedLeasing = modified(recordedTables.leasing_data, 'id_dokumen_pengajuan');

describe('pages as recorded', () => {
  const tables: [endpoint: string, sortedBy: (row: Row) => unknown][] = [
    ['prospect_data-table', (row) => row.tanggal_prospect],
    ['spk-dealing-process_data', (row) => row.tanggal_pesanan],
    ['delivery_data-history', (row) => row.tanggal_pengiriman],
    ['leasing-data-history', (row) => modifiedLeasing(row.id_dokumen_pengajuan)],
  ];
  for (const [endpoint, sortedBy] of tables) {
    for (const which of ['main', 'page2']) {
      it(`${endpoint} ${which}`, async () => {
        const answer = recorded(endpoint, which);
        const { data: theirs, ...about } = answer.body;
        const { data: ours, ...aboutOurs } = await asked(answer);
        assert.deepEqual(aboutOurs, about);
        // Rows of equal rank come in any order (the service even repeats some on the next page).
        assert.deepEqual(ours.map(sortedBy), theirs.map(sortedBy));
        const all = new Set((await allRows(answer)).map(text));
        assert.deepEqual(
          theirs.filter((row) => !all.has(text(row))),
          [],
        );
      });
    }
  }
});

describe('each record once, where the service repeats a header for each unit that it joins', () => {
  const times = (rows: readonly object[], column: string) => {
    const counts = new Map<unknown, number>();
    for (const row of rows as readonly Row[]) counts.set(row[column], (counts.get(row[column]) ?? 0) + 1);
    return (id: unknown) => Math.max(1, id === null ? 0 : (counts.get(id) ?? 0));
  };
  const {
    billing_process_data: bills,
    document_handling_data: papers,
    unit_inbound_data: shipments,
  } = recordedTables;
  const tables = [
    {
      endpoint: 'payment-data-history',
      headers: bills,
      id: 'id_invoice',
      joinedBy: 'id_spk',
      joins: times(recordedTables.delivery_process_details, 'id_spk'),
    },
    {
      endpoint: 'document-handling-data-history',
      headers: papers,
      id: 'id_so',
      joinedBy: 'id',
      joins: times(recordedTables.document_handling_units, 'document_handling_data_id'),
    },
    {
      endpoint: 'unit-inbound-data-history',
      headers: shipments,
      id: 'no_shipping_list',
      joinedBy: 'id',
      joins: times(recordedTables.unit_inbound_units, 'unit_inbound_data_id'),
    },
  ];
  for (const { endpoint, headers, id, joinedBy, joins } of tables) {
    it(endpoint, async () => {
      const main = recorded(endpoint, 'main');
      const ours = await allRows(main);
      const distinct = [...new Set([...main.body.data, ...recorded(endpoint, 'page2').body.data].map(text))];
      const known = new Set(ours.map(text));
      assert.deepEqual(
        distinct.filter((row) => !known.has(row)),
        [],
      );

      const time = modified(headers, id);
      const rank = (row: Row) => time(row[id]);
      assert.deepEqual(
        ours.slice(0, distinct.length).map(rank),
        distinct.map((row) => rank(JSON.parse(row) as Row)),
      );

      // The service's total is that of the joined rows: the same headers, then.
      const links = new Map(
        (headers as readonly object[] as readonly Row[]).map((row) => [row[id], row[joinedBy]]),
      );
      const joined = ours.reduce((sum, row) => sum + joins(links.get(row[id])), 0);
      assert.equal(joined, main.body.total_records);

      assert.equal(new Set(ours.map((row) => row[id])).size, ours.length);
      assert.deepEqual(
        ours.map(({ no }) => no),
        ours.map((_, index) => index + 1),
      );
    });
  }
});

describe('joined to their units, as the real service counts', () => {
  for (const endpoint of [
    'payment-data-history',
    'document-handling-data-history',
    'unit-inbound-data-history',
  ]) {
    for (const which of ['main', 'page2']) {
      it(`${endpoint} ${which}`, async () => {
        const answer = recorded(endpoint, which);
        const { data: theirs, ...about } = answer.body;
        const { data: ours, ...aboutOurs } = await asked(answer, {}, { historyRows: 'joined' });
        assert.deepEqual(aboutOurs, about);
        // Shorter than a page, and numbered without the ones left out.
        assert.ok(ours.length < 20);
        assert.equal(ours[0]!.no, theirs[0]!.no);
        assert.deepEqual(
          ours.map(({ no }) => no),
          ours.map((_, index) => (ours[0]!.no as number) + index),
        );
      });
    }
  }
});
