import { expect, fixture, html } from '@open-wc/testing';
import { readXlsx } from 'hucre/xlsx';
import '../../src/water/water-usage-history.js';
import type { WaterUsageHistory } from '../../src/water/water-usage-history.js';
import { readCsv } from '../support/csv.js';
import { json, serve } from '../support/service.js';
import { inState, textOf, until } from '../support/wait.js';

const reading = (periode_bulan: number, periode_tahun: number, volume: number | null, more: object = {}) => ({
  ...{ periode_bulan, periode_tahun, volume },
  ...{ readmethod: 'ACTUAL', skip_status: '', trouble_status: null, ...more },
});

const answer = {
  mc_history: [
    { periode_bulan: 1, periode_tahun: 2026, kubikasi: 14, target_mc: 60_000 },
    { periode_bulan: 12, periode_tahun: 2025, kubikasi: 0, target_mc: null },
  ],
  sbrs_history: [
    reading(1, 2026, 15),
    reading(11, 2025, null, { readmethod: 'ESTIMASI', skip_status: 'Rumah kosong' }),
  ],
};

const put = (nomen = 'N1') =>
  fixture<WaterUsageHistory>(html`<water-usage-history nomen=${nomen}></water-usage-history>`);

describe('water-usage-history', () => {
  it('puts both histories in the order of time; what one of them lacks is no zero', async () => {
    const seen = serve(() => json(answer));
    const element = await inState(await put('N 1'), 'ready');
    expect(seen[0]!.url.pathname).to.equal('/api/history_multi_periode/N%201');
    const [header, ...rows] = readCsv(await element.toCSV());
    expect(header).to.deep.equal([
      'Periode',
      'Kubikasi (m³)',
      'Volume meter (m³)',
      'Target',
      'Metode baca',
      'Skip',
      'Trouble',
    ]);
    expect(rows).to.deep.equal([
      ['2025-11', '', '', '', 'ESTIMASI', 'Rumah kosong', ''],
      ['2025-12', '0', '', '', '', '', ''],
      ['2026-01', '14', '15', '60000', 'ACTUAL', '', ''],
    ]);
    expect(textOf(element)).to.contain('3 periode');
  });

  it('is an Excel file too, from the menu as well', async () => {
    serve(() => json(answer));
    const element = await inState(await put(), 'ready');
    const file = new Uint8Array(await (await element.toXLSX()).arrayBuffer());
    const [header, , , last] = (await readXlsx(file)).sheets[0]!.rows;
    expect([header![1], last!.slice(1, 4)]).to.deep.equal(['Kubikasi (m³)', [14, 15, 60_000]]);
    element.renderRoot.querySelector<HTMLElement>('.more')!.click();
    await until(() => textOf(element, '.menu').includes('Unduh Excel'), 'the entry');
  });

  it('has a column for what was done only where a service says it', async () => {
    serve(() =>
      json({ ...answer, sbrs_history: [reading(1, 2026, 15, { analisa_tindak_lanjut: 'Ganti meter' })] }),
    );
    const [header, , last] = readCsv(await (await inState(await put(), 'ready')).toCSV());
    expect([header!.at(-1), last!.at(-1)]).to.deep.equal(['Tindak lanjut', 'Ganti meter']);
  });

  it('is idle without a nomen, and empty where nobody knows it', async () => {
    const seen = serve(() => json({ mc_history: [], sbrs_history: [] }));
    expect(textOf(await inState(await put(''), 'idle'))).to.contain('nomen');
    expect(seen).to.have.lengthOf(0);
    await inState(await put('N9'), 'empty');
  });

  it('is in error where a number is none', async () => {
    serve(() => json({ ...answer, mc_history: [{ ...answer.mc_history[0], kubikasi: 'banyak' }] }));
    expect((await inState(await put(), 'error')).error!.path).to.equal('mc_history[0].kubikasi');
  });
});
