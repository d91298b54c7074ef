import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toCsv, toTsv } from '../../src/core/csv.js';
import { groupsView, type Group, type Groups } from '../../src/core/groups.js';
import { describe as say, measureOf, nameColumn, shareColumn } from '../../src/core/row-words.js';
import type { View } from '../../src/core/view.js';
import { id } from '../../src/locales/id.js';

const context = { locale: 'id', texts: id, values: {}, today: '2025-08-20' } as const;

const group = (value: string | null, label: string, measure: number): Group => ({
  value,
  label,
  measure,
  source: { value },
});

const companies = [
  group('C1', 'PT Maju', 5),
  group('C2', 'PT Maju', 3),
  group('C1', 'PT Maju', 2),
  group(null, '', 1),
  group('', '', 1),
];

const viewOf = (more: Partial<Groups> = {}): View =>
  groupsView(context, {
    name: { id: 'Perusahaan', en: 'Company' },
    measure: { id: 'Sampel', en: 'Samples' },
    field: 'company_id',
    items: companies,
    ...more,
  });

const numbers = (view: View) => view.rows.map(({ cells }) => [cells['name'], cells['measure']]);

describe('a view of groups', () => {
  it('keeps two companies of one name apart, where their ids are known', () => {
    const view = viewOf({ byId: true });
    assert.deepEqual(numbers(view), [
      ['PT Maju', 7],
      ['PT Maju', 3],
      ['Tidak diketahui', 2],
    ]);
    assert.equal(new Set(view.rows.map(({ id }) => id)).size, 3);
    assert.deepEqual(
      view.rows.map(({ filterValue }) => filterValue),
      ['C1', 'C2', undefined],
    );
    assert.deepEqual(
      view.rows.map(({ selection }) => selection!.value),
      ['C1', 'C2', ''],
    );
  });

  it('adds up equal labels without ids: they stand for no single code', () => {
    const view = viewOf();
    assert.deepEqual(numbers(view), [
      ['PT Maju', 10],
      ['Tidak diketahui', 2],
    ]);
    assert.equal(view.rows[0]!.filterValue, undefined);
  });

  it('knows which codes it has put together, and calls only those that have none unknown', () => {
    const [maju, unknown] = viewOf().rows;
    assert.equal(maju!.selection!.value, 'C1,C2');
    assert.equal(unknown!.selection!.value, '');
  });

  it('takes an item that comes twice for the one group that it is', () => {
    const items = [group('C1', 'PT Maju', 5), group('C1', 'PT Maju', 2)];
    assert.equal(viewOf({ items }).rows[0]!.filterValue, 'C1');
  });

  it('adds up without the noise of binary fractions', () => {
    const items = [group('a', 'A', 0.1), group('b', 'A', 0.2)];
    assert.equal(viewOf({ items }).rows[0]!.cells['measure'], 0.3);
  });

  it('adds up to the last digit, and not where a double can’t', () => {
    const of = (...numbers: number[]): View =>
      viewOf({ items: numbers.map((number) => group('a', 'A', number)) });
    assert.equal(of(4_503_599_627_370_497, 1).rows[0]!.cells['measure'], 4_503_599_627_370_498);
    assert.equal(of(12_345_678_901_234.56, 0.01).rows[0]!.cells['measure'], 12_345_678_901_234.57);
    assert.equal(of(1e-7, 2e-7).rows[0]!.cells['measure'], 3e-7);
    assert.throws(() => of(2 ** 53 - 1, 2), { name: 'LoadError', kind: 'contract' });
  });

  it('has no shares where parts are more than their total, and says so', () => {
    const view = viewOf({ total: 7, unit: { id: 'sampel', en: 'samples' } });
    assert.equal(shareColumn(view), undefined);
    assert.equal(view.note, 'Total 7 sampel · tanpa porsi: tidak cocok dengan total');
    assert.doesNotMatch(JSON.stringify(view), /157|171|%/);
  });

  it('has no shares where a part is negative', () => {
    const items = [group('1', 'Credit', 200), group('2', 'Cash', -100)];
    const view = viewOf({ items, total: 100 });
    assert.equal(shareColumn(view), undefined);
    assert.equal(view.note, 'tanpa porsi: tidak cocok dengan total');
  });

  it('takes shares of an answer only where they fit its numbers', () => {
    const shared = (...shares: number[]): Group[] =>
      shares.map((share, index) => ({ ...group(`${index}`, `${index}`, 10), share }));
    assert.deepEqual(
      viewOf({ items: shared(25, 25.04), total: 40 }).rows.map(({ cells }) => cells['share']),
      [25, 25],
    );
    assert.equal(shareColumn(viewOf({ items: shared(60, 60) })), undefined);
    assert.equal(shareColumn(viewOf({ items: shared(-5, 10) })), undefined);
  });

  it('says what its columns are', () => {
    assert.deepEqual(
      viewOf({ total: 12 }).columns.map(({ role }) => role),
      ['name', 'measure', 'share'],
    );
  });
});

describe('columns by role', () => {
  const view: View = {
    columns: [
      { key: 'share', label: 'Bagian', kind: 'percent', role: 'share' },
      { key: 'count', label: 'Jumlah', kind: 'integer', role: 'measure' },
      { key: 'name', label: 'Nama', kind: 'text', role: 'name' },
    ],
    rows: [{ id: 'a', cells: { name: 'A', count: 3, share: 60 } }],
    summary: '',
  };

  it('are found in any order', () => {
    assert.equal(nameColumn(view)!.key, 'name');
    assert.equal(shareColumn(view)!.key, 'share');
    assert.equal(measureOf(view, view.rows[0]!), 3);
    assert.equal(say(view, view.rows[0]!, 'id'), 'A: 60,0%, 3');
  });
});

describe('a cell of another kind than its column', () => {
  const view: View = {
    columns: [
      { key: 'name', label: 'Nama', kind: 'text', role: 'name' },
      { key: 'value', label: 'Nilai', kind: 'integer', role: 'measure' },
    ],
    rows: [
      { id: 'a', cells: { name: 'Unit', value: 3 } },
      { id: 'b', cells: { name: 'Pendapatan', value: 810_000_000 }, kinds: { value: 'currency' } },
      { id: 'c', cells: { name: 'Naik', value: 26.6 }, kinds: { value: 'percent' } },
    ],
    summary: '',
  };

  it('is written as its own kind', () => {
    const said = view.rows.map((row) => say(view, row, 'id').replaceAll('\u00a0', ' '));
    assert.deepEqual(said, ['Unit: 3', 'Pendapatan: Rp 810.000.000', 'Naik: 26,6%']);
  });

  it('says its unit in files, where the title can not', () => {
    assert.equal(toCsv(view), 'Nama,Nilai\r\nUnit,3\r\nPendapatan,810000000\r\nNaik,26.6%\r\n');
    assert.match(toTsv(view), /Naik\t26\.6%$/);
  });

  it('leaves the unit to the title where all are in percent', () => {
    const rows = view.rows.map((row) => ({ ...row, kinds: { value: 'percent' } as const }));
    assert.match(toCsv({ ...view, rows }), /^Nama,Nilai \(%\)\r\nUnit,3\r\n/);
  });
});
