/** Tables: their order, their filters, and the two ways in which the service names the page. */
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

/** What SQL's ILIKE '%…%' finds: % stands for any text, _ for any sign, a backslash before one for itself. */
const like = (wanted: string): RegExp =>
  new RegExp(
    wanted.replace(/\\([\s\S])|([\s\S])/gu, (_, escaped: string | undefined, sign: string) => {
      if (escaped === undefined && sign === '%') return '[^]*';
      if (escaped === undefined && sign === '_') return '[^]';
      return (escaped ?? sign).replace(/[$()*+./?[\\\]^{|}-]/, '\\$&');
    }),
    'iu',
  );

/**
 * Codes must be equal, and dates as the row has them: a delivery's are texts of any form, of which the service finds
 * only YYYY-MM-DD. Other texts must hold what is looked for, in any case.
 */
const matcher = (column: string, wanted: string): ((value: string) => boolean) => {
  if (/^(status|tanggal)_/.test(column)) return (value) => value === wanted;
  const pattern = like(wanted);
  return (value) => pattern.test(value);
};

/** The rows that every filter lets through; filters are named as the columns. */
export const filtered = <R extends object>(rows: readonly R[], filters: TableQuery['filters']): R[] => {
  const matchers = Object.entries(filters).map(
    ([column, wanted]) => [column, matcher(column, wanted)] as const,
  );
  return rows.filter((row) =>
    matchers.every(([column, matches]) => {
      const value = (row as Readonly<Record<string, string | null | undefined>>)[column];
      return value !== null && value !== undefined && matches(value);
    }),
  );
};

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

/** Records as the service joins them: each as often as it has units, which have no place in the answer. */
export const repeated = <R>(records: readonly R[], unitsOf: (record: R) => number): R[] =>
  records.flatMap((record) => Array<R>(Math.max(1, unitsOf(record))).fill(record));

/**
 * A page as billing, leasing, document and inbound name it: `page`, with numbered rows. What is repeated stands on a
 * page once, which leaves the page shorter and the numbers with a gap before the next.
 */
export function numberedPage<R>(
  message: string,
  all: readonly R[],
  query: TableQuery,
  item: (row: R) => object,
) {
  const { rows: cutRows, total, pages, first } = cut(all, query);
  const rows = [...new Set(cutRows)];
  return {
    ...told(message),
    data: rows.map((row, index) => ({ no: first + index + 1, ...item(row) })),
    total_records: total,
    page: query.page,
    per_page: query.perPage,
    total_pages: pages,
  };
}
