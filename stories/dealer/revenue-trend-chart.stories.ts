import '../../src/dealer/revenue-trend-chart.js';
import { standardStories } from '../support/standard-stories.js';

export default { title: 'Dealer/revenue-trend-chart', component: 'revenue-trend-chart' };

const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'Tren pendapatan', en: 'Revenue trend' },
  shows: ['Jan 2024', 'Rp 525.510.000', 'Total Rp 2.937.180.000'],
  showsInEnglish: ['Jan 2024', 'Rp 525,510,000', 'Total Rp 2,937,180,000'],
  showsWhenEmpty: ['Total Rp 0'],
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };
