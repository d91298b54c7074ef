/** Runs the given test files in a browser and tells a parent process how many tests passed. */
import { defaultReporter, startTestRunner } from '@web/test-runner';
import config from '../web-test-runner.config.mjs';
import { bundledTests } from './bundled-tests.mjs';

/** @typedef {import('@web/test-runner').TestSession} Session */
/** @typedef {NonNullable<Session['testResults']>} Suite */

const counts = { passed: 0, failed: 0 };
const output = defaultReporter({ reportTestProgress: false });

// The test runner moves the cursor also where there is none: its codes make a log file unreadable.
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = (/** @type {string | Uint8Array} */ chunk) =>
  // eslint-disable-next-line no-control-regex
  write(typeof chunk === 'string' ? chunk.replace(/\x1b\[(?:2K|1A|G)/g, '') : chunk);

/** @returns {import('@web/test-runner').TestResult[]} */
const testsIn = (/** @type {Suite | undefined} */ suite) =>
  suite ? [...suite.tests, ...suite.suites.flatMap(testsIn)] : [];

/** What is wrong with a file beside its failed tests. */
const troubleOf = (/** @type {Session} */ session, /** @type {number} */ tests) => {
  const unhandled = session.logs.filter(([first]) => first === '[unhandled]');
  if (session.errors.length) return 'the file failed outside its tests';
  if (unhandled.length) return `nobody handled: ${unhandled.map(([, message]) => message).join(' · ')}`;
  if (!tests) return 'the file has no test';
  return undefined;
};

/** @type {import('@web/test-runner').Reporter} */
const reporter = {
  ...output,
  reportTestFileResults(args) {
    for (const session of args.sessionsForTestFile) {
      const tests = testsIn(session.testResults).filter(({ skipped }) => !skipped);
      const passed = tests.filter((test) => test.passed).length;
      const failed = tests.length - passed;
      const trouble = failed ? undefined : troubleOf(session, tests.length);
      counts.passed += passed;
      counts.failed += failed + (trouble ? 1 : 0);
      const file = args.testFile.slice(process.cwd().length + 1);
      write(
        `${failed || trouble ? '✖' : '✔'} ${file}: ${trouble ?? `${passed} of ${tests.length} passed`}\n`,
      );
    }
    return output.reportTestFileResults?.(args);
  },
};

const engine = process.env['TEST_ENGINE'];
const settings = engine ? await (await import('./engines.mjs')).settingsOf(engine) : {};

const files = process.argv.slice(2);

const runner = await startTestRunner({
  config: {
    ...config,
    ...settings,
    files,
    // In place of the development server.
    middleware: [await bundledTests(files)],
    plugins: [],
    reporters: [reporter],
    staticLogging: true,
  },
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
});
runner?.on('stopped', (passed) => {
  const done = () => process.exit(passed && !counts.failed ? 0 : 1);
  if (process.send) process.send(counts, done);
  else done();
});
