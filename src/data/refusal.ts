/** What comes of an answer that refuses: loaded with the first one. */
import type { Service } from './endpoint.js';
import { LoadError } from './errors.js';
import { serverWords } from './words.js';

/** Milliseconds of a Retry-After header, which is seconds or a date. */
function retryAfter(header: string | null): number | undefined {
  if (!header) return undefined;
  const seconds = Number(header);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

const kindOf = (status: number) =>
  status === 401 ? 'unauthorized' : status === 403 ? 'forbidden' : status === 404 ? 'not-found' : 'http';

/** An answer without what says who asked, should the service repeat it in its texts. */
export function without(secrets: readonly string[], answer: unknown): unknown {
  // A short one is part of too many words.
  const long = secrets.filter(({ length }) => length > 5);
  const read = (value: unknown): unknown =>
    typeof value === 'string'
      ? long.reduce((text, secret) => text.replaceAll(secret, '…'), value)
      : Array.isArray(value)
        ? value.map(read)
        : value && typeof value === 'object'
          ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, read(each)]))
          : value;
  return long.length ? read(answer) : answer;
}

/** The error that a status of 300 or more is. */
export const refusal = (
  { status, headers }: Response,
  body: unknown,
  { worded = [400, 409, 422], says = (words) => words }: Service,
): LoadError => {
  const words = worded.includes(status) && status < 500 ? serverWords(body) : undefined;
  return new LoadError(kindOf(status), {
    status,
    words: words && says(words),
    retryAfter: retryAfter(headers.get('Retry-After')),
    body,
  });
};
