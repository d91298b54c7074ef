/**
 * Proves that the linter's rules about rooms bite: plants one fault per rule, and one right line beside it, in a
 * scratch copy of the folders.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

// Outside the repository: the linter skips what git ignores.
const scratch = mkdtempSync(join(tmpdir(), 'dasbor-'));
symlinkSync(resolve('node_modules'), join(scratch, 'node_modules'), 'junction');

/** Folder → lines that must be refused, and lines that must pass. */
const plants = {
  'src/dealer': {
    wrong: [
      "import '../sales/contracts.js';",
      "export * from '../sales/contracts.js';",
      "void import('../sales/revenue-card.js');",
      "import '../../mocks/index.js';",
      "import '../../test/support/wait.js';",
      "import '../../stories/dealer/card.js';",
      "import 'echarts/core';",
      "void import('echarts/core');",
      "import 'zrender';",
      "import 'leaflet/dist/leaflet-src.esm.js';",
      "import 'zod';",
      "import 'lit-html';",
      "import 'lit/directives/unsafe-html.js';",
      "import 'lit/directives/style-map.js';",
      "void fetch('/');",
      "void window.fetch('/');",
      'new XMLHttpRequest().abort();',
      "document.body.innerHTML = '';",
      "document.body.insertAdjacentHTML('beforeend', '');",
    ],
    right: ["import './contracts.js';", "import '../core/define.js';", "import 'zod/mini';", "import 'lit';"],
  },
  ...Object.fromEntries(
    ['core', 'data', 'format', 'chart', 'map', 'table', 'styles', 'locales'].map((room) => [
      `src/${room}`,
      { wrong: ["import '../dealer/contracts.js';"], right: ["import '../core/view.js';"] },
    ]),
  ),
  'src/chart/engine': {
    wrong: [
      "import '../../dealer/contracts.js';",
      "import 'echarts';",
      "import 'leaflet';",
      "void fetch('/');",
    ],
    right: ["import 'echarts/core';", "import 'zrender/lib/core/util.js';", "import '../form.js';"],
  },
  'src/map/layers': {
    wrong: ["import '../../dealer/codes.js';", "import 'echarts/core';", "void fetch('/');"],
    right: ["import 'leaflet/dist/leaflet-src.esm.js';"],
  },
  'src/data/parts': {
    wrong: ["import 'echarts/core';", "document.body.innerHTML = '';"],
    right: ["void fetch('/');", "void globalThis.fetch('/');"],
  },
  'mocks/dealer': {
    wrong: [
      "import '../../src/dealer/top-leasing-bar.js';",
      "import '../../src/index.js';",
      "import '../../src/core/define.js';",
      "import '../../src/data/client.js';",
      "import '../sales/rows.js';",
      "import '../../test/support/wait.js';",
    ],
    right: [
      "import '../../src/dealer/contracts.js';",
      "import '../../src/dealer/codes.js';",
      "import '../../src/data/fields.js';",
      "import '../scenarios.js';",
    ],
  },
};

const expected = new Map();
for (const [folder, lines] of Object.entries(plants))
  for (const [verdict, list] of Object.entries(lines))
    list.forEach((line, index) => {
      const file = `${folder}/${verdict}-${index}.ts`;
      expected.set(file, { line, wrong: verdict === 'wrong' });
      mkdirSync(join(scratch, dirname(file)), { recursive: true });
      writeFileSync(join(scratch, file), `${line}\n`);
    });

// Types need the whole program; the rules about rooms don't.
const settings = readFileSync('.oxlintrc.json', 'utf8').replace('"typeAware": true', '"typeAware": false');
writeFileSync(join(scratch, '.oxlintrc.json'), settings);

const oxlint = resolve('node_modules/oxlint/bin/oxlint');
let report;
try {
  const args = [oxlint, '-c', '.oxlintrc.json', '-f', 'json', 'src', 'mocks'];
  report = execFileSync(process.execPath, args, { cwd: scratch, encoding: 'utf8' });
} catch (error) {
  // The linter's exit code says that it found something, which it should.
  report = /** @type {{stdout: string}} */ (error).stdout;
}
/** @type {{diagnostics: {code: string, filename: string}[]}} */
const { diagnostics } = JSON.parse(report);
const refused = new Set(
  diagnostics
    .filter(({ code }) => code.includes('no-restricted-'))
    .map(({ filename }) => filename.replaceAll('\\', '/')),
);

const surprises = [...expected].filter(([file, { wrong }]) => wrong !== refused.has(file));
for (const [file, { line, wrong }] of surprises)
  console.error(`${wrong ? 'Not refused' : 'Refused'} in ${dirname(file)}: ${line}`);
console.log(`${expected.size - surprises.length} of ${expected.size} planted lines judged rightly`);
rmSync(scratch, { recursive: true, force: true });
process.exitCode = surprises.length ? 1 : 0;
