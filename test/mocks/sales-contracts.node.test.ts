/** The contracts of the sales service: what they take, and what they refuse. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Scenario } from '../../mocks/index.js';
import { rowsUntil } from '../../mocks/sales/rows.js';
import type { Endpoint } from '../../src/data/endpoint.js';
import {
  deliveriesAndOrders,
  salesByBranch,
  salesByModel,
  salesKpis,
  salesTrend,
} from '../../src/sales/contracts.js';
import { ask, AUGUST, PATHS, THE_15TH, TODAY, type Body } from './sales-asking.node.js';

const contracts = {
  kpis: salesKpis,
  trend: salesTrend,
  both: deliveriesAndOrders,
  models: salesByModel,
  branches: salesByBranch,
} as const satisfies Record<keyof typeof PATHS, Endpoint>;

const names = Object.keys(contracts) as (keyof typeof contracts)[];

/** Where an answer is refused, and what was expected there; undefined where it is taken. */
function refusedAt({ answer }: Endpoint, body: unknown): string | undefined {
  const { error } = answer.safeParse(body);
  return error && `${error.issues[0]!.path.join('.')}: ${error.issues[0]!.message}`;
}

const seeded = rowsUntil(TODAY);
const asked = { month: AUGUST, day: THE_15TH, year: { ...AUGUST, month: 'all-month' } };

describe('what the mocks answer', () => {
  for (const what of names) {
    it(`${what} keeps the contract, whatever is asked`, async () => {
      for (const scenario of ['default', 'empty', 'hostile'] as Scenario[]) {
        for (const params of Object.values(asked)) {
          for (const compare of ['true', 'false']) {
            const given = { ...params, year: '2025', compare };
            const { status, body } = await ask(what, given, seeded, { scenario });
            assert.equal(status, 200);
            assert.equal(refusedAt(contracts[what], body), undefined);
          }
        }
      }
    });

    it(`${what} refuses numbers that are none`, async () => {
      const { body } = await ask(what, AUGUST, seeded, { scenario: 'invalid' });
      assert.ok(refusedAt(contracts[what], body));
    });

    it(`${what} refuses an error that comes as a 200`, () => {
      const body = { status: 'error', message: 'no', data: null };
      assert.equal(refusedAt(contracts[what], body), 'status: success');
    });
  }
});

const envelope = (data: object) => ({ status: 'success', message: 'Data retrieved successfully', data });

/** An answer of the mocks with something else in one place. */
async function changed(
  what: keyof typeof PATHS,
  params: Record<string, string>,
  change: (data: Body) => void,
) {
  const { body } = await ask(what, params);
  change(body['data'] as Body);
  return refusedAt(contracts[what], body);
}

describe('the trends', () => {
  const data = [89, 94, 102, 88, 95, 110, 120, 142, 0, 0, 0, 0];
  const bare = { salesMontlyTrend: { datasets: [{ label: 'Tahun 2025', data }] } };

  it('are read with and without the envelope, alike', () => {
    const { answer } = salesTrend;
    assert.deepEqual(answer.parse(bare), bare);
    assert.deepEqual(answer.parse(envelope(bare)), bare);
    const both = { DOvsSPKMontlyTrend: { datasets: [{ label: 'Delivery Order', data }] } };
    assert.deepEqual(deliveriesAndOrders.answer.parse(both), both);
    assert.deepEqual(deliveriesAndOrders.answer.parse(envelope(both)), both);
  });

  it('say where they are wrong, as the answer is written', () => {
    const wrong = { salesMontlyTrend: { datasets: [{ label: 'x', data: [...data.slice(1), null] }] } };
    assert.equal(refusedAt(salesTrend, wrong), 'salesMontlyTrend.datasets.0.data.11: count');
    assert.equal(refusedAt(salesTrend, envelope(wrong)), 'data.salesMontlyTrend.datasets.0.data.11: count');
  });

  it('have twelve months', () => {
    const short = { salesMontlyTrend: { datasets: [{ label: 'x', data: data.slice(1) }] } };
    assert.match(refusedAt(salesTrend, short)!, /^salesMontlyTrend\.datasets\.0\.data:/);
  });

  it('are no list, no null and no other trend', () => {
    for (const body of [null, [], 'x', {}, { DOvsSPKMontlyTrend: bare.salesMontlyTrend }]) {
      assert.ok(refusedAt(salesTrend, body));
    }
  });
});

describe('null', () => {
  it('is the name of the top model and the code of the top branch where nothing was sold', async () => {
    const problem = await changed('kpis', AUGUST, ({ kpis }) => {
      kpis.topModel.selected = { name: null, value: 0, period: '2025-08' };
      kpis.topBranch.prevYear = { code: null, value: 0, period: '2024-08' };
    });
    assert.equal(problem, undefined);
  });

  it('is the month before a whole year, which may also be absent', async () => {
    assert.equal(await changed('kpis', asked.year, ({ kpis }) => delete kpis.totalDO.prevMonth), undefined);
    assert.equal(
      await changed('models', asked.year, ({ current }) => delete current.items[0].prevM),
      undefined,
    );
    assert.equal(
      await changed('branches', asked.year, ({ comparison }) => delete comparison.prevMonth),
      undefined,
    );
  });

  it('is not the month before a month or a day', async () => {
    for (const params of [asked.month, asked.day]) {
      assert.match(
        (await changed('kpis', params, ({ kpis }) => (kpis.totalDO.prevMonth = null)))!,
        /^data\.kpis\.totalDO\.prevMonth:/,
      );
      assert.match(
        (await changed('models', params, ({ current }) => (current.items[0].prevM = null)))!,
        /^data\.current\.items:/,
      );
      assert.match(
        (await changed('branches', params, ({ comparison }) => (comparison.prevMonth = null)))!,
        /^data\.comparison:/,
      );
    }
  });

  it('is no number anywhere else', async () => {
    assert.match(
      (await changed('kpis', AUGUST, ({ kpis }) => (kpis.totalRevenue.selected.value = null)))!,
      /^data\.kpis\.totalRevenue\.selected\.value: number/,
    );
    assert.match(
      (await changed('kpis', AUGUST, ({ kpis }) => (kpis.totalDO.prevYear = null)))!,
      /^data\.kpis\.totalDO\.prevYear/,
    );
    assert.match(
      (await changed('models', AUGUST, ({ current }) => (current.items[1].prevY = null)))!,
      /^data\.current\.items\.1\.prevY: count/,
    );
    assert.match(
      (await changed('branches', AUGUST, ({ current }) => (current.datasets[0].data[2] = null)))!,
      /^data\.current\.datasets\.0\.data\.2: count/,
    );
  });
});

describe('what else is taken', () => {
  it('percentages of models, where they are sent', async () => {
    const problem = await changed('models', AUGUST, ({ current }) => {
      current.items[0].percentage = '66.7';
    });
    assert.equal(problem, undefined);
    const wrong = await changed('models', AUGUST, ({ current }) => (current.items[0].percentage = null));
    assert.match(wrong!, /^data\.current\.items\.0\.percentage: number/);
  });

  it('any number of bars: how many there must be, the element knows', async () => {
    for (const data of [[], [1], [1, 2, 3, 4, 5, 6]]) {
      assert.equal(
        await changed('branches', AUGUST, ({ current }) => (current.datasets = [{ data }])),
        undefined,
      );
    }
  });

  it('a negative revenue, but no negative units', async () => {
    const set = (kpi: string) => changed('kpis', AUGUST, ({ kpis }) => (kpis[kpi].selected.value = -1));
    assert.equal(await set('totalRevenue'), undefined);
    assert.match((await set('totalDO'))!, /count$/);
  });

  it('no message, and none of the request', async () => {
    const { body } = await ask('kpis', AUGUST);
    const { request: _, ...data } = body['data'] as Body;
    assert.equal(refusedAt(salesKpis, { status: 'success', data }), undefined);
  });
});
