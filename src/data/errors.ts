/** What can go wrong between an attribute and a drawing, as one kind of error. */
import type { InBoth, Locale, wordsIn } from '../locales/locales.js';

/**
 * `attribute`: the page's own fault; `file`: a file that somebody has chosen; `contract`: the answer isn't what its
 * contract says.
 */
export type ErrorKind =
  | 'attribute'
  | 'file'
  | 'network'
  | 'timeout'
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'http'
  | 'contract';

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

/** What a service says, as it came, or what we say of it: found in a language by what it is handed. */
export type Words = string | ((find: typeof wordsIn, locale: Locale) => string);

/** What is known of a failed load, apart from its kind. */
export interface LoadFacts extends Omit<ErrorDetail, 'kind' | 'message'> {
  /** What the service says to the person, if it may be shown; or what we say of it. */
  readonly words?: Words | undefined;
  /** Milliseconds that the service asks to wait. */
  readonly retryAfter?: number | undefined;
  /** What the service answered, unread: never shown. */
  readonly body?: unknown;
  readonly cause?: unknown;
}

/** What a failed load can be. */
type LoadProblem = Exclude<ErrorKind, 'attribute' | 'file'>;

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
  declare readonly words?: Words | undefined;
  declare readonly retryAfter?: number | undefined;
  declare readonly body?: unknown;

  constructor(
    readonly kind: LoadProblem,
    facts: LoadFacts = {},
  ) {
    super(kind);
    Object.assign(this, facts);
  }

  /** The same of an endpoint, where it names none. */
  at(endpoint: string): this {
    return Object.assign(this, { endpoint: this.endpoint ?? endpoint });
  }
}

/** What has failed. What is no LoadError is a mistake of ours: developers want to see it, and nobody a wrong number. */
export function problemOf(cause: unknown): LoadError {
  if (cause instanceof LoadError) return cause;
  console.error(cause);
  return new LoadError('contract', { cause });
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
    /** What else the sentence names: for `order` the other attribute and its value, for `choice` what can be chosen. */
    readonly others: readonly string[] = [],
    /**
     * The sentence of a problem that only some parameters have, of attribute, value and others: it comes with them, not with
     * every widget.
     */
    readonly words?: InBoth<(...parts: string[]) => string>,
  ) {
    super(`${attribute}="${value}": ${problem}`);
  }
}
