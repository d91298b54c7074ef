/** What a service says to a person. Only what may meet a refusal imports this. */
import type { LoadFacts } from './errors.js';

// Error bodies of real services have held SQL with its parameters, stack traces and tokens. Better no words than those.
const internal =
  /sql|\bselect\b.*\bfrom\b|\binsert\s+into\b|\bupdate\b.*\bset\b|\bdelete\s+from\b|\bwhere\b.*[=<>]|\bparameters:|psycopg|asyncpg|\bora-\d|syntax error|\b(relation|table|column)\b.*\bexist|no such (table|column)|traceback|\bline \d+, in|\bfile "|\bat \S+ ?\(|\.(py|js|ts|java|php|rb|go|cs):\d+|\bstack\b|exception|\werror\b|<html|\bbearer \S|\beyj\w{9}/is;

/** The most that is shown of a service's words; a list of names may be longer than a widget. */
const LONGEST = 240;

/** A text of a service as one line that a person may read; cut at a word where it is too long. */
export const showable = (text: unknown): string | undefined => {
  if (typeof text !== 'string' || internal.test(text)) return;
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST).replace(/[\s,;]+\S*$/, '')}…` : line || undefined;
};

/**
 * The words of an answer that a person may read. Services put them in `message`, in `error` (a text, or an object
 * with a `message`) or in `detail` (a text, or FastAPI's list).
 */
export function serverWords(body: unknown): string | undefined {
  const { error, detail, message } = (body ?? {}) as Readonly<Record<string, unknown>>;
  if (Array.isArray(detail)) {
    const lines = detail.map((item: { loc?: unknown; msg?: unknown } | null) => {
      const words = showable(item?.msg);
      const field = Array.isArray(item?.loc) ? showable(String(item.loc.at(-1))) : undefined;
      return words && field ? `${field}: ${words}` : words;
    });
    return showable(lines.filter(Boolean).join('; '));
  }
  const inner = (error as { message?: unknown } | null | undefined)?.message;
  return showable(inner) ?? showable(detail) ?? showable(message) ?? showable(error);
}

/** What is known of a right answer that is a refusal. */
export type Refusal = Pick<LoadFacts, 'words' | 'body'>;

/** Says which answers of a service are refusals although their status is 200. */
export const refusing =
  (isRefusal: (answer: unknown) => boolean) =>
  (answer: unknown): Refusal | undefined =>
    isRefusal(answer) ? { words: serverWords(answer), body: answer } : undefined;
