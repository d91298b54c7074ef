import type { StoryObj } from '@storybook/web-components-vite';
import '../../src/margin/margin-filter.js';
import { expectDark, expectTexts, expectWidth } from '../support/seen.js';
import { widget, type Args } from '../support/widget.js';

type Story = StoryObj<Args>;

export default {
  title: 'Margin/margin-filter',
  component: 'margin-filter',
  render: (args: Args) => widget('margin-filter', args),
};

const elementIn = (canvas: HTMLElement) => canvas.querySelector<HTMLElement>('margin-filter')!;

const shows = (texts: readonly string[], more: Partial<Story> = {}): Story => ({
  ...more,
  play: ({ canvasElement }) => expectTexts(elementIn(canvasElement), texts),
});

export const Default = shows(['Bulan', 'Tahun']);
export const WithArea = shows(['Bulan', 'Tahun', 'Area'], { args: { area: true } });
export const Years = shows(['Bulan', 'Tahun'], { args: { years: [2024, 2023] } });
export const English = shows(['Month', 'Year'], { globals: { language: 'en' } });
export const Narrow: Story = {
  parameters: { stage: { width: 280 } },
  play: ({ canvasElement }) => expectWidth(elementIn(canvasElement), 280),
};
export const Dark: Story = {
  globals: { theme: 'dark' },
  play: ({ canvasElement }) => expectDark(elementIn(canvasElement)),
};
