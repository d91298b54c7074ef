/** What an endpoint of the mock service is: a path, its parameters, and how rows become an answer. */
import type { MockRoute } from '../kit/domain.js';
import { within } from './dates.js';
import type { PeriodQuery } from './query.js';
import type { Tables } from './tables.js';

/** Which column says when a record was made; the source says created, the service takes modified. */
export type RecordDate = 'created_time' | 'modified_time';

/** What an answer is computed from, beside the parameters. */
export interface Source {
  readonly tables: Tables;
  readonly recordDate: RecordDate;
  /** Whether histories count a record once for each of its units, as the real service does. */
  readonly isJoined: boolean;
}

/** One endpoint. `answer` throws a `Refusal` where parameters are wrong. */
export type Route = MockRoute<Tables>;

/** Puts an endpoint together: its contract's path, the reader of its parameters, the answer. */
export const route = <Q>(
  { path }: { readonly path: string },
  read: (params: URLSearchParams) => Q,
  answer: (query: Q, source: Source) => object,
): Route => ({
  method: 'GET',
  path,
  answer: ({ query }, { store: { tables }, settings }) =>
    answer(read(query), {
      tables,
      recordDate: settings['recordDate'] as RecordDate,
      isJoined: settings['historyRows'] === 'joined',
    }),
});

/** What every good answer begins with. */
export const told = (message: string) => ({ success: true, message });

/** Rows of a dealer. */
export const ofDealer = <R extends { readonly dealer_id: string }>(rows: readonly R[], dealer: string): R[] =>
  rows.filter((row) => row.dealer_id === dealer);

/** The rows of a dealer by their id, to join units to. */
export const byId = <R extends { readonly id: string; readonly dealer_id: string }>(
  rows: readonly R[],
  dealer: string,
): ReadonlyMap<string, R> => new Map(ofDealer(rows, dealer).map((row) => [row.id, row]));

/** The units of a dealer with their headers; `parent` is the unit's column that names the header. */
export function joined<H extends { readonly id: string; readonly dealer_id: string }, U>(
  headers: readonly H[],
  units: readonly U[],
  parent: keyof U,
  dealer: string,
): { header: H; unit: U }[] {
  const known = byId(headers, dealer);
  return units.flatMap((unit) => {
    const header = known.get(unit[parent] as string);
    return header ? [{ header, unit }] : [];
  });
}

/** The records of a dealer that were made in a period. */
export const recordedIn = <
  R extends { readonly dealer_id: string } & Readonly<Record<RecordDate, string | null>>,
>(
  rows: readonly R[],
  query: PeriodQuery,
  { recordDate }: Source,
): R[] => ofDealer(rows, query.dealer).filter((row) => within(row[recordDate], query));

/** The units of each header, in their order; `parent` is the unit's column that names the header. */
export function unitsByHeader<U>(units: readonly U[], parent: keyof U): (id: string) => readonly U[] {
  const found = new Map<unknown, U[]>();
  for (const unit of units) {
    const list = found.get(unit[parent]);
    if (list) list.push(unit);
    else found.set(unit[parent], [unit]);
  }
  return (id) => found.get(id) ?? [];
}
