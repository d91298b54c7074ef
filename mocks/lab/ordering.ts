/** In which order names and ids stand. */
import type { Id } from './tables.js';

/** Something with a name; "(tidak ada)" has no id. */
export interface Named {
  readonly id: Id | null;
  readonly name: string;
}

/** Names as Indonesian orders them, as `localeCompare(…, 'id')` does. */
export const byName: (a: string, b: string) => number = new Intl.Collator('id').compare;

/** Ids as numbers where they are some, else as texts; none comes last. */
export function byId(a: Id | null, b: Id | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const difference = Number(a) - Number(b);
  if (!Number.isNaN(difference)) return difference;
  return String(a) < String(b) ? -1 : Number(String(a) > String(b));
}

/** By name, then by id. */
export const byNameAndId = (a: Named, b: Named): number => byName(a.name, b.name) || byId(a.id, b.id);
