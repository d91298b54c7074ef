/** scripts/complete-elements.mjs, proven: an element is planted in a copy, and gets what it lacks piece by piece. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';

const folders = ['src', 'mocks', 'scripts', 'stories', 'test/dealer', 'docs/reference', 'domains', 'demo'];
let copy: string;

/** What the check says, line by line. */
function check(): { code: number | null; said: string[] } {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/complete-elements.mjs'],
    { cwd: copy, encoding: 'utf8' },
  );
  return { code: status, said: stderr.split('\n').filter((line) => line.includes('planted-card')) };
}

function plant(file: string, text = ''): void {
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  writeFileSync(join(copy, file), text);
}

describe('the check of elements', () => {
  before(() => {
    copy = mkdtempSync(join(tmpdir(), 'dasbor-'));
    for (const folder of folders) cpSync(folder, join(copy, folder), { recursive: true });
    cpSync('package.json', join(copy, 'package.json'));
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
    appendFileSync(
      join(copy, 'src/dealer/contracts.ts'),
      "\nexport const planted = /* @__PURE__ */ get('/dashboard/planted', /* @__PURE__ */ z.looseObject({ count }));\n",
    );
    // The endpoint by way of another module, as elements share definitions.
    plant('src/dealer/planting.ts', "import { planted } from './contracts.js';\nexport { planted };\n");
    plant(
      'src/dealer/planted-card.ts',
      "import { planted } from './planting.js';\nvoid planted;\ndefine('planted-card', class extends HTMLElement {});\n",
    );
  });

  after(() => rmSync(copy, { recursive: true, force: true }));

  it('names everything that a new element lacks', () => {
    const { code, said } = check();
    assert.equal(code, 1);
    assert.deepEqual(said, [
      '<planted-card> has no story file: stories/dealer/planted-card.stories.ts is missing',
      '<planted-card> has no test: test/dealer/planted-card.test.ts is missing',
      '<planted-card> has no reference page: docs/reference/planted-card.md is missing',
      "<planted-card> asks GET /dashboard/planted, which mocks/dealer doesn't answer",
    ]);
  });

  it('is content with each when it is there', () => {
    plant('stories/dealer/planted-card.stories.ts');
    assert.equal(check().said.length, 3);
    plant('test/dealer/planted-card.test.ts');
    assert.equal(check().said.length, 2);
    plant('docs/reference/planted-card.md');
    assert.equal(check().said.length, 1);
    const answers = readFileSync(join(copy, 'mocks/dealer/answers.ts'), 'utf8');
    plant(
      'mocks/dealer/answers.ts',
      answers.replace('= [', "= [\n  { method: 'GET', path: '/dashboard/planted', answer: () => ({}) },"),
    );
    assert.deepEqual(check().said, []);
  });

  it('wants a domain to have its entry', () => {
    plant('src/planted/contracts.ts', 'export {};\n');
    const { stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/complete-elements.mjs'], {
      cwd: copy,
      encoding: 'utf8',
    });
    assert.match(stderr, /src\/planted has no entry in the registry: domains\/planted\.ts/);
  });
});
