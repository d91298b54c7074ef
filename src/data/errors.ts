/** What can go wrong between an attribute and a drawing, as one kind of error. */
import type { Localized } from '../locales/locales.js';

/** `attribute`: the page's own fault; `contract`: the answer isn't what its contract says. */
export type ErrorKind =
  'attribute' | 'network' | 'timeout' | 'unauthorized' | 'forbidden' | 'not-found' | 'http' | 'contract';

/** A row of a file or form that a service has refused. */
export interface WrongRow {
  /** As the service counts: in a file usually the line of the sheet. */
  readonly row?: number;
  readonly column?: string;
  readonly value?: string;
  readonly message?: string;
}

/** A widget's `error` property and the detail of `dasbor-error`. */
export interface ErrorDetail {
  readonly kind: ErrorKind;
  /** HTTP status, where a service answered; none where it refuses with a 200. */
  readonly status?: number;
  /** Path of the endpoint that was asked. */
  readonly endpoint?: string;
  /** Where the answer is wrong: `data[0].count`. */
  readonly path?: string;
  readonly expected?: string;
  readonly received?: string;
  /** The wrong rows of a file or form. */
  readonly rows?: readonly WrongRow[];
  /** The sentence that the widget shows, in its language. */
  readonly message: string;
}

/** What is known of a failed load, apart from its kind. */
export interface LoadFacts extends Omit<ErrorDetail, 'kind' | 'message'> {
  /** What the service says to the person, if it may be shown; or what we say of it. */
  readonly words?: string | Localized | undefined;
  /** Milliseconds that the service asks to wait. */
  readonly retryAfter?: number | undefined;
  /** What the service answered, unread: never shown. */
  readonly body?: unknown;
  readonly cause?: unknown;
}

/** What a failed load can be. */
type LoadProblem = Exclude<ErrorKind, 'attribute'>;

/** A failed load. `message` is for developers; people read what `errorDetail` makes of it. */
export class LoadError extends Error implements LoadFacts {
  override readonly name = 'LoadError';
  // Declared only: the constructor takes over whatever facts there are.
  declare readonly status?: number;
  declare readonly endpoint?: string;
  declare readonly path?: string;
  declare readonly expected?: string;
  declare readonly received?: string;
  declare readonly rows?: readonly WrongRow[];
  declare readonly words?: string | Localized | undefined;
  declare readonly retryAfter?: number | undefined;
  declare readonly body?: unknown;

  constructor(
    readonly kind: LoadProblem,
    facts: LoadFacts = {},
  ) {
    super([kind, facts.status, facts.endpoint].filter(Boolean).join(' '));
    Object.assign(this, facts);
  }
}

/** What every widget has a sentence for. */
export type CommonProblem = 'date' | 'order' | 'choice' | 'address';

/** A wrong attribute; `errorDetail` makes the sentence. */
export class AttributeError extends Error {
  override readonly name = 'AttributeError';
  constructor(
    readonly problem: CommonProblem | 'future' | 'year' | 'month',
    readonly attribute: string,
    readonly value: string,
    /** For `order` the other attribute and its value, for `choice` what can be chosen, for `month` beside months. */
    readonly others: readonly string[] = [],
    /** The sentence of a problem that only some parameters have: it comes with them, not with every widget. */
    readonly words?: Localized,
  ) {
    super(`${attribute}="${value}": ${problem}`);
  }
}

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
