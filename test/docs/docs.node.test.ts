/** What README and docs/ say is there, is there. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { scenarios } from '../../mocks/index.js';

const read = (file: string): string => readFileSync(file, 'utf8');
const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file));

const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', ...filesIn('docs', '.md')];
const sources = filesIn('src', '.ts').map(read).join('\n');

/** Everything that a pattern's first group finds in a text, once. */
const found = (text: string, pattern: RegExp): string[] =>
  [...new Set([...text.matchAll(pattern)].map((match) => match[1]!))].sort();

describe('the documentation', () => {
  it('links to files that exist', () => {
    for (const page of pages)
      for (const link of found(read(page), /\]\((?!https?:|#)([^)#]+)/g))
        assert.ok(existsSync(join(dirname(page), link)), `${page}: ${link}`);
  });

  it('links only to what is in the package: whoever installs it can read on', () => {
    const { files } = JSON.parse(read('package.json')) as { files: readonly string[] };
    for (const page of pages)
      for (const link of found(read(page), /\]\((?!https?:|#)([^)#]+)/g)) {
        const [top] = join(dirname(page), link).split(/[\\/]/);
        assert.ok(top === 'README.md' || files.includes(top!), `${page}: ${link}`);
      }
  });

  it('names commands that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    for (const page of pages)
      for (const name of found(read(page), /npm run ([\w-]+)/g))
        assert.ok(scripts[name], `${page}: npm run ${name}`);
  });

  it('README says how to set up, word for word', () => {
    for (const command of ['npm ci && npm run dev', 'npm ci && npm test'])
      assert.ok(read('README.md').includes(`\n${command}\n`), command);
  });

  it('docs/theming.md has every token, with its colours', () => {
    const theming = read('docs/theming.md');
    const tokens = read('src/styles/tokens.styles.ts') + read('src/styles/tone.styles.ts');
    const documented = found(theming, /^\| `(--dasbor-[\w-]+)`/gm);
    assert.deepEqual(documented, found(sources, /var\((--dasbor-[\w-]+)/g));
    for (const [, token, light, dark] of tokens.matchAll(/(--dasbor-[\w-]+), light-dark\((#\w+), (#\w+)\)/g))
      assert.match(theming, new RegExp(`\`${token}\`.*\`${light}\`.*\`${dark}\``), token);
  });

  it('docs/theming.md has every part', () => {
    const section = read('docs/theming.md').split('## Parts')[1]!.split('## States')[0]!;
    assert.deepEqual(found(section, /^\| `(\w+)`/gm), found(sources, /\bpart ?= ?["'](\w+)["']/g));
  });

  it('docs/mocks.md has every scenario', () => {
    const section = read('docs/mocks.md').split('## Scenarios')[1]!;
    assert.deepEqual(found(section, /^\| `(\w+)`/gm), Object.keys(scenarios).sort());
  });
});
