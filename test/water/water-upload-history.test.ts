import { expect, fixture, html } from '@open-wc/testing';
import '../../src/water/water-upload-history.js';
import type { WaterUploadHistory } from '../../src/water/water-upload-history.js';
import { runSuite } from '../suites/index.js';
import { json, serve } from '../support/service.js';
import { heard, inState, textOf, until } from '../support/wait.js';

const answer = [
  {
    periode_tahun: 2025,
    periode_bulan: 12,
    periode_label: 'Desember 2025',
    files: [
      {
        id: 9,
        file_type: 'MC',
        file_name: 'MC_2025-12.xlsx',
        upload_date: '2025-12-10 08:00:00',
        row_count: 1234,
        status: 'success',
      },
      {
        id: 8,
        file_type: 'BARU',
        file_name: null,
        upload_date: null,
        row_count: null,
        status: 'error',
      },
    ],
  },
  {
    periode_tahun: 2025,
    periode_bulan: 11,
    periode_label: 'November 2025',
    files: [
      {
        id: 7,
        file_type: 'SBRS',
        file_name: 'baca.txt',
        upload_date: '2025-11-26',
        row_count: 640,
        status: 'success',
      },
    ],
  },
];

runSuite({
  tag: 'water-upload-history',
  kind: 'table',
  // Either needs the other.
  needs: { year: '2025', month: '12' },
  answer,
  shows: ['MC_2025-12.xlsx', '1.234', '10 Des 2025', 'baca.txt'],
  empty: [],
  named: (name) => [{ ...answer[0], files: [{ ...answer[0]!.files[0], file_name: name }] }],
  nullable: ['[].files[].row_count'],
  terms: ['MC_2025-12.xlsx', 'baca.txt'],
});

const put = () => fixture<WaterUploadHistory>(html`<water-upload-history></water-upload-history>`);

const cellsOf = ({ renderRoot }: WaterUploadHistory): string[][] =>
  [...renderRoot.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('td')]
      .slice(0, 6)
      .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
  );

const button = ({ renderRoot }: WaterUploadHistory, label: string, at = 0): HTMLButtonElement =>
  [...renderRoot.querySelectorAll<HTMLButtonElement>('button')].filter((each) =>
    (each.getAttribute('aria-label') ?? each.innerText).trim().startsWith(label),
  )[at]!;

describe('water-upload-history, beside what every table does', () => {
  it('lists the files of every period; what is missing is a dash', async () => {
    serve(() => json(answer));
    const element = await inState(await put(), 'ready');
    expect(cellsOf(element)).to.deep.equal([
      ['Des 2025', 'MC', 'MC_2025-12.xlsx', '10 Des 2025', '1.234', 'Berhasil'],
      ['Des 2025', 'BARU', '–', '–', '–', 'Gagal'],
      ['Nov 2025', 'SBRS', 'baca.txt', '26 Nov 2025', '640', 'Berhasil'],
    ]);
    await expect(element).to.be.accessible();
  });

  it('removes a file after a question, and asks again', async () => {
    let files = answer;
    const seen = serve(({ method }) => {
      if (method !== 'DELETE') return json(files);
      files = answer.slice(0, 1);
      return json({ success: true, message: 'ok' });
    });
    const submits = heard<{ endpoint: string; values: object }>('dasbor-submit');
    const element = await inState(await put(), 'ready');
    button(element, 'Hapus', 2).click();
    await until(
      () => textOf(element).includes('Hapus baca.txt (November 2025) dari unggahan?'),
      'a question',
    );
    expect(seen).to.have.lengthOf(1);
    expect(element.shadowRoot!.activeElement!.classList.contains('remove')).to.equal(true);
    await expect(element).to.be.accessible();
    (element.shadowRoot!.activeElement as HTMLButtonElement).click();
    await until(() => textOf(element, '[role=status]').includes('baca.txt dihapus.'), 'the end');
    await until(() => cellsOf(element).length === 2, 'the new list');
    expect(seen.map(({ method, url }) => `${method} ${url.pathname}`)).to.deep.equal([
      'GET /api/upload_history',
      'DELETE /api/upload/7',
      'GET /api/upload_history',
    ]);
    expect(submits[0]!.detail).to.deep.equal({
      endpoint: '/api/upload/7',
      values: { id: 7, file_name: 'baca.txt', file_type: 'SBRS' },
    });
  });

  it('removes nothing where the person or the page says no, and says what the service refuses', async () => {
    const seen = serve(({ method }) =>
      method === 'DELETE' ? json({ error: 'Upload not found' }, { status: 404 }) : json(answer),
    );
    const element = await inState(await put(), 'ready');
    button(element, 'Hapus').click();
    await until(() => element.renderRoot.querySelector('.removal'), 'a question');
    element.renderRoot
      .querySelector('.remove')!
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await until(() => !element.renderRoot.querySelector('.removal'), 'no question');
    const no = (event: Event): void => event.preventDefault();
    element.addEventListener('dasbor-row-action', no);
    button(element, 'Hapus').click();
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.removal')).to.equal(null);
    element.removeEventListener('dasbor-row-action', no);
    button(element, 'Hapus').click();
    await until(() => element.renderRoot.querySelector('.removal'), 'a question');
    expect(seen).to.have.lengthOf(1);
    element.renderRoot.querySelector<HTMLButtonElement>('.remove')!.click();
    await until(
      () => textOf(element, '[role=alert]').includes('Unggahan ini tidak ditemukan.'),
      'the refusal',
    );
    expect([element.state, cellsOf(element).length]).to.deep.equal(['ready', 3]);
  });
});
