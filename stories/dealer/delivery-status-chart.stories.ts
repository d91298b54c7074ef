import '../../src/dealer/delivery-status-chart.js';
import { standardStories } from '../support/standard-stories.js';

export default { title: 'Dealer/delivery-status-chart', component: 'delivery-status-chart' };

const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'Status surat jalan', en: 'Delivery notes by status' },
  shows: ['Completed', '244', 'Back to Dealer', '13'],
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };
