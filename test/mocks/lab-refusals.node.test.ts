/** What the mock lab service refuses, and what it says then. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ask, messageOf, PATHS } from './lab-asking.node.js';

const reads = (Object.keys(PATHS) as (keyof typeof PATHS)[]).filter((what) => what !== 'refresh');
const needed = { dimension: 'company' };

describe('wrong parameters', () => {
  for (const what of reads) {
    it(`${what}: dates, flags and the view`, async () => {
      const refused = async (params: Record<string, string>) => messageOf(what, { ...needed, ...params });
      assert.equal(await refused({ date_start: '2026-02-30' }), 'date_start must be a date as YYYY-MM-DD');
      assert.equal(await refused({ date_end: '30/06/2026' }), 'date_end must be a date as YYYY-MM-DD');
      assert.equal(
        await refused({ date_start: '2026-06-02', date_end: '2026-06-01' }),
        'date_start must not be after date_end',
      );
      assert.equal(await refused({ is_lunas: 'ya' }), 'is_lunas must be one of Y, N');
      assert.equal(await refused({ has_outstanding: 'y' }), 'has_outstanding must be one of Y, N');
      assert.equal(await refused({ view_mode: '?' }), 'view_mode must be one of contribution, order');
    });
  }

  it('a breakdown needs a dimension that it knows, and a metric', async () => {
    assert.match(await messageOf('breakdown', {}), /^dimension is required/);
    assert.match(await messageOf('breakdown', { dimension: 'mou' }), /^dimension must be one of company, /);
    assert.match(await messageOf('breakdown', { ...needed, metric: 'x' }), /^metric must be one of sales, /);
    assert.match(await messageOf('breakdown', { ...needed, limit: '0' }), /^limit must be a whole number/);
  });

  it('what is paid or outstanding of a subgroup', async () => {
    for (const metric of ['paid', 'outstanding']) {
      assert.equal(
        await messageOf('breakdown', { dimension: 'nat_subgroup', metric }),
        `metric ${metric} cannot be broken down by nat_subgroup`,
      );
      const contribution = { dimension: 'company', nat_subgroup_id: '10', metric };
      assert.equal(
        await messageOf('breakdown', contribution),
        `metric ${metric} is not known in the contribution view`,
      );
      assert.equal((await ask('breakdown', { ...contribution, view_mode: 'order' })).status, 200);
    }
  });

  it('a ranking of a contribution by anything but sales', async () => {
    for (const sort_by of ['paid', 'outstanding', 'collection_rate']) {
      assert.equal(
        await messageOf('ranking', { nat_subgroup_id: '10', sort_by }),
        `sort_by ${sort_by} is not known in the contribution view`,
      );
    }
    assert.match(await messageOf('ranking', { sort_by: 'sales_amount' }), /^sort_by must be one of sales, /);
    assert.match(await messageOf('ranking', { sort_dir: 'up' }), /^sort_dir must be one of asc, desc$/);
  });

  it('a page 0, a size that is none, a granularity or field that is unknown', async () => {
    for (const what of ['orders', 'subgroups'] as const) {
      assert.match(await messageOf(what, { page: '0' }), /^page must be a whole number from 1$/);
      assert.match(await messageOf(what, { page_size: '-1' }), /^page_size must be/);
      assert.match(await messageOf(what, { page_size: '1.5' }), /^page_size must be/);
    }
    assert.match(
      await messageOf('trend', { granularity: 'week' }),
      /^granularity must be one of month, day$/,
    );
    assert.match(await messageOf('orders', { sort_by: 'sales' }), /^sort_by must be one of order_id, /);
  });
});

describe('who may not', () => {
  it('refresh gets a 403 by scenario, in the service’s form', async () => {
    const { status, body } = await ask('refresh', {}, {}, { scenario: 'forbidden' });
    assert.equal(status, 403);
    assert.equal(body.status, 'ERR');
  });

  it('refresh is a POST', async () => {
    const { status, headers } = await ask('refresh', {}, {}, { method: 'GET' });
    assert.equal(status, 405);
    assert.equal(headers.get('allow'), 'POST');
  });
});
