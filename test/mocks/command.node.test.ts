/** What `npm run mock-api` starts; once as a person types it, else bundled into one file, which starts sooner. */
import assert from 'node:assert/strict';
import { exec, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { mockDomains } from '../../mocks/index.js';
import { branches, FEW } from './sales-asking.node.js';

const cwd = fileURLToPath(new URL('../..', import.meta.url));
// In the project, where its dependencies are found.
const outDir = join(cwd, `.cache/mock-api-${process.pid}`);
const command = [join(outDir, 'serve.js')];
const directory = mkdtempSync(join(tmpdir(), 'dasbor-rows-'));
after(() => rmSync(directory, { recursive: true }));
before(() =>
  build({
    configFile: false,
    logLevel: 'warn',
    build: { ssr: 'mocks/serve.ts', outDir, target: 'node22' },
    ssr: { noExternal: true },
  }),
);
after(() => rmSync(outDir, { recursive: true }));

const run = promisify(execFile);

/** The one line that the command ends with. */
async function refusal(...options: string[]): Promise<string> {
  const failed = await run(process.execPath, [...command, ...options], { cwd, timeout: 60_000 }).then(
    () => assert.fail('it started'),
    (error: { code: number; stderr: string }) => error,
  );
  assert.equal(failed.code, 1);
  assert.equal(failed.stderr.trim().split('\n').length, 1, failed.stderr);
  return failed.stderr.trim();
}

/** Starts the command and asks one thing, below the address in one of the lines that it prints. */
async function served(
  options: string[],
  path: string,
  service = '/api/v1',
): Promise<{ body: Record<string, any>; warnings: string }> {
  const child = spawn(process.execPath, [...command, '--port', '0', ...options], { cwd });
  try {
    let warnings = '';
    child.stderr.on('data', (chunk) => (warnings += String(chunk)));
    const lines: string[] = [];
    for await (const line of createInterface(child.stdout)) {
      lines.push(line);
      if (lines.length === mockDomains.length) break;
    }
    for (const line of lines) assert.match(line, /^http:\/\/127\.0\.0\.1:\d+\//);
    const base = lines.find((line) => line.endsWith(service))!;
    const body = (await (await fetch(base + path)).json()) as Record<string, any>;
    return { body, warnings };
  } finally {
    child.kill();
  }
}

describe('npm run mock-api', () => {
  it('serves rows up to the real day', async () => {
    const to = new Date().toISOString().slice(0, 10);
    const { body, warnings } = await served(
      [],
      `/dashboard/leasing/top-companies?dealer_id=12284&date_from=${+to.slice(0, 4) - 1}${to.slice(4).replace('02-29', '02-28')}&date_to=${to}`,
    );
    assert.equal(body.data.length, 5);
    assert.equal(warnings, '');
  });

  it('serves the rows of a directory, and warns of tables that are not there', async () => {
    const row = {
      dealer_id: 'X',
      tanggal_pengajuan: '2024-03-02',
      nama_finance_company: 'A',
      id_po_finance_company: 'P',
    };
    writeFileSync(join(directory, 'leasing_data.json.gz'), gzipSync(JSON.stringify([row, row])));
    const { body, warnings } = await served(
      ['--rows', directory],
      '/dashboard/leasing/top-companies?dealer_id=X&date_from=2024-01-01&date_to=2024-12-31',
    );
    assert.deepEqual(body.data, [{ nama_finance_company: 'A', count: 2 }]);
    assert.match(warnings, /No prospect_data\.json in .*: the table is empty/);
    assert.doesNotMatch(warnings, /leasing_data/);
  });

  describe('with the rows of two services, on a day', () => {
    const rows = mkdtempSync(join(tmpdir(), 'dasbor-rows-'));
    after(() => rmSync(rows, { recursive: true }));
    mkdirSync(join(rows, 'sales'));
    writeFileSync(join(rows, 'sales/sales.json'), JSON.stringify(FEW));
    writeFileSync(join(rows, 'sales/branches.json.gz'), gzipSync(JSON.stringify(branches)));
    const options = ['--rows', rows, '--today', '2025-08-20'];
    const august = 'year=2025&month=08&branch=all-branch&compare=true';

    it('a folder has the rows of its service, and today is that day', async () => {
      const { body, warnings } = await served(options, `/getSalesReportByDate?${august}`, '/sales');
      assert.equal(body.data.kpis.totalRevenue.selected.value, 810_000_000);
      assert.match(warnings, /No spk\.json in .*sales: the table is empty/);
      assert.doesNotMatch(warnings, /No (sales|branches|prospect_data)\.json/);
      const { body: early } = await served(
        ['--rows', rows, '--today', '2025-08-14'],
        '/getSalesReportByDate?useCustomDate=true&selectedDate=2025-08-15&branch=all-branch&compare=true',
        '/sales',
      );
      assert.equal(early.message, 'selectedDate cannot be in the future');
    });

    it('a service without a folder has its seeded rows, up to that day', async () => {
      const period = 'dealer_id=12284&date_from=2025-08-01&date_to=2025-08-31';
      const { body } = await served(options, `/dashboard/leasing/top-companies?${period}`);
      assert.ok(body.data.length > 0);
    });

    it('files in the directory itself are the dealer’s', async () => {
      writeFileSync(join(rows, 'billing_process_data.json'), '[]');
      const period = 'dealer_id=12284&date_from=2025-08-01&date_to=2025-08-31';
      const { body } = await served(options, `/dashboard/leasing/top-companies?${period}`);
      assert.deepEqual(body.data, []);
      rmSync(join(rows, 'billing_process_data.json'));
    });
  });

  it('warns of a directory in which no service has rows', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'dasbor-rows-'));
    after(() => rmSync(empty, { recursive: true }));
    const { warnings } = await served(['--rows', empty], '/dashboard/revenue');
    assert.match(warnings, /^No rows in .*: every service answers from its seeded rows$/m);
  });

  it('starts with a scenario', async () => {
    const { body } = await served(['--scenario', 'forbidden'], '/dashboard/revenue');
    assert.equal(body.error.code, 403);
  });

  it('explains itself', async () => {
    const { stdout } = await promisify(exec)('npm run mock-api -- --help', { cwd });
    for (const word of [
      '--port',
      '--host',
      '--rows',
      '--today',
      '--record-date',
      '/sales',
      '--scenario',
      'offline',
      'x-dasbor-scenario',
    ]) {
      assert.ok(stdout.includes(word), word);
    }
  });

  it('says in one line what is wrong', async () => {
    const broken = join(directory, 'broken');
    rmSync(broken, { recursive: true, force: true });
    const busy = createServer().listen(0, '127.0.0.1');
    await once(busy, 'listening');
    const { port } = busy.address() as AddressInfo;
    const cases: [options: string[], line: RegExp][] = [
      [['--port', '99999'], /^mock-api: --port 99999 is no port$/],
      [['--record-date', 'x'], /^mock-api: --record-date is created_time or modified_time, not x$/],
      [['--today', '2025-02-30'], /^mock-api: --today is a day as YYYY-MM-DD, not 2025-02-30$/],
      [['--scenario', 'x'], /^mock-api: Unknown scenario "x"\. Known: default, empty/],
      [['--colour'], /^mock-api: Unknown option '--colour'/],
      [['extra'], /^mock-api: Unexpected argument 'extra'/],
      [['--rows', broken], /^mock-api: No directory /],
      [['--port', String(port)], new RegExp(`^mock-api: port ${port} is in use`)],
    ];
    try {
      // One after the other: nine processes at once starve each other on a busy machine.
      for (const [options, line] of cases) assert.match(await refusal(...options), line);
    } finally {
      busy.close();
    }
  });

  it('names a file that it cannot read', async () => {
    writeFileSync(join(directory, 'prospect_data.json'), '{');
    assert.match(await refusal('--rows', directory), /^mock-api: Can't read .*prospect_data\.json: /);
  });
});
