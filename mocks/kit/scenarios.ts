/** What the mocks can be told to do instead of answering well, and how a request chooses it. */

/** The scenarios and what each does. */
export const scenarios = {
  default: 'answers computed from the rows',
  empty: 'the same answers from no rows at all',
  hostile: 'names hold markup, quotes, line breaks, text-direction controls and very long texts',
  slow: 'the default answers, three seconds late',
  invalid: 'status 200 with values of the wrong type',
  error: 'status 500 whose message holds SQL and parameters, as the real service sends it',
  html: 'status 500 with an HTML page, as a proxy sends it',
  unauthorized: 'status 401',
  forbidden: 'status 403',
  offline: 'no answer: the connection breaks',
} as const;

/** Name of a scenario. */
export type Scenario = keyof typeof scenarios;

/** Request header, and query parameter, that chooses the scenario of one request. The parameter wins. */
export const SCENARIO_KEY = 'x-dasbor-scenario';

/** A name that isn't a scenario's. The message lists those that are. */
export class UnknownScenarioError extends Error {
  override readonly name = 'UnknownScenarioError';
  constructor(given: string) {
    super(`Unknown scenario ${JSON.stringify(given)}. Known: ${Object.keys(scenarios).join(', ')}`);
  }
}

/** The scenario of that name; throws an `UnknownScenarioError` where there is none. */
export function scenarioNamed(name: string): Scenario {
  if (!Object.hasOwn(scenarios, name)) throw new UnknownScenarioError(name);
  return name as Scenario;
}

/** The scenario that a request asks for, else `otherwise`. */
export function scenarioOf(request: Request, otherwise: Scenario): Scenario {
  const name = new URL(request.url).searchParams.get(SCENARIO_KEY) ?? request.headers.get(SCENARIO_KEY);
  return name === null ? otherwise : scenarioNamed(name);
}
