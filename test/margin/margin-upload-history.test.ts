import { expect, fixture, html } from '@open-wc/testing';
import '../../src/margin/margin-upload-history.js';
import type { MarginUploadHistory } from '../../src/margin/margin-upload-history.js';
import { json, serve } from '../support/service.js';
import { inState } from '../support/wait.js';
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
      ['15 Jan 2025, 08.10', 'Gross margin', '<b>januari</b>.xlsx', '3', 'Berhasil', '–'],
      ['14 Jan 2025, 07.00', 'Gross margin', '<b>januari</b>.xlsx', '3', 'Gagal', 'Rina'],
    ]);
    expect(paramsOf(seen[0]!)).to.deep.equal({ type: 'gross_margin', page: '1', limit: '20' });
    const sorting = [...renderRoot.querySelectorAll('thead th')].map((head) => [
      head.textContent.trim(),
      !!head.querySelector('button'),
    ]);
    // Words of dates would sort 4 Jan after 1 Feb.
    expect(sorting.slice(0, 2)).to.deep.equal([
      ['Waktu', false],
      ['Jenis', true],
    ]);
  });
});
