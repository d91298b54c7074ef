import '../../src/margin/margin-alerts.js';
import { expect } from 'storybook/test';
import { seen } from '../support/seen.js';
import { standardStories, type Story } from '../support/standard-stories.js';

export default {
  title: 'Margin/margin-alerts',
  component: 'margin-alerts',
  // Where there is nothing to tell, it isn't there.
  parameters: { without: ['Empty'] },
};

const { Default, Loading, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'Peringatan margin', en: 'Margin alerts' },
  shows: ['Margin negatif', 'Gula', 'Margin rendah (di bawah 10%)', 'Minyak Goreng'],
  showsInEnglish: ['Negative margin', 'Gula', 'Low margin (below 10%)'],
  hostile: true,
});

export { Default, Loading, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };

export const NothingToTell: Story = {
  globals: { scenario: 'empty' },
  play: async ({ canvasElement }) => {
    const widget = await seen(canvasElement, 'margin-alerts', 'empty');
    await expect(widget.getBoundingClientRect().height).toBe(0);
  },
};
