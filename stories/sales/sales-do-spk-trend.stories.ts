import '../../src/sales/sales-do-spk-trend.js';
import { standardStories } from '../support/standard-stories.js';

export default { title: 'Sales/sales-do-spk-trend', component: 'sales-do-spk-trend' };

// 2024 up to June.
const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'DO dan SPK bulanan', en: 'Monthly delivery orders and orders' },
  shows: ['Delivery Order (DO)', '201', 'Surat Pesanan (SPK)', '299'],
  showsInEnglish: ['Delivery orders (DO)', '201', 'Orders (SPK)', '299'],
  showsWhenEmpty: ['DO 0 · SPK 0'],
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };
