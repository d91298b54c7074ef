/** About eighty ways in which a service can answer wrongly, and what a widget has to make of each. */
import type { ErrorKind } from '../../src/data/errors.js';
import { HOSTILE_TEXTS } from '../../mocks/index.js';
import type { Answering } from './stage.js';
import { places, replacedAt, type Path } from './places.js';

/** What a widget does. `follows`: it shows nothing but what follows from the answer, or an error of the contract. */
export type Outcome = ErrorKind | 'right' | 'follows';

/** One way to answer wrongly. */
export interface Fault {
  readonly name: string;
  readonly outcome: Outcome;
  readonly status?: number;
  /** Whether the service's words may be shown: it speaks in its own form, and they are fit for people. */
  readonly speaks?: boolean;
  /** Whether it can only be told by waiting. */
  readonly hangs?: boolean;
  /** `pick` chooses from as many, the same with the same seed; `service` names whose error form is played. */
  answer(asked: Asked): ReturnType<Answering>;
}

/** What a fault is made from. */
export interface Asked {
  readonly right: () => Promise<string>;
  readonly signal: AbortSignal;
  /** The service's own form of an error. */
  readonly errorBody: (status: number, message: string) => object;
  readonly pick: (length: number) => number;
}

/** Words that no person may ever see. */
export const SECRET = 'no_ktp 3273050101900001';
/** Words that a service may say to people. */
export const POLITE = 'Periode ini sedang ditutup.';

const SQL = `(psycopg2.errors.UndefinedColumn) column "x" does not exist [SQL: SELECT ${SECRET} FROM prospect_data]`;
const TRACE = `Traceback (most recent call last):\n  File "/srv/app/main.py", line 12, in read\nKeyError: '${SECRET}'`;
const PAGE = `<!doctype html><html><body><h1>Bad Gateway</h1><hr>${SECRET}</body></html>`;

const respond = (body: BodyInit | null, status = 200, more: Record<string, string> = {}): Response =>
  new Response(body, {
    status,
    headers: { 'Content-Type': 'application/json', 'Retry-After': '0', ...more },
  });

const kindOf = (status: number): ErrorKind =>
  status === 401 ? 'unauthorized' : status === 403 ? 'forbidden' : status === 404 ? 'not-found' : 'http';

const statuses = [301, 400, 401, 403, 404, 405, 408, 409, 413, 418, 422, 429, 500, 502, 503, 504];

const refusals: readonly Fault[] = statuses.map((status) => ({
  name: `${status} in the service's own form`,
  outcome: kindOf(status),
  status,
  speaks: true,
  answer: ({ errorBody }) => respond(JSON.stringify(errorBody(status, POLITE)), status),
}));

/** Bodies of refusals, by what they are. */
const bodies: Readonly<Record<string, string | ((asked: Asked) => string)>> = {
  'SQL in the own form': ({ errorBody }) => JSON.stringify(errorBody(500, SQL)),
  'a trace in the own form': ({ errorBody }) => JSON.stringify(errorBody(500, TRACE)),
  'a trace as text': TRACE,
  HTML: PAGE,
  nothing: '',
  'broken JSON': `{"error": {"message": "SELECT ${SECRET}`,
  'JSON of another kind': `[["${SQL}"]]`,
  null: 'null',
  'a huge text': `${TRACE}\n`.repeat(5000),
  'a BOM': `\ufeff{"detail": ${JSON.stringify(SQL)}}`,
};

const refusedWith: readonly Fault[] = [400, 404, 422, 500].flatMap((status) =>
  Object.entries(bodies).map(([name, body]): Fault => ({
    name: `${status} with ${name}`,
    outcome: kindOf(status),
    status,
    answer: (asked) => respond(typeof body === 'string' ? body : body(asked), status),
  })),
);

const waits: readonly Fault[] = [
  ['seconds', () => '0'],
  ['a date', () => new Date(Date.now() - 1000).toUTCString()],
  ['an hour', () => '3600'],
].map(([name, header]) => ({
  name: `429 with Retry-After as ${name as string}`,
  outcome: 'http',
  status: 429,
  answer: () => respond('{}', 429, { 'Retry-After': (header as () => string)() }),
}));

const lost: readonly Fault[] = [
  {
    name: 'no network',
    outcome: 'network',
    hangs: true,
    answer: () => Promise.reject(new TypeError('Failed to fetch')),
  },
  {
    name: 'no answer at all',
    outcome: 'timeout',
    hangs: true,
    answer: ({ signal }) =>
      new Promise<never>((_, reject) =>
        signal.addEventListener('abort', () => reject(signal.reason as Error)),
      ),
  },
  {
    name: 'a body that breaks off',
    outcome: 'network',
    hangs: true,
    answer: () =>
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode('{"success": true, "data": ['));
            controller.error(new TypeError('network error'));
          },
        }),
      ),
  },
  {
    name: '429 with a Retry-After that says nothing',
    outcome: 'http',
    status: 429,
    hangs: true,
    answer: () => respond('{}', 429, { 'Retry-After': 'soon' }),
  },
];

/** Whole bodies of a 200. */
const wholes: Readonly<Record<string, string>> = {
  HTML: PAGE,
  nothing: '',
  spaces: '  \n',
  null: 'null',
  'a list': '[]',
  'an object': '{}',
  'a number': '42',
  'a text': JSON.stringify(SQL),
  true: 'true',
  'success only': '{"success": true}',
  'its error in a field': JSON.stringify({ error: SQL }),
  'a wrong envelope': '{"result": {"items": [{"count": 17}]}, "total": 17}',
  'a status that is none': '{"status": 17, "data": 17}',
  'data: null': '{"success": true, "status": "success", "data": null, "total_records": 17}',
  'broken JSON': '{"success": true, "data": [{"count": 17',
  'two documents': '{"success": true}{"success": true}',
  JavaScript: '({success: true, count: NaN})',
};

const wrongWholes: readonly Fault[] = Object.entries(wholes).map(([name, body]) => ({
  name: `200 with ${name}`,
  outcome: 'contract',
  answer: () => respond(body),
}));

/** Answers that say in their own way that they are none. */
const unsuccessful: readonly Fault[] = [
  {
    name: '200 with success: false',
    outcome: 'follows',
    answer: async ({ right }) =>
      respond(JSON.stringify({ ...(JSON.parse(await right()) as object), success: false, status: 'error' })),
  },
  {
    name: '200 with the error form of the service',
    outcome: 'follows',
    answer: ({ errorBody }) => respond(JSON.stringify(errorBody(500, SQL))),
  },
];

const isNumber = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'string' && /^-?\d+\.\d+$/.test(value));

/** The answer with one value, or all values, replaced; a text is JSON as it stands. */
const change =
  (fits: (value: unknown, path: Path) => boolean, by: string | undefined, all = false) =>
  async ({ right, pick }: Asked): Promise<Response> => {
    const answer = JSON.parse(await right()) as unknown;
    const found = [...places(answer)].filter(([path, value]) => path.length > 0 && fits(value, path));
    if (found.length === 0) return respond('null');
    const marks = all ? found : [found[pick(found.length)]!];
    const marker = '\u0001mark\u0001';
    const changed = marks.reduce(
      (whole, [path]) => replacedAt(whole, path, by === undefined ? undefined : marker),
      answer,
    );
    return respond(JSON.stringify(changed).replaceAll(JSON.stringify(marker), () => by!));
  };

const values: Readonly<Record<string, string>> = {
  'null for a number': 'null',
  'a text for a number': '"dua"',
  'NaN as a text': '"NaN"',
  'Infinity as a text': '"Infinity"',
  'an empty text for a number': '""',
  'an exponent as a text': '"1e3"',
  'grouped digits as a text': '"1.234.567"',
  'a negative number': '-5',
  'a fraction': '1.5',
  '1e400': '1e400',
  '2^53+1': '9007199254740993',
  'a decimal beyond a double': '0.12345678901234567891',
  '−0': '-0',
  'true for a number': 'true',
  'a list for a number': '[1]',
  'an object for a number': '{"value": 1}',
};

const wrongValues: readonly Fault[] = Object.entries(values).map(([name, json]) => ({
  name: `200 with ${name}`,
  outcome: 'follows',
  answer: change(isNumber, json),
}));

const isList = (value: unknown): boolean => Array.isArray(value);
const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const wrongShapes: readonly Fault[] = [
  ['a missing field', change((_, path) => typeof path.at(-1) === 'string', undefined)],
  ['a missing number', change(isNumber, undefined)],
  ['an object for a list', change(isList, '{"0": {"count": 17}, "length": 1}')],
  ['a list for an object', change(isObject, '[17]')],
  ['null for a list or object', change((value) => isList(value) || isObject(value), 'null')],
  ['empty lists', change(isList, '[]', true)],
  ['zeros', change(isNumber, '0', true)],
].map(([name, answer]) => ({
  name: `200 with ${name as string}`,
  outcome: 'follows',
  answer: answer as Fault['answer'],
}));

const isName = (value: unknown): boolean => typeof value === 'string' && /\p{L}{3}/u.test(value);

const names: readonly Fault[] = [
  ...HOSTILE_TEXTS.slice(0, 8).map((text, index) => [`hostile names (${index + 1})`, text] as const),
  ['names of 10,000 characters', 'panjang '.repeat(1250)] as const,
].map(([name, text]) => ({
  name: `200 with ${name}`,
  outcome: 'follows',
  answer: change(
    (value, path) =>
      isName(value) && path.includes('data') && !['period', 'trend'].includes(String(path.at(-1))),
    JSON.stringify(text),
  ),
}));

const harmless: readonly Fault[] = [
  {
    name: '200 with further fields',
    outcome: 'right',
    answer: async ({ right }) => {
      const answer = JSON.parse(await right()) as unknown;
      const more = [...places(answer)]
        .filter(([, value]) => isObject(value))
        .toReversed()
        .reduce<unknown>((whole, [path]) => replacedAt(whole, [...path, 'dasbor_unknown'], [SQL]), answer);
      return respond(JSON.stringify(more));
    },
  },
  {
    name: '200 of the type text/html',
    outcome: 'right',
    answer: async ({ right }) => respond(await right(), 200, { 'Content-Type': 'text/html' }),
  },
  {
    name: '201',
    outcome: 'right',
    answer: async ({ right }) => respond(await right(), 201),
  },
  {
    name: '200 with a BOM before the answer',
    outcome: 'right',
    answer: async ({ right }) => respond(`\ufeff${await right()}`),
  },
];

/** All of them. */
export const faults: readonly Fault[] = [
  ...lost,
  ...refusals,
  ...refusedWith,
  ...waits,
  ...wrongWholes,
  ...unsuccessful,
  ...wrongValues,
  ...wrongShapes,
  ...names,
  ...harmless,
];
