/** What the real dealer service was seen to answer, and the rows that it had. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { getResponse } from 'msw';
import { dealerHandlers, TABLES, type DealerMockOptions, type Tables } from '../../mocks/index.js';
import { tablesFromDirectory } from '../../mocks/kit/rows-directory.node.js';

/** One recorded answer; `name` is `<endpoint>__<case>`. */
export interface RecordedAnswer {
  readonly name: string;
  readonly path: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

const directory = fileURLToPath(new URL('../fixtures/dealer/', import.meta.url));

/** The recorded answers. */
export const recordedAnswers = JSON.parse(
  gunzipSync(readFileSync(`${directory}answers.json.gz`)).toString('utf8'),
) as readonly RecordedAnswer[];

/** The rows that the recorded service had. */
export const recordedTables: Tables = tablesFromDirectory(`${directory}rows`, TABLES, (line) => {
  throw new Error(line);
});

/** Asks the mocks. */
export async function ask(
  path: string,
  params: Readonly<Record<string, string | number>>,
  options: DealerMockOptions = {},
  init: RequestInit = {},
): Promise<Response> {
  const query = new URLSearchParams(Object.entries(params).map(([name, value]) => [name, String(value)]));
  const request = new Request(`http://service.test${path}?${query}`, init);
  const response = await getResponse(dealerHandlers(options), request);
  if (!response) throw new Error(`The mocks don't know ${path}`);
  return response;
}

/** Asks the mocks as the recorded service was asked: its rows, and modified_time as record time. */
export const askAsRecorded = (
  path: string,
  params: Readonly<Record<string, string | number>>,
  options: DealerMockOptions = {},
): Promise<Response> => ask(path, params, { rows: recordedTables, recordDate: 'modified_time', ...options });
