/** The code of README and of the guides for pages is right as it stands: it compiles, it draws, it runs. */
import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { listen, recordedService, startSite, type Site } from '../pages/support/site.node.js';
import { openBrowser, visit, type Visit } from '../pages/support/visit.node.js';
import { eventually } from '../pages/support/eventually.node.js';

/** For who writes pages; the code for who adds elements is what `npm run new` writes, which has a test of its own. */
const guides = [
  'README',
  ...[
    'getting-started',
    'frameworks',
    'languages',
    'mocks',
    'checking-a-service',
    'migrating-from-vue-widgets',
    'theming',
  ].map((name) => `docs/${name}`),
];

interface Block {
  readonly guide: string;
  readonly language: string;
  readonly code: string;
}

const blocks: readonly Block[] = guides.flatMap((guide) =>
  [...readFileSync(`${guide}.md`, 'utf8').matchAll(/^```(\w*)\n(.*?)^```/gms)].map(
    ([, language = '', code = '']) => ({ guide, language, code }),
  ),
);

const blocksIn = (...languages: readonly string[]): readonly Block[] =>
  blocks.filter(({ language }) => languages.includes(language));

/** What the page's own code is called in the guides, and packages that only an app has. */
const around = `
declare const configure: typeof import('dasbor/config.js').configure;
declare const getToken: () => Promise<string>;
declare const dealerToken: (renew: boolean) => Promise<string>;
declare const salesToken: (renew: boolean) => Promise<string>;
declare module '@vitejs/plugin-vue' {
  export default function vue(options: { template: { compilerOptions: { isCustomElement(tag: string): boolean } } }): any;
}
declare module 'vitest' {
  export const it: (name: string, test: () => Promise<void>) => void;
  export const expect: (value: unknown) => { toContain(text: string): void };
}
`;

describe('code of the guides in TypeScript', () => {
  const folder = '.cache/guides';
  // Parts of a domain's own code are told with it; types of tags need React's.
  const whole = blocksIn('js', 'ts').filter(({ code }) => /^import(?! type)|^configure\(/m.test(code));

  before(() => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(`${folder}/node_modules`, { recursive: true });
    symlinkSync(resolve('.'), `${folder}/node_modules/dasbor`, 'junction');
    writeFileSync(`${folder}/package.json`, '{ "type": "module" }');
    writeFileSync(`${folder}/around.d.ts`, around);
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('compiles', () => {
    assert.ok(whole.length > 10, String(whole.length));
    const files = whole.map(({ guide, code }, index) => {
      const name = `${guide.replace('/', '-')}-${index}.ts`;
      writeFileSync(`${folder}/${name}`, `${code}\nexport {};\n`);
      return name;
    });
    const options = [
      '--ignoreConfig',
      '--noEmit',
      '--strict',
      '--noImplicitAny',
      'false',
      '--useUnknownInCatchVariables',
      'false',
      '--skipLibCheck',
    ];
    const modules = [
      '--module',
      'ESNext',
      '--moduleResolution',
      'Bundler',
      '--target',
      'ES2022',
      '--types',
      '',
    ];
    try {
      execFileSync(
        process.execPath,
        [resolve('node_modules/typescript/bin/tsc'), ...options, ...modules, 'around.d.ts', ...files],
        { cwd: folder, encoding: 'utf8' },
      );
    } catch (error) {
      assert.fail((error as { stdout: string }).stdout);
    }
  });
});

/** The address that the guides name. */
const SERVICE = 'https://service.example/';

/** The states of all widgets that show data. */
const states = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement & { state?: string }>(':defined')].flatMap((element) =>
      element.localName.includes('-') && element.state ? [element.state] : [],
    ),
  );

describe('pages of the guides', () => {
  let browser: Browser;
  let service: string;
  const sites: Site[] = [];
  const server = recordedService();

  before(async () => {
    [browser, service] = await Promise.all([openBrowser(), listen(server)]);
  });

  after(async () => {
    await browser.close();
    for (const site of sites) site.close();
    server.closeAllConnections();
    server.close();
  });

  /** Opens a page that is made of code of the guides. */
  const open = async (body: string, headers: Readonly<Record<string, string>> = {}): Promise<Visit> => {
    const head = '<!doctype html><html lang="id"><head><title>Guide</title><link rel="icon" href="data:," />';
    const site = await startSite({
      pages: { '/index.html': `${head}</head><body>${body}</body></html>` },
      headers,
    });
    sites.push(site);
    return visit(browser, `${site.origin}/index.html`, {
      prepare: async (page) => {
        await page.route('**/dasbor/**', (route) =>
          route.continue({ url: route.request().url().replace('/dasbor/', '/dist/') }),
        );
        await page.route(`${SERVICE}**`, async (route) => {
          const url = route.request().url().replace(SERVICE, `${service}/`);
          await route.fulfill({ response: await route.fetch({ url }) });
        });
        await page.addInitScript("globalThis.myToken = async () => 'a-token';");
      },
    });
  };

  const html = blocksIn('html');
  const [script] = html.filter(
    ({ code }) => code.includes('/dasbor/cdn/dasbor.js') && code.includes('<link'),
  );
  const pages = html.filter(({ code }) => /dealer="12284"/.test(code));

  it('are those that the guides have', () => {
    assert.ok(script);
    assert.equal(pages.length, 3);
  });

  for (const { guide, code } of pages)
    it(`show their data: ${guide}, ${/<(?!link|script)([\w-]+)/.exec(code)![1]}`, async () => {
      const { page, complaints } = await open(code.includes('<script') ? code : script!.code + code);
      const count = code.match(/<[a-z]+-[\w-]+/g)!.filter((tag) => tag !== '<dasbor-scope').length;
      await eventually(
        () => states(page),
        Array.from({ length: count }, () => 'ready'),
      );
      assert.deepEqual(complaints, []);
    });

  const widget =
    '<top-leasing-bar dealer="12284" date-from="2024-01-01" date-to="2024-06-30"></top-leasing-bar>';

  it('send the token of configure()', async () => {
    const [configured] = html.filter(({ code }) => code.includes('getToken'));
    const { page } = await open('');
    const asked = page.waitForRequest(`${SERVICE}**`);
    await page.setContent(script!.code + configured!.code + widget);
    assert.equal((await asked).headers()['authorization'], 'Bearer a-token');
  });

  it('bring a language of the page', async () => {
    const [brought] = html.filter(({ code }) => code.includes('addLanguage'));
    const { page, complaints } = await open(script!.code + brought!.code + widget);
    await eventually(() => states(page), ['ready']);
    await page.evaluate(() => (document.documentElement.lang = 'ms-MY'));
    await page.locator('top-leasing-bar .more').click();
    await page.locator('top-leasing-bar .menu button', { hasText: 'Muat semula' }).waitFor();
    assert.deepEqual(complaints, []);
  });

  it('work under the policy that getting-started names', async () => {
    const policy = blocks.find(({ code }) => code.startsWith("default-src 'self'"))!.code.trim();
    const { page, complaints } = await open(script!.code + widget, { 'Content-Security-Policy': policy });
    await eventually(() => states(page), ['ready']);
    assert.deepEqual(complaints, []);
  });

  it('take the styles of the guides', async () => {
    const { page } = await open(script!.code + widget);
    await eventually(() => states(page), ['ready']);
    const left = await page.evaluate(
      (sheets) =>
        sheets.filter((sheet) => {
          const made = new CSSStyleSheet();
          made.replaceSync(sheet);
          const braces = sheet.match(/^\S.*\{$/gm)!.length;
          document.adoptedStyleSheets.push(made);
          return made.cssRules.length !== braces;
        }),
      blocksIn('css').map(({ code }) => code),
    );
    assert.deepEqual(left, []);
    const frame = page.locator('top-leasing-bar').locator('[part=frame]');
    assert.equal(await frame.evaluate((element) => getComputedStyle(element).borderRadius), '4px');
    assert.notEqual(await frame.evaluate((element) => getComputedStyle(element).boxShadow), 'none');
  });

  it('check a service by the command that they name', async () => {
    const commands = blocksIn('sh').flatMap(({ code }) => /^npx dasbor check .*$/m.exec(code) ?? []);
    assert.ok(commands.length >= 2);
    for (const command of new Set(commands)) {
      const args = command.replace(SERVICE, `${service}/`).split(' ').slice(2);
      const { stdout } = await promisify(execFile)(process.execPath, ['dist/cli.js', ...args]);
      assert.match(stdout, /✔ \/dashboard\/leasing\/top-companies +200/);
      assert.doesNotMatch(stdout, /✖/);
    }
  });
});
