import { expect, fixture, html } from '@open-wc/testing';
import { configure } from '../../src/config.js';
import type { DasborScope } from '../../src/core/scope.js';
import type { ErrorDetail } from '../../src/data/errors.js';
import '../../src/sales/sales-filter.js';
import type { SalesFilter, SalesFilterValues } from '../../src/sales/sales-filter.js';
import { attributes, choose, entries, field, labels, shown, turn } from '../filter/support.js';
import { serve } from '../support/service.js';
import { heard, textOf, until } from '../support/wait.js';

const start = location.href;
const names = ['year', 'month', 'branch', 'compare', 'custom-date', 'selected-date'] as const;
const monthNames = [
  ...['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni'],
  ...['Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'],
];

async function filterIn(given: Record<string, string> = {}, own: Record<string, string> = {}) {
  serve(() => new Response());
  configure({ today: '2025-08-20' });
  const scope = document.createElement('dasbor-scope');
  const filter = document.createElement('sales-filter');
  for (const [name, value] of Object.entries(given)) scope.setAttribute(name, value);
  for (const [name, value] of Object.entries(own)) filter.setAttribute(name, value);
  scope.append(filter);
  await fixture(html`${scope}`);
  await filter.updateComplete;
  return { scope, filter, changes: heard<{ values: SalesFilterValues }>('dasbor-change', filter) };
}

const set = (scope: DasborScope) => attributes(scope, names);

describe('sales-filter', () => {
  afterEach(() => history.replaceState(null, '', start));

  it('begins with this month of all branches, compared, and gives that to its scope', async () => {
    const { scope, filter, changes } = await filterIn();
    expect(shown(filter)).to.deep.equal({
      Tahun: '2025',
      Bulan: 'Agustus',
      Cabang: 'Semua cabang',
      Bandingkan: true,
      'Tanggal khusus': false,
    });
    expect(set(scope)).to.deep.equal(['2025', '08', 'all-branch', 'true', 'false', null]);
    // Nobody has chosen.
    expect(changes).to.have.lengthOf(0);
  });

  it('offers years from 2020, months by name and the five branches', async () => {
    const { scope, filter } = await filterIn();
    expect(entries(filter, 'Tahun')).to.deep.equal(['2025', '2024', '2023', '2022', '2021', '2020']);
    expect(entries(filter, 'Bulan')).to.deep.equal(['Semua bulan', ...monthNames]);
    expect(entries(filter, 'Cabang')).to.deep.equal([
      ...['Semua cabang', 'PETTARANI', 'PALU', 'KENDARI', 'GORONTALO', 'PALOPO'],
    ]);
    await choose(filter, 'Cabang', '0053');
    await choose(filter, 'Bulan', 'all-month');
    expect(set(scope)).to.deep.equal(['2025', 'all-month', '0053', 'true', 'false', null]);
    await turn(filter, 'Bandingkan');
    expect(scope.getAttribute('compare')).to.equal('false');
  });

  it('shows a day in place of the month, from today backwards, and goes back to the month', async () => {
    const { scope, filter, changes } = await filterIn({ year: '2024', month: '3' });
    expect(shown(filter)['Bulan']).to.equal('Maret');
    await turn(filter, 'Tanggal khusus');
    expect(labels(filter)).to.deep.equal(['Tanggal', 'Cabang', 'Bandingkan', 'Tanggal khusus']);
    expect(field(filter, 'Tanggal').max).to.equal('2025-08-20');
    expect(set(scope).slice(3)).to.deep.equal(['true', 'true', '2025-08-20']);
    await choose(filter, 'Tanggal', '2025-08-15');
    expect(scope.getAttribute('selected-date')).to.equal('2025-08-15');
    await turn(filter, 'Tanggal khusus');
    expect(set(scope)).to.deep.equal(['2024', '3', 'all-branch', 'true', 'false', null]);
    expect(shown(filter)).to.include({ Tahun: '2024', Bulan: 'Maret', 'Tanggal khusus': false });
    // One event for each of the three choices.
    expect(changes.map(({ detail }) => detail.values['selected-date'])).to.deep.equal([
      '2025-08-20',
      '2025-08-15',
      '',
    ]);
    expect(changes[1]!.detail.values).to.deep.equal({
      year: '2024',
      month: '03',
      branch: 'all-branch',
      compare: 'true',
      'custom-date': 'true',
      'selected-date': '2025-08-15',
    });
  });

  it('keeps the focus on the switch that changes the fields', async () => {
    const { filter } = await filterIn();
    const control = field(filter, 'Tanggal khusus');
    control.focus();
    await turn(filter, 'Tanggal khusus');
    expect(filter.shadowRoot!.activeElement).to.equal(field(filter, 'Tanggal khusus'));
  });

  it('refuses a day that hasn’t come, in words, until another one is chosen', async () => {
    const { scope, filter, changes } = await filterIn({ 'custom-date': '' });
    await choose(filter, 'Tanggal', '2025-08-21');
    expect(textOf(filter, '[role=alert]')).to.equal('Tanggal ini belum tiba.');
    expect(field(filter, 'Tanggal').getAttribute('aria-invalid')).to.equal('true');
    expect(scope.getAttribute('selected-date')).to.equal('2025-08-20');
    await choose(filter, 'Tanggal', '2025-08-19');
    expect(textOf(filter, '[role=alert]')).to.equal('');
    expect(scope.getAttribute('selected-date')).to.equal('2025-08-19');
    expect(changes).to.have.lengthOf(1);
  });

  it('begins with the page’s address, and leaves alone what is wrong there', async () => {
    history.replaceState(null, '', '?year=2023&month=7&branch=9999&compare=maybe&selected-date=2025-02-30');
    const { scope, filter } = await filterIn({ branch: '0052' }, { 'sync-url': '' });
    expect(set(scope)).to.deep.equal(['2023', '07', '0052', 'true', 'false', null]);
    await turn(filter, 'Bandingkan');
    expect(location.search).to.equal('?year=2023&month=07&branch=0052&compare=false&custom-date=false');
    await turn(filter, 'Tanggal khusus');
    expect(new URLSearchParams(location.search).get('selected-date')).to.equal('2025-08-20');
  });

  it('takes no year, month or day that can’t be from the address', async () => {
    history.replaceState(null, '', '?year=25&month=13&custom-date=true&selected-date=2025-08-21');
    const { scope } = await filterIn({}, { 'sync-url': '' });
    // Of the day the default, as the address names none that has come.
    expect(set(scope)).to.deep.equal([null, null, 'all-branch', 'true', 'true', '2025-08-20']);
  });

  it('offers the branches and years that the page gives, as JSON or as properties', async () => {
    const { filter } = await filterIn(
      {},
      { branches: '[{"code":"1","name":"Satu <b>"}]', years: '[2024,"2023"]' },
    );
    expect(entries(filter, 'Cabang')).to.deep.equal(['Semua cabang', 'Satu <b>']);
    expect(shown(filter)['Tahun']).to.equal('2024');
    filter.branches = [{ code: '2', name: 'Dua' }];
    await filter.updateComplete;
    expect(entries(filter, 'Cabang')).to.deep.equal(['Semua cabang', 'Dua']);
  });

  it('says in words that a list is wrong, once, and works when it is mended', async () => {
    const errors = heard<ErrorDetail>('dasbor-error');
    const { filter } = await filterIn({}, { branches: '[object Object]' });
    expect(textOf(filter)).to.contain('branches berisi “[object Object]”').and.contain('"code"');
    filter.requestUpdate();
    await filter.updateComplete;
    expect(errors.map(({ detail }) => [detail.kind, filter.error?.message])).to.deep.equal([
      ['attribute', errors[0]!.detail.message],
    ]);
    expect(filter.state).to.equal('error');
    filter.removeAttribute('branches');
    await filter.updateComplete;
    expect([filter.state, filter.error]).to.deep.equal(['ready', null]);
    expect(shown(filter)['Cabang']).to.equal('Semua cabang');
  });

  it('speaks English, also from one moment to the next', async () => {
    const { scope, filter } = await filterIn({}, {});
    scope.setAttribute('locale', 'en');
    await until(() => labels(filter)[0] === 'Year');
    expect(shown(filter)).to.deep.equal({
      Year: '2025',
      Month: 'August',
      Branch: 'All branches',
      Compare: true,
      'Custom date': false,
    });
  });

  it('has switches and a name for screen readers, and is accessible in both modes', async () => {
    const { filter } = await filterIn();
    const frame = filter.shadowRoot!.querySelector('[part=frame]')!;
    expect(frame.getAttribute('aria-label')).to.equal('Periode dan cabang');
    expect(filter.shadowRoot!.querySelectorAll('[role=switch]')).to.have.lengthOf(2);
    expect(filter.shadowRoot!.querySelectorAll('[part=heading], [part=actions]')).to.have.lengthOf(0);
    await expect(filter).to.be.accessible();
    await turn(filter, 'Tanggal khusus');
    await choose(filter, 'Tanggal', '2025-08-21');
    await expect(filter).to.be.accessible();
  });

  it('tells the page alone where there is no scope', async () => {
    serve(() => new Response());
    configure({ today: '2025-08-20' });
    const filter = await fixture<SalesFilter>(html`<sales-filter></sales-filter>`);
    await choose(filter, 'Bulan', '07');
    expect(filter.values).to.deep.equal({
      year: '2025',
      month: '07',
      branch: 'all-branch',
      compare: 'true',
      'custom-date': 'false',
      'selected-date': '',
    });
  });
});
