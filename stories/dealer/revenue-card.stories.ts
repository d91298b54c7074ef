import '../../src/dealer/revenue-card.js';
import { standardStories, unknownValue, variant } from '../support/standard-stories.js';

export default { title: 'Dealer/revenue-card', component: 'revenue-card' };

const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'Pendapatan dealing', en: 'Dealing revenue' },
  shows: ['Rp 6,61 miliar', 'Rp 6.605.600.000', 'dari 260 baris unit'],
  showsInEnglish: ['Rp 6.61 billion', 'Rp 6,605,600,000', 'from 260 rows of units'],
  showsWhenEmpty: ['Rp 0'],
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };

export const Billing = variant({ source: 'billing' }, [
  'Pendapatan tagihan',
  'Rp 2.937.180.662,50',
  'dari 545',
]);
/** With the months of the year. */
export const Trend = variant({ source: 'billing', trend: '' }, ['Rp 2,94 miliar', 'dari 545']);
export const UnknownValue = unknownValue();
