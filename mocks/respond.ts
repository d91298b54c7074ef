/** One request, one answer: plays the scenario that is asked for, whatever the domain. */
import { delay, HttpResponse } from 'msw';
import { httpException, Refusal } from './fastapi.js';
import { scenarioOf, UnknownScenarioError, type Scenario } from './scenarios.js';

/** Which rows an answer is computed from. */
export type RowsWanted = 'rows' | 'none' | 'hostile';

/** What decides how the mocks behave. */
export interface Stage {
  /** The scenario of requests that ask for none. */
  readonly scenario: () => Scenario;
  /** How late `slow` is, in milliseconds. */
  readonly slowBy: number;
}

const wrong = (value: unknown): unknown => {
  if (typeof value === 'number') return 'NaN';
  if (Array.isArray(value)) return value.length ? value.map(wrong) : 'none';
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, wrong(inner)]));
};

// The form in which SQLAlchemy's errors reach the page: nothing of it may ever be shown.
const databaseError = () =>
  httpException(
    500,
    '(psycopg2.errors.UndefinedColumn) column "nama_lengkap" does not exist\n' +
      '[SQL: SELECT count(*) AS total FROM prospect_data WHERE dealer_id = %(dealer_id_1)s AND no_ktp = %(no_ktp_1)s]\n' +
      "[parameters: {'dealer_id_1': '12284', 'no_ktp_1': '3273050101900001'}]",
  );

const proxyError = () =>
  new HttpResponse(
    '<!doctype html><html><head><title>500 Internal Server Error</title></head>' +
      '<body><h1>Internal Server Error</h1><hr>nginx</body></html>',
    { status: 500, headers: { 'Content-Type': 'text/html; charset=utf-8' } },
  );

async function play(
  scenario: Scenario,
  stage: Stage,
  answer: (rows: RowsWanted) => object,
): Promise<Response> {
  switch (scenario) {
    case 'error':
      throw databaseError();
    case 'html':
      return proxyError();
    case 'unauthorized':
      throw httpException(401, 'Not authenticated');
    case 'forbidden':
      throw httpException(403, 'Not enough permissions');
    case 'offline':
      return HttpResponse.error();
    case 'empty':
      return HttpResponse.json(answer('none'));
    case 'hostile':
      return HttpResponse.json(answer('hostile'));
    case 'invalid':
      return HttpResponse.json(wrong(answer('rows')) as object);
    case 'slow':
      await delay(stage.slowBy);
      return HttpResponse.json(answer('rows'));
    case 'default':
      return HttpResponse.json(answer('rows'));
  }
}

/** Answers a request; `answer` computes the body, or throws a `Refusal`. */
export async function respond(
  request: Request,
  stage: Stage,
  answer: (rows: RowsWanted, params: URLSearchParams) => object,
): Promise<Response> {
  const params = new URL(request.url).searchParams;
  try {
    return await play(scenarioOf(request, stage.scenario()), stage, (rows) => answer(rows, params));
  } catch (error) {
    const refusal = error instanceof UnknownScenarioError ? httpException(400, error.message) : error;
    if (!(refusal instanceof Refusal)) throw error;
    return HttpResponse.json(refusal.body, { status: refusal.status, headers: refusal.headers });
  }
}
