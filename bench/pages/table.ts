/** What both tables that aren't dasbor's do with an answer: its rows as texts. */
import { fields } from './table-fields.js';

/** One page of the table. */
export interface TablePage {
  readonly rows: readonly (readonly string[])[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

interface Answer {
  readonly data: readonly Readonly<Record<string, string | null>>[];
  readonly total_records: number;
  readonly total_pages: number;
  readonly current_page: number;
}

const SIZE = 100;

const day = new Intl.DateTimeFormat('id', { dateStyle: 'medium' });

/** The service writes days as DD/MM/YYYY or YYYY-MM-DD. */
function dayOf(text: string): string {
  const [first = '', month = '', last = ''] = text.slice(0, 10).split(/[/-]/);
  const parts = first.length === 4 ? [first, month, last] : [last, month, first];
  const date = new Date(parts.join('-'));
  return Number.isNaN(date.getTime()) ? text : day.format(date);
}

export const tablePageOf = (answer: unknown): TablePage => {
  const { data, total_records: total, total_pages: pages, current_page: page } = answer as Answer;
  const rows = data.map((row, index) =>
    fields.map(({ field, isDate, codes }) => {
      if (field === 'no') return String((page - 1) * SIZE + index + 1);
      const text = row[field] ?? '';
      if (codes) return codes[text] ?? text;
      return isDate ? dayOf(text) : text;
    }),
  );
  return { rows, page, pages, total };
};

/** Asks for a page. */
export async function loadTablePage(page: number): Promise<TablePage> {
  const response = await fetch(
    `/api/v1/dashboard/spk-dealing-process/data?dealer_id=12284&page=${page}&per_page=${SIZE}`,
  );
  return tablePageOf(await response.json());
}
