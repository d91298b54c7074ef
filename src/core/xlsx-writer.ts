/** A view as an Excel workbook: numbers as numbers, dates as dates, texts as texts. Loaded when one is asked for. */
import { writeXlsxStream } from 'hucre/xlsx';
import { isPercent, type Value, type ValueKind } from '../format/values.js';
import { titlesOf } from './csv.js';
import type { Column, Row, View } from './view.js';

/** Rows between two looks at the clock: the page stays alive while a long file is made. */
const PAUSE = 1000;
/** Excel opens no file with a longer text in a cell. */
const LONGEST_TEXT = 32_767;

const dateForms: Readonly<Record<string, string>> = { date: 'yyyy-mm-dd', month: 'mmm yyyy' };

/** Whether all rows write a column's cells as the column says. */
const isUniform = ({ key, kind }: Column, rows: readonly Row[]): boolean =>
  rows.every(({ kinds }) => (kinds?.[key] ?? kind) === kind);

/** How Excel writes a column. Only a column of one kind has a form: the file knows no other for single cells. */
function formOf(column: Column, rows: readonly Row[]): string | undefined {
  const { key, kind } = column;
  if (kind === 'text' || !isUniform(column, rows)) return undefined;
  if (dateForms[kind]) return dateForms[kind];
  if (isPercent(kind)) return kind === 'percent2' ? '0.00%' : '0.0%';
  const fractions = rows.some(({ cells }) => typeof cells[key] === 'number' && cells[key] % 1 !== 0);
  const number = fractions ? '#,##0.00' : '#,##0';
  return kind === 'currency' || kind === 'rupiah' ? `"Rp" ${number}` : number;
}

/** The day of a plain date or month, in the time zone in which the writer reckons; none that Excel can't tell. */
function dayOf(text: string): Date | undefined {
  const [, year, month, day = '01'] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text) ?? [];
  // Excel believes in 29 February 1900: days before March of that year would be off by one.
  if (!year || `${year}-${month}-${day}` < '1900-03-01') return undefined;
  return new Date(`${year}-${month}-${day}T00:00:00Z`);
}

const cellOf = (
  value: Value | undefined,
  kind: ValueKind,
  isShare: boolean,
): string | number | Date | null => {
  // 26.6 is written as 26.6 %, which Excel calls 0.266; the rounding takes back what the division adds.
  if (typeof value === 'number') return isShare ? Number((value / 100).toPrecision(15)) : value;
  if (!value) return null;
  return (dateForms[kind] && dayOf(value)) || value.slice(0, LONGEST_TEXT);
};

const widthOf = ({ key, label }: Column, rows: readonly Row[]): number => {
  const lengths = rows.slice(0, 200).map(({ cells }) => String(cells[key] ?? '').length);
  return Math.min(60, Math.max(label.length, ...lengths, 8) + 3);
};

/** Makes the file. Rejects with the signal's reason when that aborts. */
export async function writeXlsx(view: View, signal?: AbortSignal): Promise<Blob> {
  const { columns, rows } = view;
  const titles = titlesOf(view);
  const forms = columns.map((column) => formOf(column, rows));
  const cells = async function* (): AsyncGenerator<(string | number | Date | null)[]> {
    for (const [index, row] of rows.entries()) {
      if (index % PAUSE === 0) {
        await new Promise((resolve) => setTimeout(resolve));
        signal?.throwIfAborted();
      }
      yield columns.map(({ key, kind }, at) =>
        cellOf(row.cells[key], row.kinds?.[key] ?? kind, isPercent(kind) && forms[at] !== undefined),
      );
    }
  };
  const stream = writeXlsxStream(cells(), {
    name: 'Data',
    freezePane: { rows: 1 },
    columns: columns.map((column, at) => ({
      header: forms[at] ? column.label : titles[at]!,
      width: widthOf(column, rows),
      ...(forms[at] && { numFmt: forms[at] }),
    })),
  });
  try {
    const bytes = await new Response(stream).arrayBuffer();
    return new Blob([bytes], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' });
  } catch (error) {
    // The browser says of a stopped stream only that it has failed.
    signal?.throwIfAborted();
    throw error;
  }
}
