/** What an element and the answers that it shows know of each other. */
import type { ReactiveControllerHost } from 'lit';
import type { ErrorDetail } from '../data/errors.js';
import type { Locale, Texts } from '../locales/locales.js';
import type { ParamValues } from './params.js';
import type { ScopeValue } from './scope-context.js';
import type { View } from './view.js';

/** The state of a widget, as property and as CSS `:state()`. */
export type WidgetState = 'idle' | 'loading' | 'ready' | 'empty' | 'error' | 'stale';

/** What an answer's element says of itself. */
export interface AnswerHost extends ReactiveControllerHost, HTMLElement {
  readonly language: Locale;
  readonly texts: Texts;
  readonly scope: ScopeValue | undefined;
  /** Whether it is near the viewport, or wants its data wherever it is. */
  readonly mayAsk: boolean;
  readonly apiBase?: string | null;
  readonly endpoint?: string | null;
  readonly refreshInterval?: number | null;
}

/** What an element shows an answer, or several joined ones, from. */
export interface AnswerSource<V extends View> {
  readonly state: WidgetState;
  /** Why there is no (or only old) data; null when all is well. */
  readonly error: ErrorDetail | null;
  /** What is shown, if anything is. */
  readonly view: V | undefined;
  readonly updatedAt: Date | null;
  /** The parameters that are needed and missing, in words. */
  readonly missing: readonly string[];
  /** The values of the shown answer's parameters, and what they choose in words. */
  readonly values: ParamValues | undefined;
  readonly described: string;
  /** The raw answer; set by the page it is checked and shown without a request, null asks again. */
  data: unknown;
  /** Whether the page has given the data, so that nothing is asked. */
  readonly given: boolean;
  /** Whether a question is under way or answered. */
  readonly isAsking: boolean;
  /** The query parameters of that question. */
  readonly askedParams: ParamValues;
  /** Takes over attributes, scope and settings, and what has been answered. Called before each rendering. */
  update(): void;
  /** What is shown can't be drawn: it is an error from the next update on. */
  fail(cause: unknown): void;
  /** Asks again, past the cache. Resolves when the answer, good or bad, is there. */
  refresh(): Promise<void>;
}
