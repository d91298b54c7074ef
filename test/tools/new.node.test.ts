/** `npm run new`, in a copy: how many files an element and a domain touch, and that all say what is left to do. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';

const folders = ['src', 'mocks', 'scripts', 'stories', 'test', 'domains', 'demo'];
const kinds = ['chart', 'stats', 'table', 'list', 'map'];
let copy: string;

const run = (...args: string[]): { code: number | null; said: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
  return { code: status, said: stdout + stderr };
};

/** The text of every file of the copy, by its path. */
const files = (): Map<string, string> =>
  new Map(
    folders.flatMap((folder) =>
      readdirSync(join(copy, folder), { recursive: true, encoding: 'utf8', withFileTypes: false })
        .map((file) => join(folder, file).replaceAll('\\', '/'))
        .filter((file) => /\.(?:ts|mjs)$/.test(file))
        .map((file) => [file, readFileSync(join(copy, file), 'utf8')] as const),
    ),
  );

/** What a command has changed. */
const touched = (...args: string[]): string[] => {
  const before = files();
  const { code, said } = run('scripts/new.mjs', ...args);
  assert.equal(code, 0, said);
  return [...files()]
    .filter(([file, text]) => before.get(file) !== text)
    .map(([file]) => file)
    .sort();
};

describe('npm run new', () => {
  before(() => {
    copy = mkdtempSync(join(tmpdir(), 'dasbor-'));
    for (const folder of [...folders, '.storybook']) cpSync(folder, join(copy, folder), { recursive: true });
    for (const file of [
      'package.json',
      '.prettierrc.json',
      '.gitignore',
      'tsconfig.json',
      'tsconfig.base.json',
    ])
      cpSync(file, join(copy, file));
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
  });

  after(() => rmSync(copy, { recursive: true, force: true }));

  for (const kind of kinds)
    it(`writes five files for a new element: ${kind}`, () => {
      const tag = `planted-${kind}-x`;
      assert.deepEqual(touched('dealer', tag, '--kind', kind), [
        'mocks/dealer/answers.ts',
        'src/dealer/contracts.ts',
        `src/dealer/${tag}.ts`,
        `stories/dealer/${tag}.stories.ts`,
        `test/dealer/${tag}.test.ts`,
      ]);
    });

  it('leaves nothing that passes unfilled', () => {
    const { code, said } = run('scripts/forbidden-text.mjs');
    assert.equal(code, 1);
    for (const kind of kinds)
      for (const file of [
        `src/dealer/planted-${kind}-x.ts`,
        `stories/dealer/planted-${kind}-x.stories.ts`,
        `test/dealer/planted-${kind}-x.test.ts`,
      ])
        assert.match(said, new RegExp(`^${file}:\\d+: left to be filled in`, 'm'));
    for (const file of ['src/dealer/contracts.ts', 'mocks/dealer/answers.ts'])
      assert.match(said, new RegExp(`^${file}:\\d+: left to be filled in`, 'm'));
  });

  it('writes a domain into its own folders only', () => {
    const outside = touched('--domain', 'planted').filter(
      (file) => !/^(?:src|mocks)\/planted\/|^(?:demo|domains)\/planted\.ts$/.test(file),
    );
    assert.deepEqual(outside, []);
  });

  it('writes what the compiler takes', () => {
    // A domain's mocks are one object of the mock kit.
    if (!existsSync(join(copy, 'mocks/kit/domain.ts'))) return;
    const { code, said } = run(resolve('node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json');
    assert.equal(code, 0, said);
  });

  it('says what is wrong in words', () => {
    for (const [args, words] of [
      [['dealer', 'nope'], /nope is no tag/],
      [['nowhere', 'a-b'], /There is no domain nowhere/],
      [['dealer', 'top-leasing-bar'], /<top-leasing-bar> is there/],
      [['dealer', 'a-b', '--kind', 'pie'], /There is no kind pie/],
      [['--domain', 'dealer'], /src\/dealer is there/],
      [[], /Usage/],
    ] as const) {
      const { code, said } = run('scripts/new.mjs', ...args);
      assert.equal(code, 1);
      assert.match(said, words);
    }
  });
});
