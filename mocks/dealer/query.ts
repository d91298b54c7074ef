/** Reads and checks the query parameters of the dealer service's endpoints. */
import { calendarDay } from '../kit/calendar.js';
import { httpException, QueryReader } from './fastapi.js';
import type { Period } from './dates.js';

/** Every endpoint asks for a dealer. */
export interface DealerQuery {
  readonly dealer: string;
}

/** A dealer and a period. */
export interface PeriodQuery extends DealerQuery, Period {}

/** A dealer and a year. */
export interface YearQuery extends DealerQuery {
  readonly year: string;
}

/** Which page of a table, and the texts that its rows must hold, by column. */
export interface TableQuery extends DealerQuery {
  readonly page: number;
  readonly perPage: number;
  readonly filters: Readonly<Record<string, string>>;
}

/** The day of a parameter as YYYY-MM-DD. The service takes months and days of one digit too. */
const readDay = (text: string, message: string): string => {
  const parts = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const day = parts && calendarDay(parts[1]!, parts[2]!, parts[3]!);
  if (!day) throw httpException(400, message);
  return day;
};

const readDays = <Q extends Period>(query: Q): Q => {
  const day = (text: string): string => readDay(text, 'Invalid date format. Use YYYY-MM-DD format.');
  return { ...query, from: day(query.from), to: day(query.to) };
};

const checkOrder = ({ from, to }: Period) => {
  if (from > to) throw httpException(400, 'date_from must be less than or equal to date_to');
};

const readPeriodFrom = (reader: QueryReader): PeriodQuery => ({
  dealer: reader.required('dealer_id'),
  from: reader.required('date_from'),
  to: reader.required('date_to'),
});

const readTable = (reader: QueryReader, filterNames: readonly string[]) => {
  const page = reader.int('page', 1, 1, Infinity);
  const perPage = reader.int('per_page', 20, 1, 100);
  const filters: Record<string, string> = {};
  for (const name of filterNames) {
    const value = reader.optional(name);
    if (value !== null) filters[name] = value;
  }
  return { page, perPage, filters };
};

const readFilterDays = <Q extends TableQuery>(query: Q): Q => ({
  ...query,
  filters: Object.fromEntries(
    Object.entries(query.filters).map(([name, value]) => [
      name,
      name.startsWith('tanggal_') ? readDay(value, `Invalid ${name} format. Use YYYY-MM-DD format.`) : value,
    ]),
  ),
});

/** dealer_id, date_from, date_to. */
export function readPeriod(params: URLSearchParams): PeriodQuery {
  const query = readAnyPeriod(params);
  checkOrder(query);
  return query;
}

/** The same where swapped dates are no mistake: they hold nothing. */
export function readAnyPeriod(params: URLSearchParams): PeriodQuery {
  const reader = new QueryReader(params);
  const query = readPeriodFrom(reader);
  reader.done();
  return readDays(query);
}

/** dealer_id, current_year. */
export function readYear(params: URLSearchParams): YearQuery {
  const reader = new QueryReader(params);
  const query = { dealer: reader.required('dealer_id'), year: reader.required('current_year') };
  reader.done();
  const year = /^\s*\+?\d+\s*$/.test(query.year) ? Number(query.year) : NaN;
  if (!(year >= 2000 && year <= 2100))
    throw httpException(400, 'Invalid year format. Use YYYY format (e.g., 2024).');
  return { ...query, year: String(year) };
}

/** A table's page, with a period. */
export const readPeriodTable =
  (...filterNames: string[]) =>
  (params: URLSearchParams): PeriodQuery & TableQuery => {
    const reader = new QueryReader(params);
    const read = { ...readPeriodFrom(reader), ...readTable(reader, filterNames) };
    reader.done();
    const query = readDays(read);
    checkOrder(query);
    return readFilterDays(query);
  };

/** A table's page, of all times. */
export const readDealerTable =
  (...filterNames: string[]) =>
  (params: URLSearchParams): TableQuery => {
    const reader = new QueryReader(params);
    const query = { dealer: reader.required('dealer_id'), ...readTable(reader, filterNames) };
    reader.done();
    return readFilterDays(query);
  };
