import type { StoryObj } from '@storybook/web-components-vite';
import '../../src/water/water-customer-profile.js';
import { expectTexts, seen } from '../support/seen.js';
import { standardStories } from '../support/standard-stories.js';
import type { Args } from '../support/widget.js';

// A customer whom the service doesn’t know is an error.
export default {
  title: 'Water/water-customer-profile',
  component: 'water-customer-profile',
  parameters: { without: ['Empty'] },
};

const { Default, Loading, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'Profil pelanggan', en: 'Customer profile' },
  shows: ['60100000', 'Siti Nasution', 'Rp 51.550', 'Dikerjakan'],
  showsInEnglish: ['60100000', 'Siti Nasution', 'Rp 51,550', 'In progress'],
  hostile: true,
});

export { Default, Loading, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };

export const Unknown: StoryObj<Args> = {
  args: { nomen: '99' },
  play: async ({ canvasElement, component }) => {
    await expectTexts(await seen(canvasElement, component!, 'error'), ['Nomen 99 tidak ditemukan.']);
  },
};
