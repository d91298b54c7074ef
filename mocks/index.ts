/** `dasbor/mocks`: a mock back end that computes its answers from rows, for demos, stories and tests. */
export { startMocks, type MockOptions, type Mocks } from './browser.js';
export { todayIn } from './calendar.js';
export { dealerHandlers, type DealerMockOptions } from './dealer/handlers.js';
export { HOSTILE_TEXTS } from './dealer/hostile.js';
export type { RecordDate } from './dealer/route.js';
export { DEMO_DEALER, DEMO_DEALERS, rowsUntil, TEST_TODAY } from './dealer/rows.js';
export { TABLES, type TableName, type Tables } from './dealer/tables.js';
export { SCENARIO_KEY, scenarioNamed, scenarios, UnknownScenarioError, type Scenario } from './scenarios.js';
