import { expect, fixture, html } from '@open-wc/testing';
import '../../src/margin/margin-upload-history.js';
import type { MarginUploadHistory } from '../../src/margin/margin-upload-history.js';
import { json, serve } from '../support/service.js';
import { inState, until } from '../support/wait.js';
import { make, paramsOf } from './asked.js';

const upload = {
  id: 7,
  uploadType: 'GROSS_MARGIN',
  fileName: '<b>januari</b>.xlsx',
  fileSize: 14_336,
  rowCount: 3,
  status: 'SUCCESS',
  uploadDate: '2025-01-15',
  createdAt: '2025-01-15T01:10:00.000Z',
  userName: null,
};

describe('margin-upload-history', () => {
  it('lists the uploads, with their time in Jakarta', async () => {
    const meta = { page: 1, limit: 20, total: 2, totalPages: 1 };
    const failed = { ...upload, id: 6, status: 'FAILED', createdAt: '2025-01-14 07:00:00', userName: 'Rina' };
    const seen = serve(() => json({ success: true, data: [upload, failed], meta }));
    const put = fixture<MarginUploadHistory>(
      html`${make('margin-upload-history', { type: 'gross_margin' })}`,
    );
    const { renderRoot } = await inState(await put, 'ready');
    const rows = [...renderRoot.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
    );
    expect(rows).to.deep.equal([
      ['15 Jan 2025', '08.10', 'Gross margin', '<b>januari</b>.xlsx', '3', 'Berhasil', '–'],
      ['14 Jan 2025', '07.00', 'Gross margin', '<b>januari</b>.xlsx', '3', 'Gagal', 'Rina'],
    ]);
    expect(paramsOf(seen[0]!)).to.deep.equal({ type: 'gross_margin', page: '1', limit: '20' });
  });

  it('sorts by day, not by the words of it, and writes it as ISO into files', async () => {
    const times = ['2025-02-01 07:00:00', '2025-01-15T01:10:00.000Z', '2025-01-04 23:05:00', 'kemarin'];
    const data = times.map((createdAt, index) => ({ ...upload, id: 9 - index, createdAt }));
    const meta = { page: 1, limit: 20, total: 4, totalPages: 1 };
    serve(() => json({ success: true, data, meta }));
    const element = await inState(
      await fixture<MarginUploadHistory>(html`${make('margin-upload-history', { 'sort-by': 'date' })}`),
      'ready',
    );
    const shown = () =>
      [...element.renderRoot.querySelectorAll('tbody tr')].map((row) =>
        row.querySelector('td')!.textContent.trim(),
      );
    await until(() => shown()[0]!.startsWith('4 Jan'), 'an order');
    expect(shown()).to.deep.equal(['4 Jan 2025', '15 Jan 2025', '1 Feb 2025', 'kemarin']);
    const [, first] = (await element.toCSV()).split('\r\n');
    expect(first!.split(',').slice(0, 2)).to.deep.equal(['2025-01-04', '23.05']);
  });
});
