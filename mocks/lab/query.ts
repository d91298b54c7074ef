/** Reads and checks the parameters of the lab service. An empty one is an absent one. */
import { VIEW_MODES } from '../../src/lab/codes.js';
import { plainDay } from '../kit/calendar.js';
import { Refusal } from '../kit/refusal.js';

/** The body of every refusal. */
export const errorBody = (_status: number, message: string): object => ({ status: 'ERR', message });

/** A refusal of parameters. */
export const refused = (message: string): Refusal => new Refusal(400, errorBody(400, message));

/** What every endpoint takes: a period and filters; null is no filter. */
export interface Filters {
  readonly from: string | null;
  readonly to: string | null;
  readonly company: string | null;
  readonly group: string | null;
  readonly omzetType: string | null;
  readonly isLunas: boolean | null;
  readonly hasOutstanding: boolean | null;
  readonly subgroup: string | null;
  /** Whether orders count with their details of the subgroup only. */
  readonly isContribution: boolean;
}

/** Which rows of a list. */
export interface Paged {
  readonly page: number;
  readonly pageSize: number;
}

const given = (params: URLSearchParams, name: string): string | null => params.get(name)?.trim() || null;

/** One of several names, or `otherwise`. */
export function readChoice<C extends string, O>(
  params: URLSearchParams,
  name: string,
  choices: readonly C[],
  otherwise: O,
): C | O {
  const value = given(params, name);
  if (value === null) return otherwise;
  if (!choices.includes(value as C)) throw refused(`${name} must be one of ${choices.join(', ')}`);
  return value as C;
}

/** A whole number from 1, or `otherwise`. */
export function readNumber<O>(params: URLSearchParams, name: string, otherwise: O): number | O {
  const value = given(params, name);
  if (value === null) return otherwise;
  if (!/^\d+$/.test(value) || Number(value) < 1) throw refused(`${name} must be a whole number from 1`);
  return Number(value);
}

function readDay(params: URLSearchParams, name: string): string | null {
  const value = given(params, name);
  if (value !== null && plainDay(value) === null) throw refused(`${name} must be a date as YYYY-MM-DD`);
  return value;
}

function readFlag(params: URLSearchParams, name: string): boolean | null {
  const value = readChoice(params, name, ['Y', 'N'], null);
  return value === null ? null : value === 'Y';
}

/** The period and the filters. */
export function readFilters(params: URLSearchParams): Filters {
  const from = readDay(params, 'date_start');
  const to = readDay(params, 'date_end');
  if (from !== null && to !== null && from > to) throw refused('date_start must not be after date_end');
  const subgroup = given(params, 'nat_subgroup_id');
  const view = readChoice(params, 'view_mode', VIEW_MODES, 'contribution');
  return {
    from,
    to,
    company: given(params, 'company_id'),
    group: given(params, 'company_type_group_id'),
    omzetType: given(params, 'omzet_type_id'),
    isLunas: readFlag(params, 'is_lunas'),
    hasOutstanding: readFlag(params, 'has_outstanding'),
    subgroup,
    isContribution: subgroup !== null && view === 'contribution',
  };
}

/** Page and size. */
export const readPage = (params: URLSearchParams): Paged => ({
  page: readNumber(params, 'page', 1),
  pageSize: readNumber(params, 'page_size', 20),
});

/** The direction of an order; downwards where nothing is said. */
export const isAscending = (params: URLSearchParams): boolean =>
  readChoice(params, 'sort_dir', ['asc', 'desc'], 'desc') === 'asc';
