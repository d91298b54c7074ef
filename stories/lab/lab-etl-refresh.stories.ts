import type { StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import '../../src/lab/lab-etl-refresh.js';
import { lookStories } from '../support/look-stories.js';
import { expectTexts } from '../support/seen.js';
import { widget, type Args } from '../support/widget.js';

type Story = StoryObj<Args>;

export default {
  title: 'Lab/lab-etl-refresh',
  component: 'lab-etl-refresh',
  render: (args: Args) => widget('lab-etl-refresh', args),
};

const elementIn = (canvas: HTMLElement) => canvas.querySelector('lab-etl-refresh')!;

const press = async (canvas: HTMLElement) => {
  const element = elementIn(canvas);
  await element.updateComplete;
  element.shadowRoot!.querySelector<HTMLElement>('[part=button]')!.click();
  return element;
};

export const Default: Story = {
  play: ({ canvasElement }) => expectTexts(elementIn(canvasElement), ['Pembaruan data', 'Perbarui data']),
};

export const Started: Story = {
  play: async ({ canvasElement }) => {
    const element = await press(canvasElement);
    await expectTexts(element, ['Pembaruan dimulai. Angka dimuat ulang dalam 30 detik.']);
  },
};

export const Forbidden: Story = {
  globals: { scenario: 'forbidden' },
  play: async ({ canvasElement }) => {
    const element = await press(canvasElement);
    await expectTexts(element, ['Akun Anda tidak berhak melakukan ini.']);
    await expect(element.shadowRoot!.querySelector('[part=button]')).toBe(null);
  },
};

export const Failed: Story = {
  globals: { scenario: 'error' },
  play: async ({ canvasElement }) => {
    const element = await press(canvasElement);
    await expectTexts(element, ['Server sedang bermasalah (500).', 'Perbarui data']);
  },
};

export const { Narrow, Dark } = lookStories(['Perbarui data']);

export const English: Story = {
  globals: { language: 'en' },
  play: ({ canvasElement }) => expectTexts(elementIn(canvasElement), ['Data refresh', 'Refresh data']),
};
