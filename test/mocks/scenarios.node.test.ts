/** Every scenario does on every endpoint what it promises. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  HOSTILE_TEXTS,
  scenarioNamed,
  scenarios,
  UnknownScenarioError,
  type Scenario,
} from '../../mocks/index.js';
import { topLeasing } from '../../src/dealer/contracts.js';
import { askSeeded, everyEndpoint, HALF_YEAR } from './every-endpoint.node.js';
import { ask } from './recording.node.js';

const good: readonly Scenario[] = ['default', 'empty', 'hostile', 'slow'];
const statuses: Partial<Record<Scenario, number>> = {
  error: 500,
  html: 500,
  unauthorized: 401,
  forbidden: 403,
};

for (const endpoint of everyEndpoint) {
  describe(endpoint.path, () => {
    for (const scenario of good) {
      it(`${scenario} keeps the contract`, async () => {
        const response = await askSeeded(endpoint, { scenario, slowBy: 1 });
        assert.equal(response.status, 200);
        const { success, error } = endpoint.answer.safeParse(await response.json());
        assert.ok(success, error?.message);
      });
    }

    it('invalid breaks it', async () => {
      const response = await askSeeded(endpoint, { scenario: 'invalid' });
      assert.equal(response.status, 200);
      assert.equal(endpoint.answer.safeParse(await response.json()).success, false);
    });

    it('refusals have their status', async () => {
      for (const [scenario, status] of Object.entries(statuses)) {
        assert.equal((await askSeeded(endpoint, { scenario: scenario as Scenario })).status, status);
      }
    });

    it('offline is no answer', async () => {
      assert.equal((await askSeeded(endpoint, { scenario: 'offline' })).type, 'error');
    });
  });
}

describe('scenarios', () => {
  const path = `/api/v1${topLeasing.path}`;

  it('the error holds SQL and parameters, as the service sends it', async () => {
    const { error } = (await (await askSeeded(topLeasing, { scenario: 'error' })).json()) as Record<
      string,
      any
    >;
    assert.equal(error.code, 500);
    assert.match(error.message, /\[SQL: SELECT .*\n\[parameters: /);
  });

  it('html is a page', async () => {
    const response = await askSeeded(topLeasing, { scenario: 'html' });
    assert.match(response.headers.get('content-type')!, /^text\/html/);
    assert.match(await response.text(), /^<!doctype html>/);
  });

  it('slow is late', async () => {
    const started = performance.now();
    await askSeeded(topLeasing, { scenario: 'slow', slowBy: 60 });
    assert.ok(performance.now() - started >= 55);
  });

  it('hostile names the companies so, and counts as before', async () => {
    const counts = async (scenario: Scenario) => {
      const body = (await (await askSeeded(topLeasing, { scenario })).json()) as {
        data: { count: number }[];
      };
      return body;
    };
    const [plain, hostile] = [await counts('default'), await counts('hostile')];
    const names = (hostile.data as unknown as { nama_finance_company: string }[]).map(
      (row) => row.nama_finance_company,
    );
    assert.ok(names.length && names.every((name) => HOSTILE_TEXTS.includes(name)));
    assert.equal((hostile as any).total_records, (plain as any).total_records);
  });

  it('a request chooses its own, by parameter before header', async () => {
    const headers = { 'x-dasbor-scenario': 'unauthorized' };
    assert.equal((await ask(path, HALF_YEAR, {}, { headers })).status, 401);
    assert.equal(
      (await ask(path, { ...HALF_YEAR, 'x-dasbor-scenario': 'forbidden' }, {}, { headers })).status,
      403,
    );
    assert.equal((await ask(path, HALF_YEAR, { scenario: 'error' }, { headers })).status, 401);
  });

  it('is told when there is no such scenario', async () => {
    const response = await ask(path, { ...HALF_YEAR, 'x-dasbor-scenario': 'constructor' });
    const { error } = (await response.json()) as { error: { message: string } };
    assert.equal(response.status, 400);
    assert.equal(
      error.message,
      `Unknown scenario "constructor". Known: ${Object.keys(scenarios).join(', ')}`,
    );
    assert.throws(() => scenarioNamed('nope'), UnknownScenarioError);
  });
});
