/**
 * `npm run torture`: every fault on every element, then thousands of mutated answers (docs/torture.md).
 * `-- --seed N --answers 10000 --only TAG`; `--faults no` leaves the faults out. Every element has a page of its own,
 * as many at a time as there are cores, and is told of when it is over.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { startTestRunner } from '@web/test-runner';
import config from '../web-test-runner.config.mjs';
import { elementFacts } from './build/sources.mjs';
import { bundledTests } from './bundled-tests.mjs';

const FAULTS = 'test/torture/faults.test.ts';
const MUTATIONS = 'test/torture/mutations.test.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    answers: { type: 'string', default: '10000' },
    only: { type: 'string' },
    faults: { type: 'string', default: 'yes' },
  },
});
const whole = (/** @type {string} */ name, /** @type {string} */ text) => {
  if (!/^\d+$/.test(text)) {
    console.error(`--${name} takes a whole number, not ${text}.`);
    process.exit(2);
  }
  return Number(text);
};
const seed = whole('seed', values.seed);
const answers = whole('answers', values.answers);
const { only } = values;
const tags = elementFacts().map(({ tag }) => tag);
if (only && !tags.includes(only)) {
  console.error(`--only takes the tag of an element, not ${only}.`);
  process.exit(2);
}

// The pages have files of their own.
const { files: _, testRunnerHtml, ...settings } = config;
/** @returns {import('@web/test-runner').TestRunnerGroupConfig} */
const page = (/** @type {string} */ name, /** @type {string} */ file, /** @type {object} */ options) => ({
  name,
  files: file,
  testRunnerHtml: (framework, settled) =>
    String(testRunnerHtml?.(framework, settled)).replace(
      '<script>',
      () => `<script>globalThis.torture = ${JSON.stringify(options)};</script><script>`,
    ),
});
const groups = [
  ...(answers > 0 ? [page(`${answers} answers`, MUTATIONS, { seed, answers, ...(only && { only }) })] : []),
  ...(values.faults === 'no'
    ? []
    : (only ? [only] : tags).map((tag) => page(tag, FAULTS, { seed, only: tag }))),
];

/** @typedef {import('@web/test-runner').TestSession} Session */
/** @typedef {NonNullable<Session['testResults']>} Suite */

/** @returns {import('@web/test-runner').TestResult[]} */
const testsIn = (/** @type {Suite | undefined} */ suite) =>
  suite ? [...suite.tests, ...suite.suites.flatMap(testsIn)] : [];

/** What went wrong on a page. */
const troublesOf = (/** @type {Session} */ { errors, logs, testResults }) => {
  const tests = testsIn(testResults);
  return [
    ...errors.map(({ message }) => message ?? 'failed outside its tests'),
    ...logs.filter(([first]) => first === '[unhandled]').map(([, message]) => `nobody handled: ${message}`),
    // What a run found is what was expected to be nothing.
    ...tests
      .filter(({ passed }) => !passed)
      .map(({ name, error }) => `${name}\n${error?.actual || error?.message}`),
    ...(tests.length > 0 ? [] : ['no test']),
  ];
};

/** What a page says of how much it has tried. */
const said = (/** @type {Session} */ { logs }) =>
  logs.flatMap(([first]) => (/^\d+ (?:answers|faults)/.test(first) ? [String(first)] : [])).join(', ');

console.log(`seed ${seed}, ${groups.length} pages`);
const started = Date.now();
const sinceStart = () => ((Date.now() - started) / 1000).toFixed(0);
const runner = await startTestRunner({
  config: {
    ...settings,
    groups,
    middleware: [await bundledTests([FAULTS, MUTATIONS])],
    plugins: [],
    concurrency: availableParallelism(),
    testsFinishTimeout: 24 * 3_600_000,
    reporters: [],
    staticLogging: true,
  },
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
});
let ended = 0;
let failed = 0;
runner?.sessions.on('session-status-updated', (session) => {
  if (session.status !== 'FINISHED') return;
  const troubles = troublesOf(session);
  if (troubles.length > 0) failed++;
  console.log(
    [
      `${troubles.length > 0 ? '✖' : '✔'} ${++ended} of ${groups.length}, ${sinceStart()} s: ${session.group.name} (${said(session)})`,
      ...troubles,
    ].join('\n'),
  );
});
runner?.on('stopped', (passed) => {
  console.log(`${failed} of ${groups.length} pages failed, ${sinceStart()} s, seed ${seed}`);
  process.exit(passed && failed === 0 ? 0 : 1);
});
