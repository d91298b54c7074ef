import { expect, fixture, html } from '@open-wc/testing';
import '../../src/core/scope.js';
import '../../src/water/water-anomaly-detail.js';
import type { WaterAnomalyDetail } from '../../src/water/water-anomaly-detail.js';
import { runSuite } from '../suites/index.js';
import { json, serve } from '../support/service.js';
import { heard, inState, textOf, until } from '../support/wait.js';

const row = (nomen: string, volume: number | null, more: object = {}) => ({
  nomen,
  nama: `Pelanggan ${nomen}`,
  alamat: 'Jl. Sunter',
  rayon: '34',
  volume,
  stand_awal: 1000,
  stand_akhir: 1000 + (volume ?? 0),
  readmethod: 'ACTUAL',
  skip_status: null,
  trouble_status: null,
  spm_status: null,
  ...more,
});

const answer = { data: [row('N1', 250.5), row('N2', 130, { nama: null })] };

runSuite({
  tag: 'water-anomaly-detail',
  kind: 'table',
  needs: { year: '2025', month: '12', type: 'extreme' },
  answer,
  shows: ['N1', 'Pelanggan N1', '250,5', '1.250,5', 'N2', 'Belum Ada Nama', '130'],
  empty: { data: [] },
  named: (name) => ({ data: [{ ...answer.data[0], nama: name }, answer.data[1]] }),
  terms: ['Nomen', 'Rayon', 'Belum Ada Nama', 'Volume (m³)'],
  nullable: ['volume', 'stand_awal', 'stand_akhir'].map((field) => `data[].${field}`),
});

const put = (type: string) =>
  fixture<WaterAnomalyDetail>(html`<water-anomaly-detail type=${type}></water-anomaly-detail>`);

const cells = ({ renderRoot }: WaterAnomalyDetail): string[][] =>
  [...renderRoot.querySelectorAll('tbody tr')].map((line) =>
    [...line.querySelectorAll('td:not(.acts)')].map(({ textContent }) => textContent.trim()),
  );

describe('water-anomaly-detail, beside what every table does', () => {
  it('asks for its kind, and shows of a drop how much it is', async () => {
    const drop = row('N1', 3, { persen_perubahan: -85, volume_sekarang: 3, volume_lalu: 20 });
    const seen = serve(() => json({ data: [drop] }));
    const element = await inState(await put('turun'), 'ready');
    expect(seen.map(({ url }) => url.pathname)).to.deep.equal(['/api/anomaly/detail/turun']);
    expect(textOf(element)).to.contain('Pemakaian turun');
    expect(cells(element)[0]!.slice(3, 6)).to.deep.equal(['-85,00%', '3', '20']);
  });

  it('asks for every kind, and says of each row which it is', async () => {
    const seen = serve(({ url }) =>
      json({ data: url.pathname.endsWith('/zero') || url.pathname.endsWith('/turun') ? [row('N7', 0)] : [] }),
    );
    const element = await inState(await put('all'), 'ready');
    expect(seen).to.have.lengthOf(7);
    expect(cells(element).map(([kind, nomen]) => [kind, nomen])).to.deep.equal([
      ['Pemakaian turun', 'N7'],
      ['Pemakaian nol', 'N7'],
    ]);
  });

  it('opens the customer of a row, by mouse and by key', async () => {
    serve(() => json(answer));
    const scope = await fixture(
      html`<dasbor-scope type="extreme"><water-anomaly-detail></water-anomaly-detail></dasbor-scope>`,
    );
    const element = await inState(scope.querySelector('water-anomaly-detail')!, 'ready');
    const chosen = heard<{ field: string; value: string }>('dasbor-select');
    const lines = [...element.renderRoot.querySelectorAll<HTMLElement>('tr[data-row]')];
    lines[1]!.click();
    expect(scope.getAttribute('nomen')).to.equal('N2');
    expect(chosen[0]!.detail).to.include({ field: 'nomen', value: 'N2' });
    lines[0]!.focus();
    lines[0]!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    expect(scope.getAttribute('nomen')).to.equal('N1');
  });

  it('tells the page which row a case is wanted of', async () => {
    serve(() => json(answer));
    const element = await inState(await put('extreme'), 'ready');
    const told = heard<{ action: string; field: string; value: string }>('dasbor-row-action');
    const [, makeCase] = [...element.renderRoot.querySelectorAll<HTMLButtonElement>('.acts button')];
    expect(makeCase!.getAttribute('aria-label')).to.equal('Buat kasus: N1');
    makeCase!.click();
    expect(told[0]!.detail).to.include({ action: 'case', field: 'nomen', value: 'N1' });
  });

  it('says which kinds there are where it knows none of that name', async () => {
    serve(() => json(answer));
    const element = await inState(await put('panas'), 'error');
    expect(element.error!.message).to.contain('extreme, turun, zero');
  });

  it('follows its scope to another kind', async () => {
    const seen = serve(() => json(answer));
    const scope = await fixture(
      html`<dasbor-scope type="extreme"><water-anomaly-detail></water-anomaly-detail></dasbor-scope>`,
    );
    const element = await inState(scope.querySelector('water-anomaly-detail')!, 'ready');
    scope.setAttribute('type', 'zero');
    await until(() => seen.some(({ url }) => url.pathname.endsWith('/zero')), 'another question');
    await inState(element, 'ready');
    expect(textOf(element)).to.contain('Pemakaian nol');
  });
});
