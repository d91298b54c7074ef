import type { StoryObj } from '@storybook/web-components-vite';
import '../../src/water/water-filter.js';
import { expectDark, expectTexts, expectWidth } from '../support/seen.js';
import { widget, type Args } from '../support/widget.js';

type Story = StoryObj<Args>;

export default {
  title: 'Water/water-filter',
  component: 'water-filter',
  render: (args: Args) => widget('water-filter', args),
};

const elementIn = (canvas: HTMLElement) => canvas.querySelector<HTMLElement>('water-filter')!;

const shows = (texts: readonly string[], more: Partial<Story> = {}): Story => ({
  ...more,
  play: ({ canvasElement }) => expectTexts(elementIn(canvasElement), texts),
});

export const Default = shows(['Bulan', 'Tahun']);
export const Newest = shows(['Bulan', 'Bulan terbaru'], { globals: { sample: 'water/newest' } });
export const WithRayon = shows(['Bulan', 'Tahun', 'Rayon'], { args: { rayon: true } });
export const English = shows(['Month', 'Year'], { globals: { language: 'en' } });
export const Narrow: Story = {
  parameters: { stage: { width: 280 } },
  play: ({ canvasElement }) => expectWidth(elementIn(canvasElement), 280),
};
export const Dark: Story = {
  globals: { theme: 'dark' },
  play: ({ canvasElement }) => expectDark(elementIn(canvasElement)),
};
