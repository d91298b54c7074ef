/** What can go wrong between an attribute and a drawing, as one kind of error. */

/** `attribute`: the page's own fault; `contract`: the answer isn't what its contract says. */
export type ErrorKind =
  'attribute' | 'network' | 'timeout' | 'unauthorized' | 'forbidden' | 'not-found' | 'http' | 'contract';

/** A widget's `error` property and the detail of `dasbor-error`. */
export interface ErrorDetail {
  readonly kind: ErrorKind;
  /** HTTP status, where a service answered. */
  readonly status?: number;
  /** Path of the endpoint that was asked. */
  readonly endpoint?: string;
  /** Where the answer is wrong: `data[0].count`. */
  readonly path?: string;
  readonly expected?: string;
  readonly received?: string;
  /** The sentence that the widget shows, in its language. */
  readonly message: string;
}

/** A failed load. `message` is for developers; people read what `errorMessage` makes of it. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly kind: ErrorKind;
  readonly status: number | undefined;
  readonly endpoint: string | undefined;
  readonly path: string | undefined;
  readonly expected: string | undefined;
  readonly received: string | undefined;
  /** What the service says to the person, if it may be shown. */
  readonly words: string | undefined;
  /** Milliseconds that the service asks to wait. */
  readonly retryAfter: number | undefined;

  constructor(
    kind: ErrorKind,
    facts: Partial<Omit<LoadError, 'kind' | keyof Error>> & { cause?: unknown } = {},
  ) {
    super(`${kind} ${facts.status ?? ''} ${facts.endpoint ?? ''}`.trim(), { cause: facts.cause });
    this.kind = kind;
    this.status = facts.status;
    this.endpoint = facts.endpoint;
    this.path = facts.path;
    this.expected = facts.expected;
    this.received = facts.received;
    this.words = facts.words;
    this.retryAfter = facts.retryAfter;
  }
}

/** A wrong attribute; `errorMessage` makes the sentence. */
export class AttributeError extends Error {
  override readonly name = 'AttributeError';
  constructor(
    readonly problem: 'date' | 'future' | 'year' | 'month' | 'order' | 'choice' | 'address',
    readonly attribute: string,
    readonly value: string,
    /** For `order` the other attribute and its value, for `choice` what can be chosen, for `month` beside months. */
    readonly others: readonly string[] = [],
  ) {
    super(`${attribute}="${value}": ${problem}`);
  }
}

// Error bodies of real services have held SQL with its parameters, and stack traces. Better no words than those.
const internal =
  /\bselect\b.*\bfrom\b|\binsert\s+into\b|\bupdate\b.*\bset\b|\bdelete\s+from\b|\bwhere\b.*[=<>]|\[sql|\bsqlstate|\bparameters:|sqlalchemy|psycopg|asyncpg|pymysql|\bora-\d|syntax error|\brelation\b.*\bexist|traceback|\bline \d+|\bfile "|\bat \S+ ?\(|\.(py|js|ts|java|php|rb|go|cs):\d+|\bstack\b|exception\b/is;

const showable = (text: unknown): string | undefined => {
  if (typeof text !== 'string' || internal.test(text)) return undefined;
  const line = text.replace(/\s+/g, ' ').trim();
  return line && line.length <= 240 ? line : undefined;
};

/** The words of a 400 or 422 that a person may read; of every other status none. */
export function serverWords(status: number, body: unknown): string | undefined {
  if ((status !== 400 && status !== 422) || typeof body !== 'object' || body === null) return undefined;
  const { error, detail, message } = body as Record<string, unknown>;
  if (Array.isArray(detail)) {
    const lines = detail.map((item: { loc?: unknown; msg?: unknown } | null) => {
      const words = showable(item?.msg);
      const field = Array.isArray(item?.loc) ? showable(String(item.loc.at(-1))) : undefined;
      return words && field ? `${field}: ${words}` : words;
    });
    return showable(lines.filter(Boolean).join('; '));
  }
  return (
    showable((error as { message?: unknown } | undefined)?.message) ?? showable(detail) ?? showable(message)
  );
}
