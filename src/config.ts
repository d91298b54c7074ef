/** Page-wide settings: one call of `configure()` reaches every widget, also those already on the page. */
import type { Locale } from './locales/locales.js';

/** What `getToken` is told about the request it is asked for. */
export interface TokenRequest {
  /** Origin and path of the API base that the token will be sent to. */
  readonly apiBase: string;
  /** True when the service has just refused the last token (401): fetch a new one. */
  readonly renew: boolean;
}

/** A bearer token, or nothing where nobody is signed in. */
export type Token = string | null | undefined;

/** How requests are signed. */
export interface SignIn {
  /** Asked before requests, and once more after a 401; sent as `Authorization: Bearer …`. */
  getToken?: (request: TokenRequest) => Token | Promise<Token>;
  /** Sent with every request to the API base's own origin. */
  headers?: Readonly<Record<string, string>>;
  /** As in `fetch`: `same-origin` (default), `include` or `omit`. */
  credentials?: RequestCredentials;
}

/** Settings of the page. Every one is optional; what isn't set keeps its value. */
export interface Settings extends SignIn {
  /** API base for every domain, or one per domain: `{dealer: 'https://…/api/v1'}`. */
  apiBase?: string | Readonly<Record<string, string>>;
  /** The sign-in of single domains: `{margin: {credentials: 'include'}}`. What one doesn't name, the page's says. */
  services?: Readonly<Record<string, SignIn>>;
  /** Milliseconds until a request, its token included, counts as failed; 30 000 by default. */
  timeout?: number;
  /** Used instead of the page's `fetch`. */
  fetch?: typeof globalThis.fetch;
  /** Language of widgets that name none; else the nearest `lang`, else Indonesian. */
  locale?: Locale;
  /** Time zone of times of day (not of dates, which no zone shifts); `Asia/Jakarta` by default. */
  timeZone?: string;
  /** `auto` (default) follows the page's CSS `color-scheme`. */
  theme?: 'light' | 'dark' | 'auto';
  /** The day that counts as today, YYYY-MM-DD; by default the real one in `timeZone`. */
  today?: string;
  /** Tile layer of maps; none by default. */
  tileUrl?: string;
  /** Attribution that the tile layer asks for. */
  tileAttribution?: string;
  /** Base address of pictures of units; without it an icon stands in. */
  imageBase?: string;
  /** Milliseconds for which an answer is served again without asking; 60 000 by default. */
  staleTime?: number;
}

type Setting = keyof Settings;

let current: Readonly<Settings> = {};
const listeners = new Set<(changed: ReadonlySet<Setting>) => void>();

/** The settings as they are now. */
export const settings = (): Readonly<Settings> => current;

/** The sign-in of a service: its own, else the page's, setting by setting. */
export function signInOf(service: string): SignIn {
  const own = current.services?.[service];
  return {
    getToken: own?.getToken ?? current.getToken,
    headers: own?.headers ?? current.headers,
    credentials: own?.credentials ?? current.credentials,
  };
}

/**
 * Sets page-wide settings; a setting given as `undefined` goes back to its default, and an object replaces the
 * one before. Widgets already on the page follow at once. Changing who signs requests (`getToken`, `headers`,
 * `credentials`, `services`, `fetch`) also clears the cache, so that nothing of the person before is shown.
 */
export function configure(changes: Settings): void {
  const before = current;
  current = { ...current, ...changes };
  const changed = new Set(
    (Object.keys(changes) as Setting[]).filter((name) => before[name] !== current[name]),
  );
  if (changed.size > 0) for (const listener of [...listeners]) listener(changed);
}

/** Calls back after every change of settings; returns the way to stop. */
export function onConfigure(listener: (changed: ReadonlySet<Setting>) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The time zone of times of day. */
export const timeZone = (): string => current.timeZone ?? 'Asia/Jakarta';

let clock: { readonly zone: string; readonly format: Intl.DateTimeFormat } | undefined;

/** Today as YYYY-MM-DD in the page's time zone, or the day that the page has fixed. */
export function today(): string {
  if (current.today) return current.today;
  const zone = timeZone();
  // sv-SE is the locale whose dates are written YYYY-MM-DD. Every widget asks, and Intl objects are slow to make.
  if (clock?.zone !== zone) clock = { zone, format: new Intl.DateTimeFormat('sv-SE', { timeZone: zone }) };
  return clock.format.format(Date.now());
}
