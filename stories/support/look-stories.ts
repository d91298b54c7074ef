/** How widgets look that show no answer, such as filters. */
import type { StoryObj } from '@storybook/web-components-vite';
import { expectDark, expectTexts, expectWidth } from './seen.js';
import type { Args } from './widget.js';

type Story = StoryObj<Args>;

const widgetIn = (canvas: HTMLElement, tag: string | undefined): HTMLElement =>
  canvas.querySelector<HTMLElement>(tag!)!;

/** The narrowest place, and the dark theme; `shows` is what is to be read there. */
export const lookStories = (shows: readonly string[]): Record<'Narrow' | 'Dark', Story> => ({
  Narrow: {
    parameters: { stage: { width: 280 } },
    play: async ({ canvasElement, component }) => {
      const widget = widgetIn(canvasElement, component);
      await expectTexts(widget, shows);
      await expectWidth(widget, 280);
    },
  },
  Dark: {
    globals: { theme: 'dark' },
    play: async ({ canvasElement, component }) => {
      const widget = widgetIn(canvasElement, component);
      await expectTexts(widget, shows);
      await expectDark(widget);
    },
  },
});
