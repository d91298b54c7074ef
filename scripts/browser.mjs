/** Finds the browser that tests run in, and knows how to start it. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const { env, platform } = process;

const programs = (/** @type {string} */ path) =>
  [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((folder) =>
    folder ? join(folder, path) : [],
  );

const usualPlaces = () => {
  if (platform === 'darwin')
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  if (platform === 'win32')
    return [
      ...programs('Google\\Chrome\\Application\\chrome.exe'),
      ...programs('Chromium\\Application\\chrome.exe'),
      ...programs('Microsoft\\Edge\\Application\\msedge.exe'),
    ];
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  return (env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
};

const installed = () => usualPlaces().find((path) => existsSync(path));

const isRoot = process.getuid?.() === 0;

/** As root on Debian or Ubuntu (containers, CI) nobody is there to install a browser: do it. */
const installWithApt = () => {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return;
  console.error('No browser found: installing chromium with apt-get …');
  const apt = (/** @type {string[]} */ ...args) =>
    execFileSync('apt-get', ['-q', '-y', ...args], {
      // Tools that print their result on stdout must stay readable.
      stdio: ['ignore', 2, 2],
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  try {
    apt('update');
    apt('install', '--no-install-recommends', 'chromium');
  } catch (error) {
    console.error(`apt-get failed: ${/** @type {Error} */ (error).message}`);
  }
};

/** Path of a Chromium-like browser; ends the process with one line of advice if there is none. */
export const findBrowser = () => {
  const named = env['CHROME_PATH'] || env['PUPPETEER_EXECUTABLE_PATH'];
  if (named && existsSync(named)) return named;
  if (named) {
    console.error(`CHROME_PATH or PUPPETEER_EXECUTABLE_PATH names ${named}, which doesn't exist.`);
    process.exit(1);
  }
  let path = installed();
  if (!path) {
    installWithApt();
    path = installed();
  }
  if (path) return path;
  console.error('No browser found: install Chrome or Chromium, or set CHROME_PATH to its program file.');
  process.exit(1);
};

/** Arguments that make a browser quiet, and let it run as root and in small containers. */
export const launchArgs = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-dev-shm-usage',
  '--disable-gpu',
  // A test machine talks to nobody, and no window of the browser itself covers the page.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-default-apps',
  // The last two are pages of the browser's address bar, which every window would load anew: a third of its CPU time.
  '--disable-features=OptimizationHints,MediaRouter,Translate,DialMediaRouteProvider,WebUIOmniboxPopup,WebUIOmniboxAimPopup',
  '--metrics-recording-only',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  // Pages in the background run at full speed: test files share one browser.
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
];

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(findBrowser());
