/** What is published: every export leads to a file that is packed, and to its types; see scripts/build.mjs. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { pageBundle } from '../../scripts/build/page-bundle.mjs';
import { elements, entries } from '../../scripts/build/sources.mjs';

type Target = string | { readonly types: string; readonly development?: string; readonly default: string };
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly exports: Readonly<Record<string, Target>>;
};

let packed: string[] = [];

/** The packed files that a target such as `./dist/dealer/*.js` stands for. */
const filesOf = (target: string): string[] => {
  const [start, end] = target.slice(2).split('*');
  if (end === undefined) return packed.filter((file) => file === start);
  return packed.filter((file) => file.startsWith(start!) && file.endsWith(end));
};

const bundled = async (code: string): Promise<string> =>
  (await pageBundle({ entry: code })).map((chunk) => chunk.code).join('\n');

describe('the package', () => {
  before(() => {
    const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    });
    // npm 11 gives a list, later versions an object by package name.
    const [info] = Object.values(JSON.parse(output) as Record<string, { files: { path: string }[] }>);
    packed = info!.files.map(({ path }) => path);
  });

  for (const [name, target] of Object.entries(manifest.exports))
    it(`exports ${name}`, () => {
      for (const path of typeof target === 'string' ? [target] : Object.values(target))
        assert.notEqual(filesOf(path).length, 0, `${path} is not packed`);
    });

  it('has a module, declarations and a door for every element and room', () => {
    assert.ok(elements().length > 0);
    for (const name of Object.keys(entries())) assert.ok(packed.includes(`dist/${name}.js`), name);
    for (const name of elements()) assert.ok(packed.includes(`dist/${name}.d.ts`), `types of ${name}`);
  });

  it('holds what is built, what there is to read, and nothing else of the repository', () => {
    const others = packed.filter((file) => !/^(?:dist|docs|examples)\//.test(file));
    const pages = ['CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE', 'README.md', 'SECURITY.md', 'package.json'];
    assert.deepEqual(others.sort(), pages);
    assert.ok(!packed.some((file) => file.includes('node_modules')));
  });

  it('names no build setting and no path of the machine that built it', () => {
    for (const file of packed.filter((name) => /\.(?:js|d\.ts)$/.test(name))) {
      const code = readFileSync(file, 'utf8');
      assert.doesNotMatch(code, /import\.meta\.(?:env|glob)/, file);
      assert.ok(!code.includes(process.cwd()), file);
    }
  });

  it('gives contracts to Node', async () => {
    // In a variable: the compiler runs before the build.
    const specifier: string = 'dasbor/contracts/dealer';
    const { topLeasing, check } = (await import(specifier)) as typeof import('../../src/dealer/contracts.js');
    assert.match(topLeasing.path, /^\//);
    const wrong = { success: true, data: [{ nama_finance_company: 'A', count: 'many' }], total_records: 1 };
    assert.throws(
      () => check(topLeasing, wrong),
      ({ path, received }: { path: string; received: string }) =>
        path === 'data[0].count' && received === 'string',
    );
    const openapi: string = 'dasbor/openapi/dealer.json';
    assert.ok(existsSync(fileURLToPath(import.meta.resolve(openapi))));
  });

  it('says which tags are its own, and nobody else’s', async () => {
    const specifier: string = 'dasbor/tags.js';
    const { tags, isDasborTag } = (await import(specifier)) as typeof import('../../src/tags.js');
    assert.deepEqual([...tags].sort(), ['dasbor-scope', ...elements().map((name) => basename(name))].sort());
    assert.deepEqual(['history-table', 'router-view', 'div'].map(isDasborTag), [true, false, false]);
    assert.doesNotMatch(readFileSync('dist/tags.js', 'utf8'), /\bimport\b/);
  });

  it('lets bundlers read the address of every file that it asks for', () => {
    for (const file of packed.filter((name) => /^dist\/.*\.js$/.test(name) && !name.startsWith('dist/cdn/')))
      for (const [, address] of readFileSync(file, 'utf8').matchAll(
        /new URL\(([^(),]+), import\.meta\.url\)/g,
      ))
        assert.match(address!, /^"[^"]+"$/, file);
  });

  it('is imported and configured in Node, where a server renders the page', () => {
    const doors = Object.keys(manifest.exports)
      .filter((name) => !/[*]|\.css$|\.json$|^\.\/(?:jsx|vue|mocks)$/.test(name))
      .map((name) => name.replace('.', 'dasbor'));
    const { stderr } = spawnSync(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `for (const door of ${JSON.stringify(doors)}) await import(door);
        (await import('dasbor/config.js')).configure({ apiBase: 'https://service.example/api' });`,
      ],
      { encoding: 'utf8' },
    );
    assert.equal(stderr, '');
  });

  it('warns in development, and shows the same', async () => {
    for (const target of Object.values(manifest.exports))
      if (typeof target === 'object' && target.development) {
        assert.match(readFileSync(target.development, 'utf8'), /^import '\.\.\/development\.js';/);
        const [same, more] = (await Promise.all(
          [target.default, target.development].map((file) => import(resolve(file))),
        )) as [object, object];
        assert.deepEqual(Object.keys(more), Object.keys(same));
      }
  });

  it('says whose code is bundled, and what each script of the script tag has to be', () => {
    const licenses = readFileSync('dist/cdn/licenses.md', 'utf8');
    for (const text of ['Apache Software Foundation', 'Mike Bostock', 'leaflet', 'zrender'])
      assert.ok(licenses.includes(text), text);
    const { integrity } = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8')) as {
      integrity: Record<string, string>;
    };
    const scripts = packed.filter((file) => /^dist\/cdn\/.*\.js$/.test(file));
    assert.deepEqual(
      Object.keys(integrity).sort(),
      scripts.map((file) => file.replace('dist/cdn/', './')).sort(),
    );
    for (const [file, sum] of Object.entries(integrity)) {
      const hash = createHash('sha384')
        .update(readFileSync(`dist/cdn/${file}`))
        .digest('base64');
      assert.equal(sum, `sha384-${hash}`, file);
    }
    for (const folder of ['dist/chunks/', 'dist/cdn/chunks/']) {
      const chunks = packed.filter((file) => file.startsWith(folder) && file.endsWith('.js'));
      const codes = chunks.map((file) => readFileSync(file, 'utf8'));
      assert.ok(
        codes.some((code) => /^\/\*! Leaflet.*Agafonkin/.test(code)),
        folder,
      );
    }
    assert.ok(packed.includes('dist/cdn/dasbor.js.map'));
  });

  it('keeps the registration of elements in a bundle, and drops contracts that nobody uses', async () => {
    assert.match(
      await bundled("import '/dist/dealer/document-indicator-card.js';"),
      /document-indicator-card/,
    );
    assert.match(await bundled("import '/dist/index.js';"), /top-leasing-bar/);
    assert.doesNotMatch(await bundled("import '/dist/dealer/contracts.js';"), /top-companies/);
  });

  describe('in TypeScript', () => {
    const folder = '.cache/consumer';

    before(() => {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(`${folder}/node_modules`, { recursive: true });
      symlinkSync(resolve('.'), `${folder}/node_modules/dasbor`, 'junction');
      writeFileSync(`${folder}/package.json`, '{ "type": "module" }');
      writeFileSync(
        `${folder}/page.ts`,
        [
          "import 'dasbor/dealer/top-leasing-bar.js';",
          "import { TopLeasingBar } from 'dasbor/dealer';",
          "import { configure } from 'dasbor/config.js';",
          "import { topLeasing, type Answer } from 'dasbor/contracts/dealer';",
          "import * as mocks from 'dasbor/mocks';",
          "import { DasborScope } from 'dasbor/scope.js';",
          "import { isDasborTag, type DasborTag } from 'dasbor/tags.js';",
          "configure({ locale: 'en' });",
          "export const tag: DasborTag = 'top-leasing-bar';",
          "export const isTag: boolean = isDasborTag('router-view');",
          "document.addEventListener('dasbor-select', (event) => event.detail.label.length);",
          "export const bar: TopLeasingBar = document.createElement('top-leasing-bar');",
          "import 'dasbor';",
          ...elements().map(
            (name) =>
              `document.createElement('${basename(name)}').addEventListener('dasbor-error', ({ detail }) => detail.kind);`,
          ),
          'export const path: string = topLeasing.path;',
          'export const total = (answer: Answer<typeof topLeasing>): number => answer.total_records;',
          'export { DasborScope, mocks };',
          '// @ts-expect-error a number is no locale: the types are there, and not any',
          'configure({ locale: 1 });',
        ].join('\n'),
      );
    });

    after(() => rmSync(folder, { recursive: true, force: true }));

    for (const module of ['NodeNext', 'Bundler'])
      it(`has types with ${module}`, () => {
        const options = module === 'Bundler' ? ['ESNext', '--moduleResolution', module] : [module];
        const args = [
          '--ignoreConfig',
          '--noEmit',
          '--strict',
          '--target',
          'ES2022',
          '--types',
          '',
          '--module',
        ];
        const tsc = resolve('node_modules/typescript/bin/tsc');
        try {
          execFileSync(process.execPath, [tsc, ...args, ...options, 'page.ts'], {
            cwd: folder,
            encoding: 'utf8',
          });
        } catch (error) {
          assert.fail((error as { stdout: string }).stdout);
        }
      });
  });
});
