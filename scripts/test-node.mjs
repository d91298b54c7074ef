/**
 * Runs the given Node test files and tells a parent process how many tests passed. They are compiled together before:
 * each runs in a process of its own, which would spend longer on compiling than on most of them.
 */
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { relative, resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

// In the project, where its dependencies are found.
const outDir = `.cache/node-tests-${process.pid}`;
const tests = process.argv.slice(2).map((file) => file.replace(/\.ts$/, ''));

/** A module knows where its source is, wherever it is compiled to. */
const sourceAddress = {
  name: 'source-address',
  /** @type {'pre'} */
  enforce: 'pre',
  transform: (/** @type {string} */ code, /** @type {string} */ id) =>
    code.includes('import.meta.url') && !id.includes('node_modules')
      ? code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
      : null,
};

await build({
  configFile: false,
  logLevel: 'warn',
  plugins: [sourceAddress],
  build: {
    ssr: true,
    outDir,
    target: 'node20',
    sourcemap: true,
    rolldownOptions: {
      input: Object.fromEntries(tests.map((name) => [name, `${name}.ts`])),
      output: { entryFileNames: '[name].js' },
    },
  },
});
process.on('exit', () => rmSync(outDir, { recursive: true, force: true }));

const files = tests.map((name) => resolve(outDir, `${name}.js`));
const counts = { passed: 0, failed: 0 };

/** Node reports a file as a test when there is no test in it. */
const isFile = (/** @type {{name: string}} */ { name }) => files.includes(resolve(name));

// One more than cores: those that ask a page wait for its browser.
const stream = run({ files, concurrency: availableParallelism() + 1, timeout: 300_000 });
stream.on('test:pass', (event) => {
  if (isFile(event)) {
    console.error(`✖ ${relative(outDir, event.name)} has no test`);
    counts.failed++;
  } else if (event.details.type !== 'suite' && event.skip === undefined && event.todo === undefined) {
    counts.passed++;
  }
});
stream.on('test:fail', (event) => {
  // A suite fails because of a test in it that was counted already, unless its own hook failed.
  const inner = /** @type {{failureType?: string}} */ (event.details.error)?.failureType === 'subtestsFailed';
  if (!inner && event.todo === undefined) counts.failed++;
});
stream.on('end', () => {
  process.exitCode = counts.failed ? 1 : 0;
  process.send?.(counts);
});
stream.compose(new spec()).pipe(process.stdout);
