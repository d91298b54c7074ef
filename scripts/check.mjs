/**
 * `npm run check`: everything that can be said without running the code. `source` checks the files, `package` what
 * was built (dist/ must be there); without an argument both, with a build in between.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

const tool = (/** @type {string} */ path) => `node_modules/${path}`;

/** @type {Record<string, Record<string, string[]>>} the name of each check and what Node runs for it */
const checks = {
  source: {
    'types in the browser': [tool('typescript/bin/tsc'), '-p', 'tsconfig.json'],
    'types in Node': [tool('typescript/bin/tsc'), '-p', 'tsconfig.node.json'],
    lint: [tool('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings'],
    'rooms and arrows': ['scripts/rooms.mjs'],
    'planted faults': ['scripts/planted-faults.mjs'],
    'forbidden text': ['scripts/forbidden-text.mjs'],
    'complete elements': ['--import', 'tsx', 'scripts/complete-elements.mjs'],
    'generated files': ['--import', 'tsx', 'scripts/generate.mjs', '--check'],
    format: [
      tool('prettier/bin/prettier.cjs'),
      '--check',
      '--log-level=warn',
      '--cache',
      '--cache-location=.cache/prettier',
      '.',
    ],
  },
  build: { build: ['scripts/build.mjs'] },
  package: {
    sizes: ['scripts/sizes.mjs'],
    publint: [tool('publint/src/cli.js'), '.', '--strict', '--pack', 'npm'],
  },
};

/** Runs one check to its end and prints what it had to say. */
const check = async (/** @type {string} */ name, /** @type {string[]} */ args) => {
  const started = Date.now();
  const { failed, output } = await run(process.execPath, args, { maxBuffer: 1e8 }).then(
    ({ stdout, stderr }) => ({ failed: false, output: stdout + stderr }),
    ({ stdout = '', stderr = '', message }) => ({ failed: true, output: stdout + stderr || message }),
  );
  console.log(`${failed ? '✖' : '✔'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (output.trim()) console.log(output.trimEnd().replace(/^/gm, '  '));
  return failed;
};

const wanted = process.argv[2];
for (const [group, members] of Object.entries(checks)) {
  if (wanted && wanted !== group) continue;
  const results = await Promise.all(Object.entries(members).map(([name, args]) => check(name, args)));
  if (!results.includes(true)) continue;
  process.exitCode = 1;
  // Without a build there is no package to look at.
  if (group === 'build') break;
}
