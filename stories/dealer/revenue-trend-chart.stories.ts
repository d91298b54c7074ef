import '../../src/dealer/revenue-trend-chart.js';
import { standardStories } from '../support/standard-stories.js';

export default { title: 'Dealer/revenue-trend-chart', component: 'revenue-trend-chart' };

const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'Tren pendapatan (juta Rp)', en: 'Revenue trend (Rp million)' },
  shows: ['Jan 2024', '525,51', 'sekitar 2.937,18 juta rupiah'],
  showsInEnglish: ['Jan 2024', '525.51', 'about 2,937.18 million rupiah'],
  showsWhenEmpty: ['sekitar 0 juta rupiah'],
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };
