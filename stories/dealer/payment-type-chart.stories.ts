import '../../src/dealer/payment-type-chart.js';
import { standardStories } from '../support/standard-stories.js';

export default { title: 'Dealer/payment-type-chart', component: 'payment-type-chart' };

const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'Tipe pembayaran', en: 'Payment types' },
  shows: ['Cash', 'Credit'],
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };
