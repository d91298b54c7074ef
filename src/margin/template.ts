/** The template of an upload: the headers, and a row for each category. Loaded when one is asked for. */
import { writeXlsxStream } from 'hucre/xlsx';
import { download } from '../core/download.js';
import { SHEETS } from './codes.js';

/** The name of the file. */
export const TEMPLATE = 'template_upload_gross_margin.xlsx';

const headers: readonly (readonly (string | null)[])[] = [
  ['KATEGORI', 'TANGGAL', 'CABANG', null, 'LOKAL', null, 'TOTAL', null],
  [null, '(DD/MM/YYYY)', 'PENCAPAIAN', '%', 'PENCAPAIAN', '%', 'PENCAPAIAN', '%'],
];

/** The template as a file. */
export async function templateOf(categories: readonly string[]): Promise<Blob> {
  const rows = [...headers, ...categories.map((name) => [name, null, null, null, null, null, null, null])];
  const stream = writeXlsxStream(
    rows.map((row) => [...row]),
    {
      name: SHEETS[0],
      freezePane: { rows: headers.length },
      columns: [{ width: 24 }, { width: 16 }, ...Array.from({ length: 6 }, () => ({ width: 16 }))],
    },
  );
  const bytes = await new Response(stream).arrayBuffer();
  return new Blob([bytes], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' });
}

/** Hands the template to the browser. */
export const saveTemplate = async (categories: readonly string[]): Promise<void> =>
  download(await templateOf(categories), TEMPLATE);
