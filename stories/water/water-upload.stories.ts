import type { StoryObj } from '@storybook/web-components-vite';
import '../../src/water/water-upload.js';
import { lookStories } from '../support/look-stories.js';
import { expectTexts } from '../support/seen.js';
import { widget, type Args } from '../support/widget.js';

type Story = StoryObj<Args>;

export default {
  title: 'Water/water-upload',
  component: 'water-upload',
  render: (args: Args) => widget('water-upload', args),
};

const elementIn = (canvas: HTMLElement) => canvas.querySelector('water-upload')!;

const payments = (name: string): File =>
  new File(['NOMEN;PAY_DT;AMT_COLLECT\n60100000;2024-01-05;60000\n'], name);

/** Chooses files as a person does. */
async function choose(canvas: HTMLElement, ...files: readonly File[]) {
  const element = elementIn(canvas);
  await element.updateComplete;
  const input = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change'));
  await element.updateComplete;
  return element;
}

/** Chooses files and sends them. */
async function send(canvas: HTMLElement, ...files: readonly File[]) {
  const element = await choose(canvas, ...files);
  element.shadowRoot!.querySelector<HTMLElement>('[part=button]')!.click();
  return element;
}

export const Default: Story = {
  play: ({ canvasElement }) => expectTexts(elementIn(canvasElement), ['Unggah berkas', 'Pilih berkas']),
};

export const Chosen: Story = {
  play: async ({ canvasElement }) => {
    const element = await choose(canvasElement, payments('bayar.csv'), new File(['%PDF'], 'laporan.pdf'));
    await expectTexts(element, ['bayar.csv', 'laporan.pdf', 'layanan mungkin menolaknya', 'Unggah 2 berkas']);
  },
};

export const Uploaded: Story = {
  play: async ({ canvasElement }) => {
    const garbage = new File([Uint8Array.of(80, 75, 1, 2)], 'rusak.xlsx');
    const element = await send(canvasElement, payments('bayar.csv'), garbage);
    await expectTexts(element, [
      'COLLECTION · Januari 2024 · periode dari isi berkas · 1 baris',
      'File tidak dapat dibaca sebagai Excel',
      '1 berkas berhasil diunggah. 1 berkas ditolak.',
    ]);
  },
};

export const Failed: Story = {
  globals: { scenario: 'error' },
  play: async ({ canvasElement }) => {
    const element = await send(canvasElement, payments('bayar.csv'));
    await expectTexts(element, ['Server sedang bermasalah (500).', 'Tidak diketahui apakah']);
  },
};

export const Forbidden: Story = {
  globals: { scenario: 'forbidden' },
  play: async ({ canvasElement }) => {
    const element = await send(canvasElement, payments('bayar.csv'));
    await expectTexts(element, ['Akun Anda tidak berhak melakukan ini.']);
  },
};

export const { Narrow, Dark } = lookStories(['Pilih berkas']);

export const English: Story = {
  globals: { language: 'en' },
  play: ({ canvasElement }) => expectTexts(elementIn(canvasElement), ['Upload files', 'Choose files']),
};
