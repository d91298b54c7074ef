/** What the water service reads of what is written to it. */
import { readJson } from '../kit/body.js';
import { Refusal } from '../kit/refusal.js';

/** The fields of a body; none where it can't be read. */
export type Fields = Readonly<Record<string, unknown>>;

/** The fields of a request. */
export const fieldsOf = async (request: Request): Promise<Fields> => (await readJson(request)) ?? {};

/** A value as the text that a table has; null where there is none. */
export const textIn = (value: unknown): string | null =>
  typeof value === 'number' || typeof value === 'string' ? String(value).trim() || null : null;

/** A value as a number; null where it is none. */
export const numberIn = (value: unknown): number | null => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
};

/** Refuses a body without one of the fields: an empty text is none. They are checked in their order. */
export function needFields(fields: Fields, names: readonly string[]): void {
  for (const name of names)
    if (textIn(fields[name]) === null) throw new Refusal(400, { error: `Missing field: ${name}` });
}

/** Refuses what isn't there. */
export const notFound = (what: string): Refusal => new Refusal(404, { error: `${what} not found` });
