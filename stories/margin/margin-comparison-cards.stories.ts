import '../../src/margin/margin-comparison-cards.js';
import { standardStories } from '../support/standard-stories.js';

export default {
  title: 'Margin/margin-comparison-cards',
  component: 'margin-comparison-cards',
  // It has a month of its own where nobody says another.
  parameters: { without: ['Idle'] },
};

const { Default, Loading, Empty, Failed, Invalid, Hostile, Narrow, Dark, English } = standardStories({
  heading: { id: 'Perbandingan gross margin', en: 'Gross margin compared' },
  shows: ['Kemarin', 'Tahun ini', '29 Jun 2024', '28 Jun 2024'],
  showsInEnglish: ['Yesterday', 'This year'],
  showsWhenEmpty: ['Rp 0', 'tetap 0,0%'],
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Narrow, Dark, English };
