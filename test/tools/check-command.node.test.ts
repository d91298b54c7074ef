/** `npx dasbor check` against the mock server in every scenario, and against a service that misspells a field. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { findAll, rowsIn, type Finding } from '../../cli/check.node.js';
import { checkCommand, wordsOf } from '../../cli/check-command.node.js';
import { domainDoors } from '../../cli/domains.node.js';
import { askedIn, liveQuestions } from '../../cli/questions.node.js';
import { scenarios } from '../../mocks/kit/scenarios.js';
import { createMockServer } from '../../mocks/server.js';

const today = '2024-06-30';
const given = { year: '2024', month: '05', branch: 'all-branch' };

const listening = async (server: Server): Promise<string> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

/** What each scenario is found to be. */
const found: Readonly<Record<string, string | undefined>> = {
  slow: 'timeout',
  invalid: 'contract',
  error: 'http',
  html: 'http',
  unauthorized: 'unauthorized',
  forbidden: 'forbidden',
  offline: 'network',
};

describe('dasbor check', () => {
  const server = createMockServer({ today });
  /** Answers as the mocks do, with one field under another name. */
  const misspelt = createServer((request, response) => {
    void fetch(origin + request.url!)
      .then((answer) => answer.text())
      .then((text) => response.end(text.replaceAll('"selected"', '"selectd"')));
  });
  let origin: string;
  let wrong: string;

  const check = async (apiBase: string, headers = {}, timeout = 20_000): Promise<Finding[]> => {
    const { questions } = liveQuestions(await askedIn('sales'), given, today);
    return findAll(questions, { apiBase, headers, timeout, today });
  };

  before(async () => {
    origin = await listening(server);
    wrong = await listening(misspelt);
  });

  after(() => {
    server.closeAllConnections();
    server.close();
    misspelt.close();
  });

  for (const scenario of Object.keys(scenarios))
    it(`says what comes of ${scenario}`, async () => {
      const timeout = scenario === 'slow' ? 50 : 20_000;
      const findings = await check(`${origin}/sales`, { 'x-dasbor-scenario': scenario }, timeout);
      assert.equal(findings.length, 5);
      assert.deepEqual([...new Set(findings.map(({ problem }) => problem?.kind))], [found[scenario]]);
    });

  it('says where a field is misspelt, what was expected and what came', async () => {
    const problems = (await check(`${wrong}/sales`)).flatMap(({ problem }) => problem ?? []);
    assert.notEqual(problems.length, 0);
    for (const { path, received, message } of problems) {
      assert.match(path!, /selected$/);
      assert.equal(received, 'missing');
      assert.match(message, /selected: expected \w+, received missing/);
    }
  });

  it('asks what every domain’s widgets ask, and says what it left out', async () => {
    for (const domain of Object.keys(domainDoors)) {
      const { unasked } = liveQuestions(await askedIn(domain), {}, today);
      for (const { why } of unasked) assert.match(why, /^needs |never sent$|^no attribute/);
    }
    const { questions, unasked } = liveQuestions(await askedIn('dealer'), { dealer: '12284' }, today);
    assert.ok(questions.some(({ address }) => address.includes('dealer_id=12284')));
    assert.ok(unasked.some(({ why }) => why.includes('first day (date-from)')));
  });

  it('counts the rows of the first list', () => {
    assert.deepEqual([{ data: [1, 2] }, { a: { rows: [1] }, b: 5 }, { count: 5 }, null].map(rowsIn), [
      2,
      1,
      undefined,
      undefined,
    ]);
  });

  it('ends with 0, 1 or 2', async (context) => {
    const lines: string[] = [];
    context.mock.method(console, 'log', (line: string) => lines.push(line));
    const values = ['--domain', 'sales', '--year', '2024', '--month', '05', '--branch', 'all-branch'];
    const run = (base: string, ...more: string[]) =>
      checkCommand(['--api-base', `${base}/sales`, ...values, '--today', today, ...more]);
    assert.equal(await run(origin), 0);
    assert.match(lines.at(-1)!, /5 of 5 answers are right\. Not asked: \d+\.$/);
    assert.equal(await run(origin, '--header', 'x-dasbor-scenario: empty'), 0);
    assert.match(
      lines.at(-1)!,
      /5 of 5 answers are right\. Of them without a row that could be checked: [1-5]\. /,
    );
    assert.equal(await run(wrong, '--json'), 1);
    assert.equal((JSON.parse(lines.at(-1)!) as { findings: unknown[] }).findings.length, 5);
    assert.equal(await checkCommand(['--api-base', origin, '--domain', 'sales']), 2);
    await assert.rejects(checkCommand(['--api-base', origin]), /--domain is one of/);
    await assert.rejects(run(origin, '--today', '2024-99-99'), /--today is a day/);
    await assert.rejects(run(origin, '--month', '13'), (error) =>
      wordsOf(error).startsWith("--month 13 can't be right"),
    );
  });

  it('is a command, with help', () => {
    const help = execFileSync(
      process.execPath,
      ['--import', 'tsx', 'cli/dasbor.node.ts', 'check', '--help'],
      {
        encoding: 'utf8',
      },
    );
    assert.match(help, /--api-base URL/);
  });

  it('isn’t another command', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'cli/dasbor.node.ts', 'nope'],
      {
        encoding: 'utf8',
      },
    );
    assert.equal(status, 2);
    assert.match(stderr, /^dasbor: there is no command nope\n\nUsage: npx dasbor check/);
  });
});
