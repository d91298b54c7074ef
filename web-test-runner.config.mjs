/**
 * Browser tests: `test/**` except `*.node.test.ts`. For `npx wtr --watch`, with the development server's modules;
 * scripts/test-browser.mjs compiles them before.
 */
import { createServer } from 'node:net';
import { availableParallelism } from 'node:os';
import { chromeLauncher } from '@web/test-runner-chrome';
import { findBrowser, launchArgs } from './scripts/browser.mjs';
import { testedByVite } from './scripts/bundled-tests.mjs';
import { viteInTestRunner } from './scripts/vite-in-test-runner.mjs';

const vite = viteInTestRunner({
  ...testedByVite,
  // One per run: two runs at a time would replace each other's bundled dependencies. Bundling takes 0.7 s.
  cacheDir: `.cache/vite-test-${process.pid}`,
  optimizeDeps: {
    // Found before the first test: a dependency that is found later reloads pages in the middle of a test.
    entries: ['test/**/*.ts', 'src/**/*.ts', 'mocks/**/*.ts', '!**/*.node.ts', '!**/*.node.test.ts'],
    exclude: ['@web/test-runner-commands'],
  },
});

/** A free port of the system's choice, so that two runs never fight for one. */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const address = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(address.port));
    });
  });

/** Marks what nobody caught, also before, between and after tests; scripts/test-browser.mjs fails the file. */
const guard = `
  addEventListener('error', (event) => console.error('[unhandled]', event.message));
  addEventListener('unhandledrejection', (event) => console.error('[unhandled]', String(event.reason)));
  // A failed test is told with what it compared, as a clone. A node has none: nothing would be told, and the runner
  // would wait until its time is up.
  const clone = structuredClone;
  window.structuredClone = (message, options) => {
    try {
      return clone(message, options);
    } catch (error) {
      if (message?.type !== 'wtr-session-finished') throw error;
      const short = (key, value) => (key === 'actual' || key === 'expected' ? String(value) : value);
      return JSON.parse(JSON.stringify(message, short));
    }
  };
`;

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: ['test/**/*.test.ts', '!test/**/*.node.test.ts'],
  port: await freePort(),
  // One more than cores: many a test waits for a timer.
  concurrency: availableParallelism() + 1,
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: findBrowser(),
        // What a test has removed is collected when the test says so, to see whether anything still holds it.
        args: [...launchArgs, '--js-flags=--expose-gc'],
      },
      // Of two tabs of a window one is hidden and paints once a second or never: each page has a window, and the focus.
      createPage: async ({ context }) => {
        const page = await context.newPage({ type: 'window' });
        const session = await page.createCDPSession();
        await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
        return page;
      },
    }),
  ],
  // A machine with two cores that also does something else: time limits only catch what hangs.
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 20_000 } },
  testRunnerHtml: (testFramework) => `<!doctype html>
<html>
  <head><meta charset="utf-8"><script>${guard}</script></head>
  <body><script type="module" src="${testFramework}"></script></body>
</html>`,
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  coverageConfig: { include: ['src/**/*.ts'], reporters: ['lcovonly', 'text-summary'] },
  middleware: [vite.middleware],
  plugins: [vite.plugin],
};
