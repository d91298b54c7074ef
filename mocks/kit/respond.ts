/** One request, one answer: plays the scenario that is asked for, whatever the domain. */
import { delay, HttpResponse } from 'msw';
import type { MockDomain, Words } from './domain.js';
import { Refusal } from './refusal.js';
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

const WORDS: Words = {
  401: 'Not authenticated',
  403: 'Not enough permissions',
  404: 'Not Found',
  405: 'Method Not Allowed',
  500:
    "SQLSTATE[42S22]: Column not found: 1054 Unknown column 'total' in 'field list' " +
    '(SQL: SELECT SUM(total) FROM users WHERE email = owner@example.test)',
};

const isUnrouted = (status: number): boolean => status === 404 || status === 405;

/** An answer that no route of the domain makes, in the domain's words. */
export function refusal(domain: MockDomain, status: keyof Words, headers?: Record<string, string>): Refusal {
  const message = domain.words?.[status] ?? WORDS[status];
  const body =
    isUnrouted(status) && domain.unroutedBody
      ? domain.unroutedBody(status, message)
      : domain.errorBody(status, message);
  return new Refusal(status, body, headers);
}

const hasNumber = (value: unknown): boolean =>
  typeof value === 'number' ||
  (typeof value === 'object' && value !== null && Object.values(value).some(hasNumber));

// A list without a number is broken as a whole.
const wrong = (value: unknown): unknown => {
  if (typeof value === 'number') return 'NaN';
  if (Array.isArray(value)) return hasNumber(value) ? value.map(wrong) : 'none';
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, wrong(inner)]));
};

const proxyError = () =>
  new HttpResponse(
    '<!doctype html><html><head><title>500 Internal Server Error</title></head>' +
      '<body><h1>Internal Server Error</h1><hr>nginx</body></html>',
    { status: 500, headers: { 'Content-Type': 'text/html; charset=utf-8' } },
  );

type Answer = (rows: RowsWanted) => object | Promise<object>;

const sent = (answer: object): Response => (answer instanceof Response ? answer : HttpResponse.json(answer));

async function play(scenario: Scenario, stage: Stage, domain: MockDomain, answer: Answer): Promise<Response> {
  switch (scenario) {
    case 'error':
      throw refusal(domain, 500);
    case 'html':
      return proxyError();
    case 'unauthorized':
      throw refusal(domain, 401);
    case 'forbidden':
      throw refusal(domain, 403);
    case 'offline':
      return HttpResponse.error();
    case 'empty':
      return sent(await answer('none'));
    case 'hostile':
      return sent(await answer('hostile'));
    case 'invalid':
      return sent(wrong(await answer('rows')) as object);
    case 'slow':
      await delay(stage.slowBy);
      return sent(await answer('rows'));
    case 'default':
      return sent(await answer('rows'));
  }
}

/** Answers a request; `answer` computes the body, or throws a `Refusal`. */
export async function respond(
  request: Request,
  stage: Stage,
  domain: MockDomain,
  answer: Answer,
): Promise<Response> {
  try {
    return await play(scenarioOf(request, stage.scenario()), stage, domain, answer);
  } catch (error) {
    const refused =
      error instanceof UnknownScenarioError ? new Refusal(400, domain.errorBody(400, error.message)) : error;
    if (!(refused instanceof Refusal)) throw error;
    return HttpResponse.json(refused.body, { status: refused.status, headers: refused.headers });
  }
}
