/**
 * `npm run torture`: every fault on every element, then thousands of mutated answers (docs/torture.md).
 * `-- --seed N --answers 10000 --only TAG`; `--faults no` leaves the faults out.
 */
import { parseArgs } from 'node:util';
import { defaultReporter, startTestRunner } from '@web/test-runner';
import config from '../web-test-runner.config.mjs';

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
const options = {
  seed: whole('seed', values.seed),
  answers: whole('answers', values.answers),
  ...(values.only && { only: values.only }),
};
if (options.only && !/^[a-z]+(?:-[a-z]+)+$/.test(options.only)) {
  console.error(`--only takes a tag, not ${options.only}.`);
  process.exit(2);
}
const files = [
  ...(values.faults === 'no' ? [] : ['test/torture/faults.test.ts']),
  ...(options.answers > 0 ? ['test/torture/mutations.test.ts'] : []),
];
const { testRunnerHtml } = config;

console.log(`seed ${options.seed}, ${options.answers} answers, ${options.only ?? 'every element'}`);
const started = Date.now();
const runner = await startTestRunner({
  config: {
    ...config,
    files,
    concurrency: 1,
    testsFinishTimeout: 24 * 3_600_000,
    reporters: [defaultReporter({ reportTestProgress: false })],
    staticLogging: true,
    testRunnerHtml: (framework, ...more) =>
      String(testRunnerHtml?.(framework, ...more)).replace(
        '<script>',
        () => `<script>globalThis.torture = ${JSON.stringify(options)};</script><script>`,
      ),
  },
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
});
runner?.on('stopped', (passed) => {
  console.log(`${passed ? 'passed' : 'failed'} after ${((Date.now() - started) / 1000).toFixed(0)} s`);
  process.exit(passed ? 0 : 1);
});
