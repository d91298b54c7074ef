/** Takes a workbook over, all of it or nothing. */
import { LARGEST_PERCENT, MAY_UPLOAD, SHEETS } from '../../src/margin/codes.js';
import {
  categoryKey,
  isTooLarge,
  isWorkbookName,
  readFile,
  type CellProblem,
  type FileContent,
} from '../../src/margin/file.js';
import type { WorkbookError } from '../../src/form/workbook.js';
import { readForm } from '../kit/body.js';
import type { Asked, Source } from '../kit/domain.js';
import { cents } from '../kit/money.js';
import { askerOf, type Refuse } from './asking.js';
import { dayOf, percentOf } from './counting.js';
import type { MarginRow, Tables, UploadRow } from './tables.js';

const names = SHEETS.map((name) => `"${name}"`).join(', ');

const problems: Readonly<Record<WorkbookError['problem'], string>> = {
  broken: 'File tidak dapat dibaca. Gunakan file Excel (.xlsx atau .xls)',
  bomb: 'File tidak dapat dibaca: isinya terlalu besar. Gunakan file Excel (.xlsx atau .xls)',
  sheet: `Sheet tidak ditemukan. Gunakan salah satu: ${names}`,
  rows: 'Jumlah baris melebihi 50.000',
};

const words: Readonly<Record<CellProblem, string>> = {
  category: 'Kategori kosong',
  unknown: 'Kategori tidak ditemukan',
  noDate: 'Tanggal kosong',
  date: 'Tanggal tidak dapat dibaca',
  number: 'Angka tidak dapat dibaca',
};

async function contentOf(file: File, refuse: Refuse): Promise<FileContent> {
  try {
    return await readFile(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    const { problem } = error as WorkbookError;
    throw refuse(400, problems[problem] ?? problems.broken);
  }
}

/** The file of a form; refused where it can't be one. */
async function fileOf(request: Request, refuse: Refuse): Promise<File> {
  const file = (await readForm(request))?.get('file');
  if (!file || typeof file === 'string')
    throw refuse(400, 'File tidak ditemukan. Pilih file .xlsx atau .xls');
  if (isTooLarge(file.size)) throw refuse(400, 'Ukuran file melebihi 10 MB');
  if (!isWorkbookName(file.name))
    throw refuse(400, 'Format file tidak didukung. Gunakan file Excel (.xlsx atau .xls)');
  return file;
}

/** The ids of the categories by name; a name that is unknown refuses the file, with each of its rows, doubled ones too. */
function categoriesOf(
  { margins, duplicates }: FileContent,
  { categories }: Tables,
  refuse: Refuse,
): Map<string, number> {
  const ids = new Map(categories.map(({ id, name }) => [categoryKey(name), id]));
  const unknown = [...margins, ...duplicates]
    .filter(({ category }) => !ids.has(categoryKey(category)))
    .sort((a, b) => a.row - b.row);
  if (unknown.length > 0) {
    const missing = new Map<string, string>();
    // As the file writes it first.
    for (const { category } of unknown)
      if (!missing.has(categoryKey(category))) missing.set(categoryKey(category), category);
    const cells = new Map(unknown.map(({ row, category }) => [row, category]));
    throw refuse(400, `Kategori tidak ditemukan: ${[...missing.values()].join(', ')}`, {
      rows: [...cells].map(([row, value]) => ({ row, column: 'A', value, message: words.unknown })),
    });
  }
  return ids;
}

/** The omzet of a day, category and area, from the sales. */
function omzetBy({ sales, locations }: Tables): (date: string, category: number, area: string) => number {
  const types = new Map(locations.map(({ id, type }) => [id, type]));
  const sums = new Map<string, number>();
  for (const { sale_date, location_id, category_id, amount } of sales) {
    const key = `${dayOf(sale_date)} ${category_id} ${types.get(location_id)}`;
    sums.set(key, (sums.get(key) ?? 0) + amount);
  }
  return (date, category, area) => cents(sums.get(`${date} ${category} ${area}`) ?? 0);
}

/** The new rows; a percentage that can't be stored refuses the file. */
function rowsOf(content: FileContent, tables: Tables, refuse: Refuse): MarginRow[] {
  const ids = categoriesOf(content, tables, refuse);
  const omzetOf = omzetBy(tables);
  let id = Math.max(0, ...tables.gross_margins.map((row) => row.id));
  const tooLarge: object[] = [];
  const rows = content.margins.map(({ row, column, category, date, area, margin }): MarginRow => {
    const category_id = ids.get(categoryKey(category))!;
    const omzet = omzetOf(date, category_id, area);
    const amount = cents(margin);
    const percent = cents(percentOf(amount, omzet));
    if (Math.abs(percent) > LARGEST_PERCENT)
      tooLarge.push({
        row,
        column,
        value: String(margin),
        message: `Persentase melebihi ±${LARGEST_PERCENT}`,
      });
    return {
      id: ++id,
      record_date: date,
      category_id,
      location_type: area,
      omzet_amount: omzet,
      hpp_amount: cents(omzet - amount),
      margin_amount: amount,
      margin_percent: percent,
    };
  });
  if (tooLarge.length > 0)
    throw refuse(400, `Persentase margin melebihi ±${LARGEST_PERCENT}`, { rows: tooLarge });
  return rows;
}

/** Each month with how many rows it has got, the earliest first. */
function monthsOf(rows: readonly MarginRow[]) {
  const counts = new Map<string, number>();
  for (const { record_date } of rows) {
    const month = record_date.slice(0, 7);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, insertedRows]) => {
      const [year, number] = month.split('-').map(Number) as [number, number];
      return { year, month: number, insertedRows };
    });
}

/** Answers an upload. */
export async function upload(
  { request }: Asked,
  { store, today, now }: Source<Tables>,
  refuse: Refuse,
): Promise<object> {
  const { tables } = store;
  const { user, may } = askerOf(request, tables, refuse);
  if (!may(MAY_UPLOAD)) throw refuse(403, 'Forbidden');
  const file = await fileOf(request, refuse);
  const content = await contentOf(file, refuse);
  const { margins, read, wrong, duplicates } = content;
  if (wrong.length > 0)
    throw refuse(400, 'File berisi sel yang tidak dapat dibaca', {
      rows: wrong.map(({ row, column, value, problem }) => ({
        row,
        column,
        ...(value !== undefined && { value }),
        message: words[problem],
      })),
    });
  if (margins.length === 0) throw refuse(400, 'File tidak berisi data', { rows: [] });
  const rows = rowsOf(content, tables, refuse);
  const dates = new Set(rows.map(({ record_date }) => record_date));
  const kept = tables.gross_margins.filter(({ record_date }) => !dates.has(dayOf(record_date)));
  const deletedRows = tables.gross_margins.length - kept.length;
  const months = monthsOf(rows);
  const written: UploadRow = {
    id: 1 + Math.max(0, ...tables.sales_uploads.map(({ id }) => id)),
    user_id: user?.id ?? null,
    upload_type: 'GROSS_MARGIN',
    file_name: file.name,
    file_size: file.size,
    row_count: read,
    status: 'SUCCESS',
    upload_date: today,
    processed_at: now,
    created_at: now,
  };
  store.write('gross_margins', [...kept, ...rows]);
  store.write('sales_uploads', [...tables.sales_uploads, written]);
  return {
    success: true,
    message: 'Upload gross margin berhasil',
    data: {
      totalRows: read,
      deletedRows,
      insertedRows: rows.length,
      month: months[0]!.month,
      year: months[0]!.year,
      ...(months.length > 1 && { months }),
      ...(duplicates.length > 0 && {
        duplicates: duplicates.map(({ row, column }) => ({ row, column })),
      }),
    },
  };
}
