/** Texts that spreadsheets would run, in files and in the clipboard; and the names of files. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toCsv, toTsv } from '../../src/core/csv.js';
import { fileName } from '../../src/core/download.js';
import type { View } from '../../src/core/view.js';

const viewOf = (...texts: (string | number)[]): View => ({
  columns: texts.map((_, index) => ({ key: `c${index}`, label: `C${index}`, kind: 'text' })),
  rows: [{ id: '1', cells: Object.fromEntries(texts.map((text, index) => [`c${index}`, text])) }],
  summary: '',
});

const lineOf = (made: string): string => made.split('\n').slice(1).join('\n').replace(/\r\n$/, '');
const csvOf = (...texts: (string | number)[]): string => lineOf(toCsv(viewOf(...texts)));
const tsvOf = (...texts: (string | number)[]): string => lineOf(toTsv(viewOf(...texts)));

/** What a spreadsheet makes of a line: cells that end at a separator, unless they begin with a quote. */
function cellsOf(line: string, separator: string): string[] {
  const cells: string[] = [];
  let at = 0;
  while (at <= line.length) {
    let cell = '';
    if (line[at] === '"') {
      for (at++; at < line.length; at++) {
        if (line[at] !== '"') cell += line[at];
        else if (line[at + 1] === '"') cell += line[at++];
        else break;
      }
      at++;
    }
    while (at < line.length && line[at] !== separator && line[at] !== '\n' && line[at] !== '\r')
      cell += line[at++];
    cells.push(cell);
    at++;
  }
  return cells;
}

/** Whether a spreadsheet would take a cell for a formula: it takes away what can't be seen, and reads full-width signs. */
const runs = (cell: string): boolean =>
  /^[\s\p{C}]*[=+\-@−＝＋－＠]/u.test(cell) && Number.isNaN(Number(cell));

const hostile = [
  '=1+1',
  '+1',
  '-1+1',
  '@SUM(A1)',
  ' =1+1',
  '   \t=1+1',
  '\u00a0=1+1',
  '\ufeff=1+1',
  '\u200b=1+1',
  '\u200e\u00ad\u2060=1+1',
  '\u3000=1+1',
  '\u0000=1+1',
  '＝1+1',
  '＋1+1',
  '－1+1',
  '＠SUM(A1)',
  'a;=1+1',
  'a; =1+1',
  'a;"=1+1"',
  'a;\u200b＝1+1',
  'a\n=1+1',
  'a\r=1+1',
  'a\r\n=1+1',
  '\t1',
  '\r1',
  '\n=1+1',
  '"=1+1"',
  '"a\t=1+1',
  '";=1+1',
  `';=1+1`,
];

describe('a text that a spreadsheet would run', () => {
  for (const text of hostile)
    it(`is a text in files and in the clipboard: ${JSON.stringify(text)}`, () => {
      for (const separator of [',', ';']) {
        const cells = cellsOf(csvOf('x', text, 'y'), separator);
        assert.deepEqual(cells.filter(runs), [], `${separator}: ${JSON.stringify(cells)}`);
      }
      const pasted = cellsOf(tsvOf('x', text, 'y'), '\t');
      assert.equal(pasted.length, 3, JSON.stringify(pasted));
      assert.equal(pasted[2], 'y');
      assert.deepEqual(pasted.filter(runs), []);
    });

  it('is guarded in a heading too', () => {
    const view = viewOf('x');
    const named = { ...view, columns: [{ ...view.columns[0]!, label: '=1+1' }] };
    assert.equal(toCsv(named).split('\r\n')[0], "'=1+1");
    assert.equal(toTsv(named).split('\n')[0], "'=1+1");
  });
});

describe('any other text', () => {
  it('stays as it is', () => {
    for (const text of [
      'Jl. A; B',
      'a-b',
      'a=b',
      'x@y.example',
      '5%',
      '12',
      "l'an",
      '—',
      'a; b-c',
      '2024-05-01',
    ])
      assert.equal(csvOf(text), text);
    assert.equal(csvOf(-5), '-5');
    assert.equal(csvOf('a, "b"'), '"a, ""b"""');
    assert.equal(tsvOf('a, b'), 'a, b');
    assert.equal(tsvOf('15" ring', 'b'), '"15"" ring"\tb');
  });
});

describe('the name of a file', () => {
  it('is short enough for every file system, and keeps its extension', () => {
    const name = fileName(`history-table_${'x'.repeat(500)}.csv`);
    assert.ok(name.length <= 130);
    assert.match(name, /^history-table_x+\.csv$/);
  });

  it('has plain characters only', () => {
    assert.equal(fileName('a_../../etc/pässwd\u0000_2024.xlsx'), 'a_..-..-etc-p-sswd-_2024.xlsx');
    assert.equal(fileName('CON:x?.csv'), 'CON-x-.csv');
    assert.equal(fileName('plain'), 'plain');
  });
});
