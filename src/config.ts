/** Page-wide settings: one call of `configure()` reaches every widget, also those already on the page. */
import { isPlainDate } from './format/plain-date.js';
import { wallTime } from './format/wall-time.js';
import type { Locale, Place } from './locales/locales.js';
import { VERSION, shared } from './copies.js';

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

/** Settings of the page. Every one is optional; what isn't set keeps its value, and so does what is set to nonsense. */
export interface Settings extends SignIn {
  /** API base for every domain, or one per domain: `{dealer: 'https://…/api/v1'}`. */
  apiBase?: string | Readonly<Record<string, string>>;
  /** The sign-in of single domains: `{margin: {credentials: 'include'}}`. What one doesn't name, the page's says. */
  services?: Readonly<Record<string, SignIn>>;
  /** Milliseconds until a request, its token included, counts as failed; 30 000 by default. */
  timeout?: number;
  /**
   * Origins beside the page's own and those of `apiBase` that may get token, headers and cookies, where an element or
   * scope names them: `['https://service.example']`.
   */
  trustedOrigins?: readonly string[];
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

type Rule = readonly [expected: { toString(): string }, isRight: (value: never) => unknown];

const text: Rule = ['a text', (value: unknown) => typeof value === 'string'];
const callback: Rule = ['a function', (value: unknown) => typeof value === 'function'];
const oneOf = (...choices: readonly string[]): Rule => [
  choices.join(', '),
  (value: string) => choices.includes(value),
];
const isAddress = (value: unknown): boolean =>
  typeof value === 'string' && Boolean(new URL(value, 'http://any'));

// Not by an import, which would put the core's texts before everything else in bundles: they compress worse there.
const languages = (): readonly Locale[] => [
  'id',
  'en',
  ...((globalThis as Place).dasborLanguages?.locales ?? []),
];

/** What a setting has to be, and whether it is; a check may throw. */
const rules: Readonly<Record<Setting, Rule>> = {
  apiBase: [
    'an address, or one per domain',
    (value: object) => (Object(value) === value ? Object.values(value) : [value]).every(isAddress),
  ],
  services: [
    'a sign-in per domain',
    (value: object) =>
      Object(value) === value &&
      Object.values(value).every(
        (signIn: object) => Object(signIn) === signIn && Object.entries(signIn).every(fits),
      ),
  ],
  trustedOrigins: [
    'a list of origins',
    (value: readonly string[]) => value.every((origin) => new URL(origin)),
  ],
  getToken: callback,
  fetch: callback,
  headers: [
    'names and texts',
    (value: Record<string, string>) =>
      Object.values(value).every((header) => typeof header === 'string') && new Headers(value),
  ],
  credentials: /* @__PURE__ */ oneOf('same-origin', 'include', 'omit'),
  timeout: ['milliseconds, 1 to 2147483647', (value: number) => value >= 1 && value < 2 ** 31],
  staleTime: ['milliseconds from 0', (value: number) => value >= 0],
  // Those that are there when somebody asks.
  locale: [{ toString: () => languages().join(', ') }, (value: Locale) => languages().includes(value)],
  theme: /* @__PURE__ */ oneOf('light', 'dark', 'auto'),
  timeZone: ['a time zone', (value: string) => value && new Intl.DateTimeFormat('en', { timeZone: value })],
  today: ['a date, YYYY-MM-DD', isPlainDate],
  tileUrl: text,
  tileAttribution: text,
  imageBase: text,
};

/** Whether a setting can be what it is given; null is as good as nothing. */
function fits([name, value]: readonly [string, unknown]): boolean {
  try {
    return value == null ? name in rules : Boolean(rules[name as Setting]?.[1](value as never));
  } catch {
    return false;
  }
}

// One for all copies: what one of them is told, such as a token, is the others' to know.
const page = shared('settings', () => ({
  current: {} as Readonly<Settings>,
  listeners: new Set<(changed: ReadonlySet<Setting>) => void>(),
  copies: [] as string[],
}));

if (page.copies.push(VERSION) > 1) console.warn(`dasbor is loaded twice: ${page.copies.join()}`);

/** The settings as they are now. */
export const settings = (): Readonly<Settings> => page.current;

/** The sign-in of a service: its own, else the page's, setting by setting. */
export function signInOf(service: string): SignIn {
  const { current } = page;
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
 * `credentials`, `services`, `trustedOrigins`, `fetch`) also clears the cache, so that nothing of the person before is
 * shown. Never throws: a setting that can't be right is said in the console, and keeps the value that it has.
 */
export function configure(changes: Settings): void {
  const before = page.current;
  const right = Object.entries(changes ?? {}).filter((entry) => {
    if (fits(entry)) return true;
    const [name] = entry;
    const expected = rules[name as Setting]?.[0];
    // Not the value, which may be a secret.
    console.error(
      `dasbor: configure({ ${name} }): ${expected ? `not ${String(expected)}` : 'unknown'}. Ignored.`,
    );
    return false;
  });
  const current = (page.current = { ...before, ...Object.fromEntries(right) });
  const changed = new Set(
    (Object.keys(current) as Setting[]).filter((name) => before[name] !== current[name]),
  );
  if (changed.size > 0) tell(changed);
}

/** Tells all copies that settings have changed, or are to be taken for changed. */
export function tell(changed: ReadonlySet<Setting>): void {
  for (const listener of [...page.listeners]) listener(changed);
}

/** Calls back after every change of settings; returns the way to stop. */
export function onConfigure(listener: (changed: ReadonlySet<Setting>) => void): () => void {
  page.listeners.add(listener);
  return () => page.listeners.delete(listener);
}

/** The time zone of times of day. */
export const timeZone = (): string => page.current.timeZone ?? 'Asia/Jakarta';

/** Today as YYYY-MM-DD in the page's time zone, or the day that the page has fixed. */
export const today = (): string => page.current.today ?? wallTime(Date.now(), timeZone()).slice(0, 10);
