import { expect, fixture, html } from '@open-wc/testing';
import '../../src/core/scope.js';
import type { DasborScope } from '../../src/core/scope.js';
import '../../src/lab/lab-filter.js';
import type { LabFilter, LabFilterValues } from '../../src/lab/lab-filter.js';
import { attributes, choose, entries, labels, shown } from '../filter/support.js';
import { json, serve, type Responder, type Seen } from '../support/service.js';
import { heard, textOf, until } from '../support/wait.js';
import { paramsOf, period, told } from './asked.js';

const row = (dimension_id: string | null, dimension_name: string) => ({
  dimension_id,
  dimension_name,
  metric_value: 1,
  order_count: 1,
});

const lists: Readonly<Record<string, readonly object[]>> = {
  company: [row('2', 'RS B'), row('7', 'Klinik A'), row(null, '(tidak ada)'), row('9', 'Klinik A')],
  company_type_group: [row('1', 'Klinik')],
  omzet_type: [row('3', 'Kontrak')],
  nat_subgroup: [row('11', 'Kimia'), row('10', 'Hematologi')],
};

const answerOf: Responder = (request) => json(told(lists[paramsOf(request)['dimension']!]));

interface Put {
  readonly scope: DasborScope;
  readonly filter: LabFilter;
  readonly seen: readonly Seen[];
  readonly changes: readonly CustomEvent<{ values: LabFilterValues }>[];
}

async function put(given: Readonly<Record<string, string>> = period, respond = answerOf): Promise<Put> {
  const seen = serve(respond);
  const scope = document.createElement('dasbor-scope');
  for (const [name, value] of Object.entries(given)) scope.setAttribute(name, value);
  const filter = document.createElement('lab-filter');
  scope.append(filter);
  await fixture(html`${scope}`);
  await filter.updateComplete;
  const changes = heard<{ values: LabFilterValues }>('dasbor-change', filter);
  return { scope, filter, seen, changes };
}

async function ready(given?: Readonly<Record<string, string>>): Promise<Put> {
  const all = await put(given);
  await until(() => all.filter.state === 'ready', 'the lists');
  await all.filter.updateComplete;
  return all;
}

const ALL = ['Semua perusahaan', 'Semua grup', 'Semua tipe', 'Semua subgrup'];

describe('lab-filter', () => {
  it('has seven filters, and chooses nothing by itself', async () => {
    const { scope, filter, changes } = await ready();
    expect(labels(filter)).to.deep.equal([
      ...['Periode', 'Dari', 'Sampai', 'Perusahaan', 'Grup perusahaan', 'Tipe omzet'],
      ...['Status bayar', 'Status tagihan', 'Subgrup'],
    ]);
    const { Perusahaan, 'Grup perusahaan': group, 'Tipe omzet': type, Subgrup } = shown(filter);
    expect([Perusahaan, group, type, Subgrup]).to.deep.equal(ALL);
    // What leaves all narrows nothing: the line of a narrow filter doesn't say it.
    expect(filter.shadowRoot!.querySelector('.fold b')!.textContent)
      .to.contain('2026')
      .and.not.contain('Semua');
    expect(scope.getAttributeNames()).to.deep.equal(['date-from', 'date-to']);
    expect(changes).to.have.lengthOf(0);
  });

  it('asks what the period has, whatever else is chosen', async () => {
    const { filter, seen } = await ready({ ...period, company: '7', 'is-lunas': 'Y' });
    const dates = { date_start: '2026-01-01', date_end: '2026-06-30' };
    expect(seen.map(paramsOf)).to.deep.equal(
      ['company', 'company_type_group', 'omzet_type', 'nat_subgroup'].map((dimension) => ({
        ...dates,
        dimension,
      })),
    );
    expect(shown(filter)['Perusahaan']).to.equal('Klinik A (7)');
  });

  it('offers names by the alphabet, tells two of one name apart, and leaves out what has no id', async () => {
    const { filter } = await ready();
    expect(entries(filter, 'Perusahaan')).to.deep.equal([
      ...['Semua perusahaan', 'Klinik A (7)', 'Klinik A (9)', 'RS B'],
    ]);
    expect(entries(filter, 'Subgrup')).to.deep.equal(['Semua subgrup', 'Hematologi', 'Kimia']);
    expect(entries(filter, 'Status bayar')).to.deep.equal(['Semua', 'Lunas', 'Belum lunas']);
    expect(entries(filter, 'Status tagihan')).to.deep.equal([
      ...['Semua', 'Ada sisa tagihan', 'Tanpa sisa tagihan'],
    ]);
  });

  it('gives the scope what is chosen, and takes it back', async () => {
    const { scope, filter, changes } = await ready();
    await choose(filter, 'Perusahaan', '9');
    await choose(filter, 'Status tagihan', 'Y');
    await choose(filter, 'Status bayar', 'N');
    const names = ['company', 'has-outstanding', 'is-lunas'];
    expect(attributes(scope, names)).to.deep.equal(['9', 'Y', 'N']);
    await choose(filter, 'Perusahaan', '');
    expect(attributes(scope, names)).to.deep.equal([null, 'Y', 'N']);
    expect(changes.at(-1)!.detail.values).to.deep.equal({
      ...period,
      company: '',
      'company-type-group': '',
      'omzet-type': '',
      'is-lunas': 'N',
      'has-outstanding': 'Y',
      'nat-subgroup': '',
      'view-mode': '',
    });
  });

  it('shows the way of counting while a subgroup is chosen', async () => {
    const { scope, filter } = await ready();
    await choose(filter, 'Subgrup', '11');
    expect(shown(filter)['Cara hitung']).to.equal('Kontribusi subgrup');
    expect(attributes(scope, ['nat-subgroup', 'view-mode'])).to.deep.equal(['11', 'contribution']);
    await choose(filter, 'Cara hitung', 'order');
    expect(attributes(scope, ['view-mode'])).to.deep.equal(['order']);
    await choose(filter, 'Subgrup', '');
    expect(labels(filter)).to.not.include('Cara hitung');
  });

  it('asks nothing without a period, and again with another one', async () => {
    const { filter, scope, seen } = await put({});
    expect([filter.state, seen.length]).to.deep.equal(['ready', 0]);
    scope.setAttribute('date-from', '2026-06-01');
    scope.setAttribute('date-to', '2026-06-30');
    await until(() => seen.length === 4, 'questions');
    await choose(filter, 'Dari', '2026-05-01');
    await until(() => seen.length === 8, 'more questions');
    expect(paramsOf(seen.at(-1)!)['date_start']).to.equal('2026-05-01');
  });

  it('works without a scope', async () => {
    const seen = serve(answerOf);
    const filter = await fixture<LabFilter>(html`<lab-filter></lab-filter>`);
    await choose(filter, 'Dari', '2026-05-01');
    await choose(filter, 'Sampai', '2026-06-30');
    await until(() => seen.length === 4 && filter.state === 'ready', 'the lists');
    expect(paramsOf(seen[0]!)['date_end']).to.equal('2026-06-30');
  });

  it('keeps what is chosen where a list can’t be loaded, and names the list', async () => {
    const { filter } = await put({ ...period, 'omzet-type': '3' }, (request, index) =>
      paramsOf(request)['dimension'] === 'omzet_type' ? json({}, { status: 403 }) : answerOf(request, index),
    );
    await until(() => filter.state === 'error', 'an error');
    await filter.updateComplete;
    expect(textOf(filter)).to.contain('Tipe omzet: Daftar pilihan tidak dapat dimuat.');
    expect(shown(filter)['Tipe omzet']).to.equal('3');
    await until(() => entries(filter, 'Perusahaan').length === 4, 'the other lists');
  });

  it('is right for assistive technology, in English too', async () => {
    const { filter } = await ready({ ...period, 'nat-subgroup': '11', locale: 'en' });
    await expect(filter).to.be.accessible();
    expect(labels(filter)).to.include.members(['Company group', 'Outstanding', 'Counted as']);
  });
});
