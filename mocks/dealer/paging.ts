/** Tables: their order, their filters, and the two ways in which the service names the page. */
import { dayOf } from './dates.js';
import type { TableQuery } from './query.js';
import { told } from './route.js';

/** Texts downwards as the database sorts them: NULL first, and dates as mere texts ("31/05/2024" before "30/06/2024"). */
export const sortedDown = <R>(rows: readonly R[], key: (row: R) => string | null): R[] =>
  [...rows].sort((a, b) => {
    const [left, right] = [key(a), key(b)];
    if (left === right) return 0;
    if (left === null || right === null) return left === null ? -1 : 1;
    return left < right ? 1 : -1;
  });

/** Codes and dates must be equal, other texts must hold what is looked for, in any case. */
function holds(column: string, value: string | null | undefined, wanted: string): boolean {
  if (value === null || value === undefined) return false;
  if (column.startsWith('status_')) return value === wanted;
  if (column.startsWith('tanggal_')) return dayOf(value) === wanted;
  return value.toLowerCase().includes(wanted.toLowerCase());
}

/** The rows that every filter lets through; filters are named as the columns. */
export const filtered = <R extends object>(rows: readonly R[], filters: TableQuery['filters']): R[] =>
  rows.filter((row) =>
    Object.entries(filters).every(([column, wanted]) =>
      holds(column, (row as Readonly<Record<string, string | null>>)[column], wanted),
    ),
  );

interface Cut<R> {
  readonly rows: readonly R[];
  readonly total: number;
  readonly pages: number;
  readonly first: number;
}

const cut = <R>(rows: readonly R[], { page, perPage }: TableQuery): Cut<R> => {
  const first = (page - 1) * perPage;
  return {
    rows: rows.slice(first, first + perPage),
    total: rows.length,
    pages: Math.ceil(rows.length / perPage),
    first,
  };
};

/** A page as prospect, dealing and delivery name it: `current_page`. */
export function currentPage<R>(
  message: string,
  all: readonly R[],
  query: TableQuery,
  item: (row: R) => object,
) {
  const { rows, total, pages } = cut(all, query);
  return {
    ...told(message),
    data: rows.map((row) => item(row)),
    total_records: total,
    total_pages: pages,
    current_page: query.page,
    per_page: query.perPage,
  };
}

/** A page as billing, leasing, document and inbound name it: `page`, with numbered rows. */
export function numberedPage<R>(
  message: string,
  all: readonly R[],
  query: TableQuery,
  item: (row: R) => object,
) {
  const { rows, total, pages, first } = cut(all, query);
  return {
    ...told(message),
    data: rows.map((row, index) => ({ no: first + index + 1, ...item(row) })),
    total_records: total,
    page: query.page,
    per_page: query.perPage,
    total_pages: pages,
  };
}
