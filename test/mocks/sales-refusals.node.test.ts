/** What the mock sales service refuses, in which words and in which order. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ask, AUGUST, dataOf, messageOf, PATHS, THE_15TH } from './sales-asking.node.js';

const withPeriod = ['kpis', 'models', 'branches'] as const;
const trends = ['trend', 'both'] as const;

const MISSING_DATE = 'selectedDate is required when useCustomDate is true';
const MISSING_MONTH = 'year and month are required when useCustomDate is false';
const FORMAT = 'selectedDate must be in YYYY-MM-DD format';
const FUTURE = 'selectedDate cannot be in the future';

const without = (params: Readonly<Record<string, string>>, ...names: string[]) =>
  Object.fromEntries(Object.entries(params).filter(([name]) => !names.includes(name)));

describe('the body of a refusal', () => {
  it('is the envelope with the message and no data', async () => {
    const { status, body } = await ask('kpis', without(AUGUST, 'year'));
    assert.equal(status, 400);
    assert.deepEqual(body, { status: 'error', message: MISSING_MONTH, data: null });
  });

  it('is the same for other methods, which are 405', async () => {
    for (const what of Object.keys(PATHS) as (keyof typeof PATHS)[]) {
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
        const { status, headers, body } = await ask(what, AUGUST, {}, { method });
        assert.equal(status, 405);
        assert.equal(headers.get('allow'), 'GET');
        assert.deepEqual(body, { status: 'error', message: 'Method Not Allowed', data: null });
      }
    }
  });

  it('is the same in scenarios', async () => {
    for (const [scenario, expected] of [
      ['error', 500],
      ['unauthorized', 401],
      ['forbidden', 403],
    ] as const) {
      const { status, body } = await ask('kpis', AUGUST, {}, { scenario });
      assert.equal(status, expected);
      assert.deepEqual([body['status'], body['data']], ['error', null]);
    }
  });
});

for (const what of withPeriod) {
  describe(`${what}: the period`, () => {
    it('a month and a year, where there is no custom date', async () => {
      for (const name of ['year', 'month']) {
        assert.equal(await messageOf(what, without(AUGUST, name)), MISSING_MONTH);
        assert.equal(await messageOf(what, { ...AUGUST, [name]: '' }), MISSING_MONTH);
      }
      for (const month of ['8', '00', '13', '8 ', 'all', 'ALL-MONTH', 'null']) {
        assert.equal(await messageOf(what, { ...AUGUST, month }), MISSING_MONTH);
      }
      for (const year of ['25', '20255', 'abcd', '2025.0', '-2025', ' 2025']) {
        assert.equal(await messageOf(what, { ...AUGUST, year }), MISSING_MONTH);
      }
    });

    it('a date, where there is a custom date', async () => {
      assert.equal(await messageOf(what, without(THE_15TH, 'selectedDate')), MISSING_DATE);
      assert.equal(await messageOf(what, { ...THE_15TH, selectedDate: '' }), MISSING_DATE);
    });

    it('a date that exists', async () => {
      for (const selectedDate of [
        '2025-02-30',
        '2025-13-01',
        '15-08-2025',
        '2025-8-5',
        '2025-08-15T00:00',
        'x',
      ]) {
        assert.equal(await messageOf(what, { ...THE_15TH, selectedDate }), FORMAT);
      }
    });

    it('a date that has come', async () => {
      assert.equal(await messageOf(what, { ...THE_15TH, selectedDate: '2025-08-21' }), FUTURE);
      assert.ok(await dataOf(what, { ...THE_15TH, selectedDate: '2025-08-20' }));
    });

    it('only the text true is true', async () => {
      for (const useCustomDate of ['TRUE', 'True', '1', 'yes', '']) {
        assert.equal(await messageOf(what, { ...THE_15TH, useCustomDate }), MISSING_MONTH);
        assert.ok(await dataOf(what, { ...AUGUST, useCustomDate, selectedDate: '2099-99-99' }));
      }
    });

    it('a selected date that is not used is not repeated', async () => {
      if (what !== 'kpis') return;
      const { request } = await dataOf(what, { ...AUGUST, selectedDate: '2025-08-01' });
      assert.equal(request.selectedDate, null);
    });
  });
}

describe('what else is needed', () => {
  it('compare, of KPIs, trend and branches; not of models, and of DO and SPK', async () => {
    for (const what of ['kpis', 'trend', 'branches'] as const) {
      assert.equal(await messageOf(what, without(AUGUST, 'compare')), 'compare is required');
      assert.equal(await messageOf(what, { ...AUGUST, compare: '' }), 'compare is required');
    }
    for (const what of ['models', 'both'] as const) assert.ok(await dataOf(what, without(AUGUST, 'compare')));
  });

  it('a branch, of KPIs and trends; not of models and branches', async () => {
    for (const what of ['kpis', 'trend', 'both'] as const) {
      assert.equal(await messageOf(what, without(AUGUST, 'branch')), 'branch is required');
      assert.equal(await messageOf(what, { ...AUGUST, branch: '' }), 'branch is required');
    }
    for (const what of ['models', 'branches'] as const)
      assert.ok(await dataOf(what, without(AUGUST, 'branch')));
  });

  it('any other text of compare is false', async () => {
    for (const compare of ['false', 'TRUE', '1', 'yes']) {
      const { kpis } = await dataOf('kpis', { ...AUGUST, compare });
      assert.deepEqual(Object.keys(kpis.totalDO), ['selected']);
    }
  });

  it('a year of four digits, of the trends', async () => {
    for (const what of trends) {
      assert.equal(await messageOf(what, without(AUGUST, 'year')), 'year is required');
      assert.equal(await messageOf(what, { ...AUGUST, year: '' }), 'year is required');
      assert.equal(await messageOf(what, { ...AUGUST, year: '25' }), MISSING_MONTH);
      assert.ok(await dataOf(what, without(AUGUST, 'month')));
    }
  });
});

describe('the order of checks', () => {
  it('what is missing goes before forms, the branch last', async () => {
    assert.equal(await messageOf('kpis', {}), MISSING_MONTH);
    assert.equal(await messageOf('kpis', { useCustomDate: 'true' }), MISSING_DATE);
    assert.equal(await messageOf('kpis', { year: 'x', month: 'y' }), 'compare is required');
    assert.equal(await messageOf('kpis', { year: 'x', month: 'y', compare: 'true' }), 'branch is required');
    assert.equal(
      await messageOf('kpis', { useCustomDate: 'true', selectedDate: 'x', compare: 'no' }),
      'branch is required',
    );
    assert.equal(await messageOf('trend', {}), 'year is required');
    assert.equal(await messageOf('trend', { year: 'x' }), 'compare is required');
    assert.equal(await messageOf('trend', { year: 'x', compare: 'true' }), 'branch is required');
    assert.equal(await messageOf('both', { year: 'x' }), 'branch is required');
    assert.equal(await messageOf('branches', { year: 'x', month: '08' }), 'compare is required');
  });

  it('forms go before the future', async () => {
    assert.equal(await messageOf('kpis', { ...THE_15TH, selectedDate: '2099-02-30' }), FORMAT);
  });
});
