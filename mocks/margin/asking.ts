/** Who asks the margin service, what they may, and how it refuses. */
import { GROSS_MARGIN, MAY_SEE_ALL, MAY_UPLOAD } from '../../src/margin/codes.js';
import { Refusal } from '../kit/refusal.js';
import type { Tables, UserRow } from './tables.js';

/** The header that says who asks; without it somebody who may do everything. */
export const USER_HEADER = 'x-dasbor-user';

/** Who asks. */
export interface Asker {
  /** Absent: nobody of the table. */
  readonly user: UserRow | undefined;
  readonly may: (slug: string) => boolean;
}

/** The body of a refusal. */
export const errorBody = (_status: number, message: string): object => ({ success: false, message });

/** The same where the service says `error`: its data, trend and history. */
export const errorAs =
  (field: 'message' | 'error') =>
  (status: number, message: string, more: object = {}): Refusal =>
    new Refusal(status, { success: false, [field]: message, ...more });

/** How a route refuses. */
export type Refuse = ReturnType<typeof errorAs>;

/** Whether a flag of a row is set, as databases write it. */
export const isOn = (flag: unknown): boolean =>
  flag === true || flag === 1 || flag === '1' || flag === 'true' || flag === 'Y';

/** Who asks. Refuses with 401 who is unknown or inactive. */
export function askerOf(request: Request, { users, permissions }: Tables, refuse: Refuse): Asker {
  const name = request.headers.get(USER_HEADER);
  if (name === null) return { user: undefined, may: () => true };
  const wanted = name.trim();
  const user = users.find((each) => wanted !== '' && each.name.trim() === wanted);
  if (!user || !isOn(user.is_active)) throw refuse(401, 'Unauthorized');
  const slugs = new Set(permissions.filter(({ user_id }) => user_id === user.id).map(({ slug }) => slug));
  return { user, may: (slug) => slugs.has(slug) };
}

/** The same for those who may read; refuses others with 403. */
export function readerOf(request: Request, tables: Tables, refuse: Refuse): Asker {
  const asker = askerOf(request, tables, refuse);
  if (!asker.may(MAY_UPLOAD) && !asker.may(MAY_SEE_ALL)) throw refuse(403, 'Forbidden');
  return asker;
}

/** The kinds of data that somebody may read. */
export const allowedTypes = ({ may }: Asker): string[] =>
  may(MAY_UPLOAD) || may(MAY_SEE_ALL) ? [GROSS_MARGIN] : [];

const wholeNumber = (text: string): number | undefined =>
  /^\d+$/.test(text.trim()) ? Number(text) : undefined;

const given = (query: URLSearchParams, name: string): string | undefined =>
  query.get(name)?.trim() || undefined;

/** Month and year as YYYY-MM, or `otherwise` for each that is absent. */
export function readMonth(query: URLSearchParams, refuse: Refuse, otherwise = ''): string {
  const [nowYear, nowMonth] = otherwise.split('-');
  const year = wholeNumber(given(query, 'year') ?? nowYear ?? '');
  const month = wholeNumber(given(query, 'month') ?? nowMonth ?? '');
  if (year === undefined || year < 1000 || year > 9999 || month === undefined || month < 1 || month > 12)
    throw refuse(400, 'Invalid month or year');
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** One of several names, or the first. */
export function readChoice<C extends string>(
  query: URLSearchParams,
  name: string,
  choices: readonly C[],
  refuse: Refuse,
): C {
  const value = given(query, name) ?? choices[0]!;
  if (!choices.includes(value as C)) throw refuse(400, `Invalid ${name}`);
  return value as C;
}

/** A whole number from 1, or `otherwise`. */
export function readNumber(
  query: URLSearchParams,
  name: string,
  otherwise: number,
  refuse: Refuse,
  most = Infinity,
): number {
  const text = given(query, name);
  if (text === undefined) return otherwise;
  const value = wholeNumber(text);
  if (value === undefined || value < 1 || value > most) throw refuse(400, `Invalid ${name}`);
  return value;
}
