import type { StoryObj } from '@storybook/web-components-vite';
import '../../src/water/water-customer-form.js';
import { lookStories } from '../support/look-stories.js';
import { expectTexts } from '../support/seen.js';
import { widget, type Args } from '../support/widget.js';

type Story = StoryObj<Args>;

export default {
  title: 'Water/water-customer-form',
  component: 'water-customer-form',
  render: (args: Args) => widget('water-customer-form', args),
};

const elementIn = (canvas: HTMLElement) => canvas.querySelector('water-customer-form')!;

export const Default: Story = {
  play: ({ canvasElement }) =>
    expectTexts(elementIn(canvasElement), ['Ubah pelanggan', 'Target MC', 'Simpan', 'Pelanggan baru']),
};

export const New: Story = {
  args: { nomen: '' },
  play: ({ canvasElement }) => expectTexts(elementIn(canvasElement), ['Pelanggan baru', 'Tambah pelanggan']),
};

export const Incomplete: Story = {
  args: { nomen: '' },
  play: async ({ canvasElement }) => {
    const element = elementIn(canvasElement);
    await element.updateComplete;
    element.shadowRoot!.querySelector<HTMLElement>('[part=button]')!.click();
    await expectTexts(element, ['Wajib diisi.']);
  },
};

export const Failed: Story = {
  globals: { scenario: 'error' },
  play: ({ canvasElement }) =>
    expectTexts(elementIn(canvasElement), ['Server sedang bermasalah (500).', 'Coba lagi']),
};

export const { Narrow, Dark } = lookStories(['Ubah pelanggan', 'Simpan']);

export const English: Story = {
  globals: { language: 'en' },
  play: ({ canvasElement }) => expectTexts(elementIn(canvasElement), ['Change customer', 'Save']),
};
