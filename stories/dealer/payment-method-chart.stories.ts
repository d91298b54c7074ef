import '../../src/dealer/payment-method-chart.js';
import { standardStories } from '../support/standard-stories.js';

export default { title: 'Dealer/payment-method-chart', component: 'payment-method-chart' };

const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'Cara bayar', en: 'Payment methods' },
  shows: ['Transfer', '292', 'Cash', '235'],
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };
