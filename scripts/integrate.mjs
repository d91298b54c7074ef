/**
 * `npm run integrate [-- NAME …]`: the package as a stranger gets it. Packs what `npm run build` has built, installs the
 * archive into copies of examples/ outside the repository, checks and builds them there, and reads a number in a browser
 * (or in the example's own test); asks first whether all its types are found. Needs the registry and some minutes, so
 * `npm test` only tries the quickest of them, by name.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { createMockServer } from '../mocks/server.ts';
import { findBrowser, launchArgs } from './browser.mjs';

/** What an example says of itself in its package.json. */
/** @typedef {{name: string, scripts?: Record<string, string>, dependencies: Record<string, string>, integrate?: {folder?: string}}} Example */

const types = /** @type {Record<string, string>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
});

/** The service that the examples name. */
const SERVICE = 'http://127.0.0.1:8787/';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const wanted = process.argv.slice(2);
const examples = readdirSync('examples').filter(
  (name) =>
    existsSync(`examples/${name}/package.json`) && (wanted.length === 0 || wanted.includes(basename(name))),
);
if (!existsSync('dist/index.js')) throw new Error('There is nothing to pack: npm run build');

const workshop = mkdtempSync(join(tmpdir(), 'dasbor-integrate-'));

/** The archive that `npm publish` would send. */
const archive = () => {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', workshop];
  const said = execFileSync(npm, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const [{ filename }] = /** @type {[{filename: string}]} */ (Object.values(JSON.parse(said)));
  return join(workshop, filename);
};

/** Runs a command in a folder; throws what it said where it fails. */
const run = (/** @type {string} */ folder, /** @type {string[]} */ args) => {
  const { status, stdout, stderr } = spawnSync(npm, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} ended with ${status}\n${stdout}\n${stderr}`);
};

/** Serves a folder as any web server does. @returns {Promise<import('node:http').Server>} */
const serve = (/** @type {string} */ folder) =>
  new Promise((resolve) => {
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://site.test');
      const file = join(
        folder,
        decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname),
      );
      if (!existsSync(file)) return void response.writeHead(404).end();
      response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
      response.end(readFileSync(file));
    });
    server.listen(0, '127.0.0.1', () => resolve(server));
  });

const originOf = (/** @type {import('node:http').Server} */ server) =>
  `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`;

/**
 * What the card says on a built page. Throws where it says none, or the page complains.
 * @param {import('playwright-core').Browser} browser
 * @param {string} folder
 * @param {string} service
 */
const numberOn = async (browser, folder, service) => {
  const site = await serve(folder);
  const page = await browser.newPage();
  /** @type {string[]} */
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`);
  });
  try {
    await page.route(`${SERVICE}**`, (route) =>
      route.continue({ url: route.request().url().replace(SERVICE, `${service}/`) }),
    );
    await page.goto(`${originOf(site)}/`);
    const value = page.locator('document-indicator-card').locator('[part=value]');
    await value.filter({ hasText: /\d/ }).waitFor({ timeout: 30_000 });
    if (complaints.length) throw new Error(complaints.join('\n'));
    return (await value.innerText()).trim();
  } catch (error) {
    throw new Error([/** @type {Error} */ (error).message, ...complaints].join('\n'), { cause: error });
  } finally {
    await page.close();
    site.close();
  }
};

/** Whether TypeScript finds the types of every entry, as Node and as bundlers look for them. */
const checkTypes = (/** @type {string} */ packed) =>
  run(workshop, [
    ...['exec', '--yes', '--package=@arethetypeswrong/cli@0.18', '--', 'attw', packed],
    ...['--profile', 'esm-only'],
  ]);

const packed = archive();
if (wanted.length === 0) checkTypes(packed);
const browser = await chromium.launch({ executablePath: findBrowser(), args: launchArgs });
const service = createMockServer({ today: '2024-06-30' });
await new Promise((resolve) => service.listen(0, '127.0.0.1', () => resolve(undefined)));

const rows = [];
for (const name of examples) {
  const folder = join(workshop, name);
  const started = Date.now();
  let said = '';
  let number = '';
  try {
    cpSync(`examples/${name}`, folder, {
      recursive: true,
      filter: (file) => !/[\\/](?:node_modules|dist|\.next|\.angular)(?:[\\/]|$)/.test(file.slice(8)),
    });
    /** @type {Example} */
    const example = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    example.dependencies['dasbor'] = `file:${packed}`;
    writeFileSync(join(folder, 'package.json'), JSON.stringify(example, null, 2));
    run(folder, ['install', '--no-audit', '--no-fund', '--loglevel=error']);
    for (const script of ['check', 'build', 'test'])
      if (example.scripts?.[script]) run(folder, ['run', script]);
    const built = join(folder, example.integrate?.folder ?? 'dist');
    number = existsSync(built) ? await numberOn(browser, built, originOf(service)) : 'in its test';
  } catch (error) {
    said = /** @type {Error} */ (error).message;
    process.exitCode = 1;
  }
  console.log(
    `${said ? '✖' : '✔'} ${name} (${Math.round((Date.now() - started) / 1000)} s)${said && `\n${said}`}`,
  );
  rows.push({ example: name, number, ok: said ? '✖' : '✔' });
}
await browser.close();
service.closeAllConnections();
service.close();
console.table(rows);
if (!rows.length) {
  console.error('There is no such example.');
  process.exitCode = 1;
}
const passed = rows.filter(({ ok }) => ok === '✔').length;
process.send?.({ passed, failed: rows.length - passed });
if (process.exitCode) console.log(`What was made is left in ${workshop}.`);
else rmSync(workshop, { recursive: true, force: true });
