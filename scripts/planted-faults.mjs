/**
 * Proves that the rules about rooms bite, the linter's and those of scripts/rooms.mjs: plants one fault per rule, and
 * right lines beside it, in a scratch copy of the folders.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

// Outside the repository: the linter skips what git ignores.
const scratch = mkdtempSync(join(tmpdir(), 'dasbor-'));
symlinkSync(resolve('node_modules'), join(scratch, 'node_modules'), 'junction');

/** What no file outside its room may import. */
const notPublished = [
  "import '../../mocks/index.js';",
  "import '../../test/support/wait.js';",
  "import '../../stories/dealer/card.js';",
  "import '../../domains/index.js';",
];

/** A kind imports what stands below it, and no other kind. */
const kind = (/** @type {string} */ other) => ({
  wrong: [
    `import '../${other}/texts.js';`,
    "import '../dealer/contracts.js';",
    "import '../index.js';",
    ...notPublished,
  ],
  right: [
    "import '../core/view.js';",
    "import '../data/fields.js';",
    "import '../config.js';",
    "import './texts.js';",
  ],
});

/** Folder → lines that must be refused, and lines that must pass. */
const plants = {
  'src/dealer': {
    wrong: [
      "import '../sales/contracts.js';",
      "import type { Revenue } from '../sales/revenue-card.js';",
      "export * from '../sales/contracts.js';",
      "export type { Revenue } from '../sales/revenue-card.js';",
      "void import('../sales/revenue-card.js');",
      "export type Revenue = import('../sales/revenue-card.js').Revenue;",
      "import '../autoloader.js';",
      ...notPublished,
      "import 'echarts/core';",
      "import type { ECharts } from 'echarts/core';",
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
    right: [
      "import './contracts.js';",
      "import '../core/define.js';",
      "import '../table/source.js';",
      "import '../chart/donut.js';",
      "import '../config.js';",
      "import 'zod/mini';",
      "import 'lit';",
    ],
  },
  'src/core': {
    wrong: [
      "import '../chart/texts.js';",
      "import type { ChartForm } from '../chart/form.js';",
      "import '../filter/filter-element.js';",
      "import '../dealer/contracts.js';",
      ...notPublished,
    ],
    right: ["import '../data/loader.js';", "import '../format/values.js';", "import './view.js';"],
  },
  'src/data': {
    wrong: ["import '../core/view.js';", "import '../dealer/contracts.js';", "import 'echarts/core';"],
    right: ["import '../config.js';", "import '../locales/locales.js';", "void fetch('/');"],
  },
  ...Object.fromEntries(
    ['locales', 'styles', 'format'].map((room) => [
      `src/${room}`,
      {
        wrong: ["import '../data/fields.js';", "import '../core/view.js';", "import '../dealer/codes.js';"],
        right: ["import '../locales/locales.js';"],
      },
    ]),
  ),
  'src/chart': kind('table'),
  'src/table': kind('chart'),
  'src/stats': kind('list'),
  'src/list': kind('stats'),
  'src/map': kind('form'),
  'src/form': kind('filter'),
  'src/filter': kind('map'),
  'src/chart/engine': {
    wrong: [
      "import '../../dealer/contracts.js';",
      "import '../../map/place.js';",
      "import 'echarts';",
      "import 'leaflet';",
      "void fetch('/');",
    ],
    right: [
      "import 'echarts/core';",
      "import 'zrender/lib/core/util.js';",
      "import '../form.js';",
      "import '../../core/view.js';",
    ],
  },
  'src/map/layers': {
    wrong: ["import '../../dealer/codes.js';", "import 'echarts/core';", "void fetch('/');"],
    right: ["import 'leaflet/dist/leaflet-src.esm.js';"],
  },
  'src/data/parts': {
    wrong: ["import '../../core/view.js';", "document.body.innerHTML = '';"],
    right: ["void fetch('/');", "void globalThis.fetch('/');"],
  },
  'mocks/dealer': {
    wrong: [
      "import '../../src/dealer/top-leasing-bar.js';",
      "import type { TopLeasingBar } from '../../src/dealer/top-leasing-bar.js';",
      "import '../../src/index.js';",
      "import '../../src/core/define.js';",
      "import '../../src/data/client.js';",
      "import '../sales/rows.js';",
      "import '../../test/support/wait.js';",
      "import '../../domains/index.js';",
    ],
    right: [
      "import '../../src/dealer/contracts.js';",
      "import '../../src/dealer/codes.js';",
      "import '../../src/dealer/params.js';",
      "import '../../src/data/fields.js';",
      "import '../../src/data/endpoint.js';",
      "import '../scenarios.js';",
      "import '../kit/store.js';",
      "import './rows.js';",
    ],
  },
  'mocks/kit': {
    wrong: ["import '../dealer/rows.js';", "import '../../src/core/define.js';"],
    right: ["import '../scenarios.js';", "import '../../src/data/endpoint.js';"],
  },
  mocks: {
    wrong: ["import '../src/dealer/top-leasing-bar.js';"],
    right: ["import './dealer/rows.js';", "import './sales/rows.js';"],
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

// A folder of src that is no other room is a domain.
mkdirSync(join(scratch, 'src/sales'), { recursive: true });

// Types need the whole program; the rules about rooms don't.
const settings = readFileSync('.oxlintrc.json', 'utf8').replace('"typeAware": true', '"typeAware": false');
writeFileSync(join(scratch, '.oxlintrc.json'), settings);

/** What a script says of the scratch copy; the exit code says that it found something, which it should. */
const said = (/** @type {string[]} */ ...args) => {
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: scratch, encoding: 'utf8' });
  return { stdout, stderr };
};

const oxlint = resolve('node_modules/oxlint/bin/oxlint');
/** @type {{diagnostics: {code: string, filename: string}[]}} */
const { diagnostics } = JSON.parse(said(oxlint, '-c', '.oxlintrc.json', '-f', 'json', 'src', 'mocks').stdout);
const arrows = said(resolve('scripts/rooms.mjs')).stderr;
const refused = new Set([
  ...diagnostics
    .filter(({ code }) => code.includes('no-restricted-'))
    .map(({ filename }) => filename.replaceAll('\\', '/')),
  ...[...arrows.matchAll(/^(\S+) imports /gm)].map(([, file]) => file),
]);

const surprises = [...expected].filter(([file, { wrong }]) => wrong !== refused.has(file));
for (const [file, { line, wrong }] of surprises)
  console.error(`${wrong ? 'Not refused' : 'Refused'} in ${dirname(file)}: ${line}`);
console.log(`${expected.size - surprises.length} of ${expected.size} planted lines judged rightly`);
rmSync(scratch, { recursive: true, force: true });
process.exitCode = surprises.length ? 1 : 0;
