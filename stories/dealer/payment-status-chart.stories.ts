import '../../src/dealer/payment-status-chart.js';
import { standardStories } from '../support/standard-stories.js';

export default { title: 'Dealer/payment-status-chart', component: 'payment-status-chart' };

const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'Status bayar', en: 'Bills by status' },
  shows: ['Close', '308'],
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };
