/** Files for uploads, in Node and in the browser: as the water supplier's programs write them, and garbage. */
import { writeXlsx } from 'hucre/xlsx';

type Cell = string | number | Date | null;

/** A file of text. */
export const textFile = (name: string, ...lines: readonly string[]): File =>
  new File([lines.join('\r\n')], name);

/** A workbook of one sheet. */
export async function bookFile(name: string, ...rows: readonly (readonly Cell[])[]): Promise<File> {
  const bytes = await writeXlsx({ sheets: [{ name: 'Sheet1', rows: rows.map((row) => [...row]) }] });
  return new File([bytes as BlobPart], name);
}

/** A master of customers (MC) of December 2025. */
export const mc = (name = 'MC_122025.xlsx'): Promise<File> =>
  bookFile(
    name,
    ['NOMEN', 'NAMA_PEL', ' Zona_Novak ', 'TGL_CATAT'],
    ['N1', 'Satu', '350960217', new Date('2025-12-05')],
    ['N2', 'Dua', '340960217', new Date('2025-12-06')],
  );

/** Payments of December 2025: the date is written year first, and must not be read day first. */
export const collection = (name = 'bayar.csv'): File =>
  textFile(
    name,
    'nomen;pay_dt;amt_collect',
    'N1;2025-12-05;60000',
    'N1;2025-12-06;40000',
    'N3;2025-12-06;50000',
  );

/** Meter readings of November 2025, named as if they were something else. */
export const sbrs = (name = 'MC_2024-01.txt'): File =>
  textFile(name, 'CMR_ACCOUNT|SB_STAND|CMR_RD_DATE', 'N1|120|22112025');

/** Bytes that are nothing. */
export const garbage = (name = 'garbage.xlsx'): File =>
  new File([Uint8Array.from({ length: 400 }, (_, at) => (at * 37) % 251)], name);
