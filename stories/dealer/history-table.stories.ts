import { expect, waitFor } from 'storybook/test';
import { DEALING_FIELDS } from '../../src/dealer/dealing-fields.js';
import '../../src/dealer/history-table.js';
import { expectTexts, seen } from '../support/seen.js';
import { standardStories, unknownValue, variant, type Story } from '../support/standard-stories.js';

export default { title: 'Dealer/history-table', component: 'history-table' };

const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'Riwayat prospek', en: 'Prospect history' },
  shows: ['765 prospek', 'Dewi Astuti J.', '081096010725'],
  showsWhenNarrow: ['765 prospek', 'Dewi Astuti J.', 'Deal'],
  showsInEnglish: ['765 prospects', 'Dewi Astuti J.'],
  hostile: true,
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };

export const Dealing = variant({ source: 'dealing' }, ['Riwayat dealing']);
export const Delivery = variant({ source: 'delivery' }, ['Riwayat pengiriman', '262']);
export const Billing = variant({ source: 'billing' }, ['Riwayat pembayaran', '545']);
export const Leasing = variant({ source: 'leasing' }, ['Riwayat leasing', '203']);
export const Documents = variant({ source: 'document' }, ['Riwayat dokumen', '259']);
export const Inbound = variant({ source: 'inbound' }, ['Riwayat penerimaan unit', '97']);
export const UnknownValue = unknownValue();

/** The prospect service's answer where one page is all: codes that nobody knows, a long text, a field without values. */
const answer = {
  success: true,
  data: [
    { nama_lengkap: 'Dewi Astuti', status_prospect: '3' },
    { nama_lengkap: 'Budi Hartono', status_prospect: '9' },
    { nama_lengkap: 'Agus Setiawan', status_prospect: '4' },
  ].map((row, at) => ({
    id_prospect: `PSP/12284/${at + 1}`,
    alamat: `Jl. Raya Lembang No. ${at + 1}, Desa Jayagiri, Kecamatan Lembang, Kabupaten Bandung Barat, 40391`,
    no_kontak: null,
    tanggal_prospect: `2024-06-0${at + 1}`,
    tanggal_appointment: null,
    sumber_prospect: '0004',
    metode_follow_up: '2',
    kode_kecamatan: '3217010',
    no_ktp: null,
    ...row,
  })),
  total_records: 3,
  total_pages: 1,
  current_page: 1,
  per_page: 20,
};

/** All rows are here: headings sort, the box searches. Nobody has a phone number: the column waits in the choice. */
export const OnePage: Story = {
  args: { data: answer },
  play: async ({ canvasElement, component }) => {
    const table = await seen(canvasElement, component!, 'ready');
    await expectTexts(table, ['Kode 9 (tidak dikenal)']);
    const root = table.shadowRoot!;
    const texts = (selector: string): string[] =>
      [...root.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
    await expect(texts('thead th')).not.toContain('No Kontak');
    const heading = [...root.querySelectorAll<HTMLElement>('.sort')].find(({ textContent }) =>
      textContent.includes('Nama Lengkap'),
    )!;
    heading.click();
    await waitFor(() =>
      expect(texts('tbody .pin')).toEqual(['Agus Setiawan', 'Budi Hartono', 'Dewi Astuti']),
    );
  },
};

/** What the search box doesn't find. */
export const NothingFound: Story = {
  args: { data: answer, search: 'Surabaya' },
  play: async ({ canvasElement, component }) => {
    const table = await seen(canvasElement, component!, 'empty');
    await expectTexts(table, ['Tidak ada baris yang cocok dengan pencarian.', 'Hapus pencarian']);
  },
};

/** Every column: what names a record stays in sight. */
export const AllColumns: Story = variant(
  { source: 'dealing', columns: ['no', 'nama_customer', 'id_spk', ...DEALING_FIELDS.slice(2)] },
  ['Riwayat dealing', 'NPWP', 'Kode Pos'],
);

/** On a phone: three fields of a record, and the rest on a tap. */
export const Phone: Story = {
  parameters: { stage: { width: 360 } },
  play: async ({ canvasElement, component }) => {
    const table = await seen(canvasElement, component!, 'ready');
    const more = await waitFor(() => {
      const button = table.shadowRoot!.querySelector<HTMLElement>('.whole button');
      if (!button) throw new Error('no button for the whole record');
      return button;
    });
    await expect(more.ariaExpanded).toBe('false');
    more.click();
    await waitFor(() => expect(more.ariaExpanded).toBe('true'));
    await expectTexts(table, ['081096010725']);
  },
};

/** In a box with a height the rows scroll below their head. */
export const InABox: Story = {
  play: async ({ canvasElement, component }) => {
    const table = await seen(canvasElement, component!, 'ready');
    // As a page's style sheet would.
    table.style.setProperty('height', '360px');
    const rows = table.shadowRoot!.querySelector('.rows')!;
    await waitFor(() => expect(rows.scrollHeight).toBeGreaterThan(rows.clientHeight));
  },
};
