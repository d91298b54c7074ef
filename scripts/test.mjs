/**
 * `npm test`: checks, builds, and runs all tests. `npm test -- TEXT …` only runs the test files whose path contains
 * a text, without checks. The last line says how many tests passed and failed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { testFiles } from './test-files.mjs';

const texts = process.argv.slice(2);
const all = !texts.length;
const files = testFiles(texts);
const buildStorybook = [
  'node_modules/storybook/dist/bin/dispatcher.js',
  'build',
  '--disable-telemetry',
  '--loglevel',
  'warn',
];
const total = { passed: 0, failed: 0 };

const line = (/** @type {string} */ name) => `── ${name} ${'─'.repeat(Math.max(0, 76 - name.length))}`;

const seconds = (/** @type {number} */ started) => `${((Date.now() - started) / 1000).toFixed(1)} s`;

/**
 * Runs a step to its end, whatever comes of it.
 * @param {string} name
 * @param {string[]} args for node
 * @returns {Promise<{code: number | null, counts: typeof total}>} counts: what the step reported
 */
const step = (name, args) =>
  new Promise((resolve) => {
    console.log(`\n${line(name)}`);
    const started = Date.now();
    let counts = { passed: 0, failed: 0 };
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    child.on('message', (message) => (counts = /** @type {typeof counts} */ (message)));
    child.on('close', (code) => {
      console.log(`── ${name}: ${seconds(started)}`);
      resolve({ code, counts });
    });
  });

/**
 * A step that isn't a test run: counts when it fails. What it says comes at its end, as others may go on beside it.
 * @param {string} name
 * @param {string[]} args for node
 * @returns {Promise<void>}
 */
const task = (name, ...args) =>
  new Promise((resolve) => {
    const started = Date.now();
    /** @type {Buffer[]} */
    const said = [];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
    child.on('close', (code) => {
      if (code !== 0) total.failed++;
      console.log(`\n${line(name)}\n${Buffer.concat(said).toString().trimEnd()}`);
      console.log(`── ${code === 0 ? name : `✖ ${name} failed`}: ${seconds(started)}`);
      resolve();
    });
  });

/** A test run: one that crashed, or ran nothing, is a failure too. */
const tests = async (
  /** @type {string} */ name,
  /** @type {string[]} */ args,
  /** @type {string[]} */ list,
) => {
  if (!all && !list.length) return;
  const { code, counts } = await step(name, [...args, ...list]);
  total.passed += counts.passed;
  total.failed += counts.failed;
  if (!counts.failed && (code !== 0 || !counts.passed)) {
    console.log(`✖ ${name}: ${code === 0 ? 'no test ran' : `ended with code ${code}`}`);
    total.failed++;
  }
};

/** Some Node tests are about what is built, most of them in a browser. */
const ofBuilt = files.node.some((file) => /^test\/(?:package|pages)\//.test(file));
const built = async () => {
  if (ofBuilt) await task('build', 'scripts/build.mjs');
  if (all) await task('package', 'scripts/check.mjs', 'package');
};
// What is needed for tests, or can be said without running any, doesn't wait for one another.
await Promise.all([
  all && task('check', 'scripts/check.mjs', 'source'),
  built(),
  // The tests of the demo share what this makes.
  files.node.some((file) => file.startsWith('test/pages/demo')) &&
    task('demo', 'node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'),
  (all || files.stories.length > 0) && task('storybook', ...buildStorybook),
]);
// Found, or installed, once: all kinds of tests use it.
if (ofBuilt || files.browser.length || files.stories.length) await task('browser', 'scripts/browser.mjs');
await tests('node tests', ['--enable-source-maps', 'scripts/test-node.mjs'], files.node);
await tests('browser tests', ['scripts/test-browser.mjs'], files.browser);
await tests('stories', ['--import', 'tsx', 'scripts/test-stories.mjs'], files.stories);
// Svelte, Angular, Next and the check of all types take longer: `npm run integrate`.
if (all) {
  if (spawnSync('npm', ['ping'], { shell: process.platform === 'win32' }).status === 0)
    await tests(
      'fresh apps',
      ['--import', 'tsx', 'scripts/integrate.mjs', 'plain', 'vue', 'react', 'vitest'],
      [],
    );
  else console.log('\n– fresh apps: not tried, for the registry can’t be reached');
}
if (!total.passed && !total.failed) {
  console.log(`No test file matches ${texts.join(' ')}`);
  total.failed++;
}

process.exitCode = total.failed ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
