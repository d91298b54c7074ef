/** Firefox and WebKit as browsers of the test runner, in place of Chromium: for `npm run test:firefox` and `test:webkit`. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';

const { env } = process;

/** Ends with what has to be installed. */
const stop = (/** @type {string} */ advice) => {
  console.error(advice);
  process.exit(1);
};

const find = (
  /** @type {string | undefined} */ named,
  /** @type {string[]} */ names,
  /** @type {string} */ advice,
) => {
  const places = (env['PATH'] ?? '').split(delimiter);
  const known = named ? [named] : names.flatMap((name) => places.map((place) => join(place, name)));
  return known.find((path) => existsSync(path)) ?? stop(advice);
};

/** Ended with the tests. */
const start = (
  /** @type {string} */ program,
  /** @type {string[]} */ args,
  /** @type {NodeJS.ProcessEnv} */ more = {},
) => {
  const started = spawn(program, args, { stdio: 'ignore', env: { ...env, ...more } });
  process.on('exit', () => started.kill());
};

const pause = (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, ms));

const firefox = () =>
  chromeLauncher({
    puppeteer,
    concurrency: 1,
    launchOptions: {
      browser: 'firefox',
      executablePath: find(
        env['FIREFOX_PATH'],
        ['firefox-esr', 'firefox'],
        'No Firefox found: install 153 or newer (apt-get install firefox-esr), or set FIREFOX_PATH.',
      ),
      headless: true,
    },
    // It has no windows of a type.
    createPage: ({ context }) => context.newPage(),
  });

const MINI_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

const webkit = async () => {
  const driver = find(
    env['WEBKIT_DRIVER_PATH'],
    ['WebKitWebDriver'],
    'No WebKitWebDriver found: apt-get install webkit2gtk-driver xvfb openbox, or set WEBKIT_DRIVER_PATH.',
  );
  // Not among the dependencies: 150 packages that only this command needs.
  const name = '@web/test-runner-webdriver';
  /** @type {{webdriverLauncher: (options: object) => import('@web/test-runner').BrowserLauncher}} */
  const { webdriverLauncher } = await import(name).catch(() =>
    stop(`Install it first: npm install --no-save --ignore-scripts ${name}@0.9.0`),
  );
  if (!env['DISPLAY']) {
    env['DISPLAY'] = ':97';
    start('Xvfb', [':97', '-screen', '0', '1280x1024x24']);
    await pause(1000);
    // Without a window manager no window has the focus.
    start('openbox', []);
  }
  const port = Number(env['WEBKIT_PORT'] ?? 9821);
  start(driver, ['-p', String(port)], {
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  });
  await pause(1000);
  return webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: env['WEBKIT_PATH'] ?? MINI_BROWSER, args: ['--automation'] },
    },
  });
};

const engines = { firefox, webkit };

/** What an engine changes of the test runner's settings. */
export const settingsOf = async (/** @type {string} */ engine) => {
  const launch = engines[/** @type {keyof typeof engines} */ (engine)];
  return { concurrency: 1, browsers: [await launch()] };
};
