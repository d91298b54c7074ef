import type { StoryObj } from '@storybook/web-components-vite';
import '../../src/lab/lab-filter.js';
import { lookStories } from '../support/look-stories.js';
import { expectTexts } from '../support/seen.js';
import { widget, type Args } from '../support/widget.js';

type Story = StoryObj<Args>;

export default {
  title: 'Lab/lab-filter',
  component: 'lab-filter',
  render: (args: Args) => widget('lab-filter', args),
};

const filterIn = (canvas: HTMLElement) => canvas.querySelector('lab-filter')!;

export const Default: Story = {
  play: ({ canvasElement }) =>
    expectTexts(filterIn(canvasElement), [
      ...['Periode', 'Semua perusahaan', 'RS Harapan Sehat', 'Klinik Keluarga (107)', 'Semua grup'],
      ...['Medical Check Up', 'Belum lunas', 'Ada sisa tagihan', 'Kimia Klinik'],
    ]),
};

export const Subgroup: Story = {
  play: async ({ canvasElement }) => {
    const filter = filterIn(canvasElement);
    await expectTexts(filter, ['Kimia Klinik']);
    const list = filter.shadowRoot!.querySelector<HTMLSelectElement>('[name=nat-subgroup]')!;
    list.value = '2';
    list.dispatchEvent(new Event('change'));
    await expectTexts(filter, ['Cara hitung', 'Kontribusi subgrup', 'Order utuh']);
  },
};

export const Failed: Story = {
  globals: { scenario: 'error' },
  play: ({ canvasElement }) =>
    expectTexts(filterIn(canvasElement), ['Perusahaan: Daftar pilihan tidak dapat dimuat.', 'Coba lagi']),
};

export const { Narrow, Dark } = lookStories(['Perusahaan', 'Semua subgrup']);

export const English: Story = {
  globals: { language: 'en' },
  play: ({ canvasElement }) =>
    expectTexts(filterIn(canvasElement), ['All companies', 'Something outstanding', 'All subgroups']),
};
