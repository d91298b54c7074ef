import { expect, fixture, html } from '@open-wc/testing';
import '../../src/lab/lab-subgroup-table.js';
import type { LabSubgroupTable } from '../../src/lab/lab-subgroup-table.js';
import { runSuite } from '../suites/index.js';
import { json, serve } from '../support/service.js';
import { inState, textOf } from '../support/wait.js';
import { make, paramsOf, period, told } from './asked.js';

const rows = [
  {
    nat_subgroup_id: 10,
    nat_subgroup_name: 'Kimia',
    sales_amount: 1_100_000,
    detail_count: 2,
    company_count: 2,
  },
  {
    nat_subgroup_id: 11,
    nat_subgroup_name: 'Hematologi',
    sales_amount: 400_000,
    detail_count: 1,
    company_count: 1,
  },
];

const paged = (some: readonly object[], total_rows = some.length) =>
  told({ rows: some, pagination: { page: 1, page_size: 20, total_rows } });

const answer = paged(rows);

const put = async (attributes: Readonly<Record<string, string>> = {}): Promise<LabSubgroupTable> =>
  inState(await fixture<LabSubgroupTable>(html`${make('lab-subgroup-table', attributes)}`), 'ready');

describe('lab-subgroup-table', () => {
  it('shows what each subgroup contributes, and no total', async () => {
    const seen = serve(() => json(answer));
    const element = await put({ page: '1', 'page-size': '50' });
    const texts = [...element.renderRoot.querySelectorAll('tr')].map(({ innerText }) =>
      innerText.replace(/\s+/g, ' ').trim(),
    );
    expect(texts).to.deep.equal([
      'Subgrup Kontribusi subgrup Pemeriksaan Perusahaan aktif',
      'Kimia Rp 1.100.000 2 2',
      'Hematologi Rp 400.000 1 1',
    ]);
    expect(paramsOf(seen[0]!)).to.include({ page: '1', page_size: '50' });
  });

  it('takes all rows of a service that doesn’t page', async () => {
    serve(() => json(told({ rows })));
    const element = await put();
    expect(textOf(element, '.tools')).to.contain('2 subgrup');
  });
});

runSuite({
  tag: 'lab-subgroup-table',
  kind: 'table',
  needs: period,
  answer,
  shows: ['Kimia', 'Rp 1.100.000', '2 subgrup'],
  terms: ['Kimia', 'Hematologi'],
  empty: paged([]),
  named: (name) => paged([{ ...rows[0], nat_subgroup_name: name }, rows[1]!]),
  optional: ['data.pagination'],
});
