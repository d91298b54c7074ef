/** `dasbor/mocks`: mock services that compute their answers from rows, for demos, stories and tests. */
export { startMocks, type MockOptions, type Mocks } from './browser.js';
export { dealerHandlers, type DealerMockOptions } from './dealer/index.js';
export type { RecordDate } from './dealer/route.js';
export { DEMO_DEALER, DEMO_DEALERS, rowsUntil, TEST_TODAY } from './dealer/rows.js';
export { TABLES, type TableName, type Tables } from './dealer/tables.js';
export { mockDomains } from './domains.js';
export { mockApiBases, mockHandlers, type MockHandlerOptions } from './handlers.js';
export { todayIn } from './kit/calendar.js';
export type { Asked, MockDomain, MockRoute, Setting, Source, Words } from './kit/domain.js';
export { handlersOf, type Behaviour, type DomainOptions } from './kit/handlers.js';
export { HOSTILE_TEXTS } from './kit/hostile-texts.js';
export {
  SCENARIO_KEY,
  scenarioNamed,
  scenarios,
  UnknownScenarioError,
  type Scenario,
} from './kit/scenarios.js';
export type { AnyTables } from './kit/tables.js';
