import { expect, fixture, html } from '@open-wc/testing';
import '../../src/water/water-missing-files.js';
import type { WaterMissingFiles } from '../../src/water/water-missing-files.js';
import { readCsv } from '../support/csv.js';
import { json, serve } from '../support/service.js';
import { inState, textOf } from '../support/wait.js';

const answer = {
  periode_bulan: 12,
  periode_tahun: 2025,
  periode_label: 'Desember 2025',
  required: ['MC', 'COLLECTION', 'SBRS', 'MB', 'MAINBILL', 'ARDEBT'],
  uploaded: ['MC', 'COLLECTION'],
  missing: ['SBRS', 'MB', 'MAINBILL', 'ARDEBT'],
  progress_percent: 33,
};

const put = (month = '', year = '') =>
  fixture<WaterMissingFiles>(html`<water-missing-files month=${month} year=${year}></water-missing-files>`);

describe('water-missing-files', () => {
  it('says which files are there and which are missing, and how much that is', async () => {
    const seen = serve(() => json(answer));
    const element = await inState(await put('08', '2025'), 'ready');
    expect(seen.map(({ url }) => url.pathname + url.search)).to.deep.equal(['/api/missing_files/8/2025']);
    expect(textOf(element)).to.contain('Desember 2025: 2 dari 6 berkas (33%)');
    const items = [...element.renderRoot.querySelectorAll<HTMLElement>('li')].map(({ innerText }) =>
      innerText.replace(/\s+/g, ' ').trim(),
    );
    expect(items.slice(0, 3)).to.deep.equal([
      'MC Master pelanggan Sudah ada',
      'COLLECTION Transaksi pembayaran Sudah ada',
      'SBRS Baca meter Belum ada',
    ]);
    expect(element.renderRoot.querySelector('[role=meter]')!.getAttribute('aria-valuenow')).to.equal('33');
    await expect(element).to.be.accessible();
    expect(readCsv(await element.toCSV())[3]).to.deep.equal(['SBRS', 'Baca meter', 'Belum ada']);
    expect((await element.toXLSX()).size).to.be.greaterThan(0);
  });

  it('is in error where month or year can’t be', async () => {
    for (const [wrong, path] of [
      [{ periode_bulan: 13 }, 'periode_bulan'],
      [{ periode_bulan: 0 }, 'periode_bulan'],
      [{ periode_tahun: 20_255 }, 'periode_tahun'],
    ] as const) {
      serve(() => json({ ...answer, ...wrong }));
      const element = await inState(await put(), 'error');
      expect(element.error!.path).to.equal(path);
    }
  });

  it('takes the service’s percentage however it is rounded, and none that isn’t that of its files', async () => {
    for (const [progress_percent, shown] of [
      [33, 33],
      [34, 34],
      [83, 33],
    ] as const) {
      serve(() => json({ ...answer, progress_percent }));
      const element = await inState(await put(), 'ready');
      expect(textOf(element)).to.contain(`2 dari 6 berkas (${shown}%)`);
    }
  });

  it('is of the page’s month where nobody says otherwise, and idle with half of one', async () => {
    const seen = serve(() => json(answer), { today: '2025-12-23' });
    await inState(await put(), 'ready');
    expect(seen[0]!.url.pathname).to.equal('/api/missing_files/12/2025');
    const half = await inState(await put('3'), 'idle');
    expect(textOf(half)).to.contain('tahun (year)');
    expect(seen).to.have.lengthOf(1);
  });

  it('is in error where the answer is none, and empty where nothing is required', async () => {
    serve(() => json({ ...answer, progress_percent: null }));
    expect((await inState(await put(), 'error')).error!.path).to.equal('progress_percent');
    serve(() => json({ ...answer, required: [], uploaded: [], missing: [], progress_percent: 0 }));
    await inState(await put(), 'empty');
  });
});
