/** The contracts of the lab service: what they take of the mocks, and what they refuse. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rowsUntil } from '../../mocks/lab/rows.js';
import type { Scenario } from '../../mocks/index.js';
import type { Endpoint } from '../../src/data/endpoint.js';
import { DIMENSIONS } from '../../src/lab/codes.js';
import {
  labBreakdown,
  labCompanyRanking,
  labOrders,
  labRefresh,
  labSubgroups,
  labSummary,
  labTrend,
} from '../../src/lab/contracts.js';
import { ask, PATHS, TODAY } from './lab-asking.node.js';

const contracts = {
  summary: labSummary,
  trend: labTrend,
  breakdown: labBreakdown,
  ranking: labCompanyRanking,
  orders: labOrders,
  subgroups: labSubgroups,
  refresh: labRefresh,
} as const satisfies Record<keyof typeof PATHS, Endpoint>;

const names = Object.keys(contracts) as (keyof typeof contracts)[];

/** Where an answer is refused, and what was expected there; undefined where it is taken. */
function refusedAt({ answer }: Endpoint, body: unknown): string | undefined {
  const { error } = answer.safeParse(body);
  return error && `${error.issues[0]!.path.join('.')}: ${error.issues[0]!.message}`;
}

const seeded = rowsUntil(TODAY);
const period = { date_start: '2026-01-01', date_end: TODAY };
const asked = [
  period,
  { ...period, has_outstanding: 'Y' },
  { ...period, nat_subgroup_id: '2' },
  { ...period, nat_subgroup_id: '2', view_mode: 'order' },
];

describe('what the mocks answer', () => {
  for (const what of names) {
    it(`${what} keeps the contract, whatever is asked`, async () => {
      for (const scenario of ['default', 'empty', 'hostile'] as Scenario[])
        for (const params of asked)
          for (const dimension of what === 'breakdown' ? DIMENSIONS : ['company']) {
            const { status, body } = await ask(what, { ...params, dimension }, seeded, { scenario });
            assert.equal(status, 200);
            assert.equal(refusedAt(contracts[what], body), undefined);
          }
    });

    it(`${what} refuses an error that comes as a 200`, () => {
      const body = { status: 'ERR', message: 'no' };
      assert.equal(refusedAt(contracts[what], body), 'status: OK');
      assert.deepEqual(contracts[what].service.refuses!(body)?.body, body);
    });

    if (what !== 'refresh')
      it(`${what} refuses numbers that are none`, async () => {
        const params = { ...period, dimension: 'company' };
        const { body } = await ask(what, params, seeded, { scenario: 'invalid' });
        assert.ok(refusedAt(contracts[what], body));
      });
  }
});
