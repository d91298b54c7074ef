import type { StoryObj } from '@storybook/web-components-vite';
import '../../src/water/water-customer-search.js';
import { expectTexts, seen } from '../support/seen.js';
import { standardStories } from '../support/standard-stories.js';
import type { Args } from '../support/widget.js';

export default { title: 'Water/water-customer-search', component: 'water-customer-search' };

const { Default, Loading, Empty, Failed, Invalid, Hostile, Narrow, Dark, English } = standardStories({
  heading: { id: 'Cari pelanggan', en: 'Find a customer' },
  shows: ['60100000', 'Siti Nasution'],
  hostile: true,
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Narrow, Dark, English };

/** Nobody has searched yet. */
export const Idle: StoryObj<Args> = {
  globals: { sample: 'newest' },
  play: async ({ canvasElement, component }) => {
    const element = canvasElement.querySelector(component!)!;
    element.closest('dasbor-scope')?.removeAttribute('search');
    element.removeAttribute('search');
    await expectTexts(await seen(canvasElement, component!, 'idle'), ['nomen atau nama (search)']);
  },
};
