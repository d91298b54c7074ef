/** Months as YYYY-MM texts, which sort as months. */
import { Refusal } from '../kit/refusal.js';

/** A month as text: 2025-12. */
export const periodText = (year: number, month: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;

/** The period of a row that has its month and year as numbers. */
export const periodOf = (row: { readonly periode_month: number; readonly periode_year: number }): string =>
  periodText(row.periode_year, row.periode_month);

/** The day of a date or timestamp. */
export const dayOf = (date: string | null): string => (date ?? '').slice(0, 10);

/** The month of a date, or of a text of a period; '' where there is none. */
export const monthOf = (date: string | null): string => (date ?? '').slice(0, 7);

/** So many months later, or earlier. */
export function addMonths(period: string, months: number): string {
  const index = Number(period.slice(0, 4)) * 12 + Number(period.slice(5, 7)) - 1 + months;
  return periodText(Math.floor(index / 12), (index % 12) + 1);
}

/** The newest of some periods, of those not after `last` where one is given; undefined where there is none. */
export function newest(periods: Iterable<string>, last = '9999-99'): string | undefined {
  let found = '';
  for (const period of periods) if (period > found && period <= last) found = period;
  return found || undefined;
}

/** What a parameter says; an empty one says nothing. */
export const given = (query: URLSearchParams, name: string): string | undefined =>
  query.get(name)?.trim() || undefined;

/** The month that is asked for; undefined where none is. One of month and year without the other is refused. */
export function askedPeriod(query: URLSearchParams): string | undefined {
  const [month, year] = [given(query, 'bulan'), given(query, 'tahun')];
  if (month === undefined && year === undefined) return undefined;
  if (!/^(?:0?[1-9]|1[0-2])$/.test(month ?? '') || !/^\d{4}$/.test(year ?? ''))
    throw new Refusal(400, { error: 'Invalid periode' });
  return periodText(Number(year), Number(month));
}

const months = [
  ...['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni'],
  ...['Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'],
];

/** A month as the service labels it: "Desember 2025". */
export const periodLabel = (period: string): string =>
  `${months[Number(period.slice(5, 7)) - 1]} ${period.slice(0, 4)}`;
