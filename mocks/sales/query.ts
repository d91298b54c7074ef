/** Reads and checks the parameters of the sales service: what is missing first, then forms, then the future. */
import { ALL_BRANCHES, ALL_MONTHS } from '../../src/sales/codes.js';
import { plainDay } from '../kit/calendar.js';
import { dayPeriods, monthPeriods, type Periods } from './periods.js';
import { isRequired, refused, SENTENCES } from './refusals.js';

/** Parameters that an endpoint can't do without, beside those that say which period. */
export type Needed = 'compare' | 'branch';

/** Which branch; null is all of them. */
export type BranchAsked = string | null;

/** A period, a branch, and whether to compare. */
export interface PeriodQuery {
  readonly periods: Periods;
  readonly branch: BranchAsked;
  readonly compare: boolean;
  /** What was understood, as the answer repeats it. */
  readonly request: {
    readonly year: number | null;
    readonly month: string | null;
    readonly branchId: string;
    readonly useCustomDate: boolean;
    readonly selectedDate: string | null;
  };
}

/** A year, a branch, and whether to compare. */
export interface YearQuery {
  readonly year: string;
  readonly branch: BranchAsked;
  readonly compare: boolean;
}

// Only this text is true, and an empty text is none at all.
const isTrue = (params: URLSearchParams, name: string): boolean => params.get(name) === 'true';
const has = (params: URLSearchParams, name: string): boolean => Boolean(params.get(name));

function need(params: URLSearchParams, names: readonly Needed[]): void {
  for (const name of names) if (!has(params, name)) throw refused(isRequired(name));
}

function branchOf(params: URLSearchParams): BranchAsked {
  const branch = params.get('branch') || ALL_BRANCHES;
  return branch === ALL_BRANCHES ? null : branch;
}

const isYear = (text: string): boolean => /^\d{4}$/.test(text);
const isMonth = (text: string): boolean => text === ALL_MONTHS || /^(0[1-9]|1[0-2])$/.test(text);

/** Reads a period, by month or by day, with what else an endpoint needs. */
export const readPeriod =
  (...needed: readonly Needed[]) =>
  (params: URLSearchParams, today: string): PeriodQuery => {
    const useCustomDate = isTrue(params, 'useCustomDate');
    if (useCustomDate && !has(params, 'selectedDate')) throw refused(SENTENCES.selectedDateMissing);
    if (!useCustomDate && !(has(params, 'year') && has(params, 'month'))) {
      throw refused(SENTENCES.yearAndMonth);
    }
    need(params, needed);

    const branch = branchOf(params);
    const rest = { branch, compare: isTrue(params, 'compare') };
    const branchId = branch ?? ALL_BRANCHES;
    if (useCustomDate) {
      const day = plainDay(params.get('selectedDate')!);
      if (day === null) throw refused(SENTENCES.selectedDateFormat);
      if (day > today) throw refused(SENTENCES.selectedDateFuture);
      const request = { year: null, month: null, branchId, useCustomDate, selectedDate: day };
      return { periods: dayPeriods(day), ...rest, request };
    }
    const [year, month] = [params.get('year')!, params.get('month')!];
    if (!isYear(year) || !isMonth(month)) throw refused(SENTENCES.yearAndMonth);
    const request = { year: Number(year), month, branchId, useCustomDate, selectedDate: null };
    return { periods: monthPeriods(year, month), ...rest, request };
  };

/** Reads a year; months and custom dates mean nothing here. */
export const readYear =
  (...needed: readonly Needed[]) =>
  (params: URLSearchParams): YearQuery => {
    if (!has(params, 'year')) throw refused(isRequired('year'));
    need(params, needed);
    const year = params.get('year')!;
    if (!isYear(year)) throw refused(SENTENCES.yearAndMonth);
    return { year, branch: branchOf(params), compare: isTrue(params, 'compare') };
  };
