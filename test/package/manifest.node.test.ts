/** What editors and frameworks read of the package: it names every element, and its types hold. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Ajv } from 'ajv';
import { elements } from '../../scripts/build/sources.mjs';

const tags = ['dasbor-scope', ...elements().map((element) => basename(element))].sort();

interface Item {
  readonly name: string;
  readonly description?: string;
}

interface Declaration {
  readonly tagName: string;
  readonly members: readonly (Item & { readonly privacy?: string })[];
  readonly attributes: readonly Item[];
  readonly events: readonly (Item & { readonly type?: { readonly text: string } })[];
  readonly cssParts: readonly Item[];
  readonly cssProperties: readonly (Item & { readonly default?: string })[];
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

interface Module {
  readonly path: string;
  readonly declarations: readonly Declaration[];
}

const modules = () => (read('dist/custom-elements.json') as { modules: Module[] }).modules;

const manifest = (): Declaration[] => modules().flatMap(({ declarations }) => declarations);

describe('custom-elements.json', () => {
  it('has every element, and each module is there', () => {
    assert.deepEqual(
      manifest()
        .map(({ tagName }) => tagName)
        .sort(),
      tags,
    );
    for (const { path } of modules()) assert.ok(readFileSync(path, 'utf8').length > 0, path);
  });

  it('is a manifest as its schema says, and a text that has every element', () => {
    const schema = read('node_modules/custom-elements-manifest/schema.json') as object;
    const validate = new Ajv({ strict: false, logger: false }).compile(schema);
    assert.ok(validate(read('dist/custom-elements.json')), JSON.stringify(validate.errors?.slice(0, 3)));
    const text = readFileSync('dist/llms.txt', 'utf8');
    for (const tag of tags) assert.ok(text.includes(`\n## <${tag}>\n`), tag);
  });

  it('describes all that is public, and says the detail of every event', () => {
    for (const { tagName, attributes, members, events, cssParts, cssProperties } of manifest()) {
      for (const { name, description } of [attributes, members, events, cssParts, cssProperties].flat())
        assert.ok(description, `${tagName} ${name}`);
      for (const { name, type } of events)
        assert.match(type?.text ?? '', /^CustomEvent<.+>$/, `${tagName} ${name}`);
    }
  });

  it('has what comes with the kind and the domain, and nothing private', () => {
    const chart = manifest().find(({ tagName }) => tagName === 'status-prospect-chart')!;
    const names = chart.attributes.map(({ name }) => name);
    for (const name of ['by', 'dealer', 'date-from', 'api-base', 'heading'])
      assert.ok(names.includes(name), name);
    assert.ok(!names.includes('asTable'));
    assert.ok(
      chart.members.every(({ privacy = 'public', name }) => privacy === 'public' && !name.startsWith('#')),
    );
    for (const name of ['toPNG', 'toCSV', 'refresh', 'state'])
      assert.ok(
        chart.members.some((member) => member.name === name),
        name,
      );
  });

  it('documents every token, with its default', () => {
    const styles = ['tokens', 'tone']
      .map((name) => readFileSync(`src/styles/${name}.styles.ts`, 'utf8'))
      .join('\n');
    const tokens = new Set([...styles.matchAll(/var\((--dasbor-[\w-]+)/g)].map(([, name]) => name!));
    const documented = manifest().find(({ tagName }) => tagName === 'status-prospect-chart')!.cssProperties;
    for (const token of tokens) assert.ok(documented.find(({ name }) => name === token)?.default, token);
  });
});

describe('data for editors', () => {
  it('offers every element, and every token once', () => {
    const html = read('dist/ide/vscode.html-custom-data.json') as { tags: { name: string }[] };
    assert.deepEqual(html.tags.map(({ name }) => name).sort(), tags);
    const css = read('dist/ide/vscode.css-custom-data.json') as { properties: { name: string }[] };
    const names = css.properties.map(({ name }) => name);
    assert.equal(new Set(names).size, names.length);
    assert.ok(readFileSync('dist/ide/web-types.json', 'utf8').includes('top-leasing-bar'));
  });
});

describe('types of frameworks', () => {
  const folder = '.cache/jsx-consumer';

  before(() => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(`${folder}/node_modules`, { recursive: true });
    symlinkSync(resolve('.'), `${folder}/node_modules/dasbor`, 'junction');
    writeFileSync(`${folder}/package.json`, '{ "type": "module" }');
    writeFileSync(
      `${folder}/page.tsx`,
      `import type { DasborElements } from 'dasbor/jsx';
      declare global {
        namespace JSX {
          interface IntrinsicElements extends DasborElements {}
        }
      }
      export const page = (
        <dasbor-scope dealer={12284} date-from="2024-01-01">
          <status-prospect-chart by="status" ondasbor-select={(event) => event.detail.value.length} />
          <history-table columns={['no']} page-size={10} no-actions />
          <top-leasing-bar
            role="figure"
            tabIndex={0}
            class="wide"
            style={{ height: '300px' }}
            onClick={(event) => event.preventDefault()}
          />
          {/* @ts-expect-error no such choice */}
          <status-prospect-chart by="nothing" />
          {/* @ts-expect-error no such attribute */}
          <top-leasing-bar colour="red" />
        </dasbor-scope>
      );`,
    );
    writeFileSync(
      `${folder}/vue.ts`,
      `import type {} from 'dasbor/vue';
      import type { GlobalComponents } from 'vue';
      type Chart = InstanceType<GlobalComponents['status-prospect-chart']>;
      declare const chart: Chart;
      // What a reference to it is.
      export const csv: Promise<string> = chart.toCSV();
      export const props: Chart['$props'] = {
        dealer: 12284,
        by: 'status',
        noActions: true,
        class: 'wide',
        role: 'figure',
        onClick: (event) => event.preventDefault(),
        onDasborSelect: (event) => event.detail.value.length,
      };
      // @ts-expect-error no such choice
      export const wrong: Chart['$props'] = { by: 'nothing' };`,
    );
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('know attributes, choices, properties, details, and what every element has', () => {
    const options = ['--noEmit', '--strict', '--jsx', 'preserve', '--target', 'ES2022', '--types', ''];
    const resolution = ['--module', 'ESNext', '--moduleResolution', 'Bundler', '--ignoreConfig'];
    const tsc = resolve('node_modules/typescript/bin/tsc');
    try {
      execFileSync(process.execPath, [tsc, ...options, ...resolution, 'page.tsx', 'vue.ts'], {
        cwd: folder,
        encoding: 'utf8',
      });
    } catch (error) {
      assert.fail((error as { stdout: string }).stdout);
    }
  });
});
