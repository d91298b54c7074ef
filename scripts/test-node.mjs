/** Runs the given Node test files (`node --import tsx`) and tells a parent process how many tests passed. */
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { resolve } from 'node:path';

const files = process.argv.slice(2).map((file) => resolve(file));
const counts = { passed: 0, failed: 0 };

/** Node reports a file as a test when there is no test in it. */
const isFile = (/** @type {{name: string}} */ { name }) => files.includes(resolve(name));

const stream = run({ files, concurrency: 2, timeout: 300_000 });
stream.on('test:pass', (event) => {
  if (isFile(event)) {
    console.error(`✖ ${event.name} has no test`);
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
