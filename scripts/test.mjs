/**
 * `npm test`: checks, builds, and runs all tests. `npm test -- TEXT …` only runs the test files whose path contains
 * a text, without checks. The last line says how many tests passed and failed.
 */
import { spawn } from 'node:child_process';
import { testFiles } from './test-files.mjs';

const texts = process.argv.slice(2);
const files = testFiles(texts);
const buildStorybook = [
  'node_modules/storybook/dist/bin/dispatcher.js',
  'build',
  '--disable-telemetry',
  '--loglevel',
  'warn',
];
const total = { passed: 0, failed: 0 };

/**
 * Runs a step to its end, whatever comes of it.
 * @param {string} name
 * @param {string[]} args for node
 * @returns {Promise<{code: number | null, counts: typeof total}>} counts: what the step reported
 */
const step = (name, args) =>
  new Promise((resolve) => {
    console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 76 - name.length))}`);
    const started = Date.now();
    let counts = { passed: 0, failed: 0 };
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    child.on('message', (message) => (counts = /** @type {typeof counts} */ (message)));
    child.on('close', (code) => {
      console.log(`── ${name}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
      resolve({ code, counts });
    });
  });

/** A step that isn't a test run: counts when it fails. */
const task = async (/** @type {string} */ name, /** @type {string[]} */ ...args) => {
  const { code } = await step(name, args);
  if (code) console.log(`✖ ${name} failed`);
  if (code !== 0) total.failed++;
};

/** A test run: one that crashed, or ran nothing, is a failure too. */
const tests = async (
  /** @type {string} */ name,
  /** @type {string[]} */ args,
  /** @type {string[]} */ list,
) => {
  if (texts.length && !list.length) return;
  const { code, counts } = await step(name, [...args, ...list]);
  total.passed += counts.passed;
  total.failed += counts.failed;
  if (!counts.failed && (code !== 0 || !counts.passed)) {
    console.log(`✖ ${name}: ${code === 0 ? 'no test ran' : `ended with code ${code}`}`);
    total.failed++;
  }
};

if (!texts.length) await task('check', 'scripts/check.mjs', 'source');
if (!texts.length || files.node.some((file) => /^test\/(?:package|pages)\//.test(file)))
  await task('build', 'scripts/build.mjs');
// The tests of the demo share what this makes.
if (files.node.some((file) => file.startsWith('test/pages/demo')))
  await task('demo', 'node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn');
if (!texts.length) await task('package', 'scripts/check.mjs', 'package');
// Found, or installed, once: all kinds of tests use it.
if (!texts.length || files.browser.length || files.stories.length)
  await task('browser', 'scripts/browser.mjs');
await tests('node tests', ['--import', 'tsx', 'scripts/test-node.mjs'], files.node);
await tests('browser tests', ['scripts/test-browser.mjs'], files.browser);
if (!texts.length || files.stories.length) await task('storybook', ...buildStorybook);
await tests('stories', ['--import', 'tsx', 'scripts/test-stories.mjs'], files.stories);
if (!total.passed && !total.failed) {
  console.log(`No test file matches ${texts.join(' ')}`);
  total.failed++;
}

process.exitCode = total.failed ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
