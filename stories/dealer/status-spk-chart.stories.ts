import '../../src/dealer/status-spk-chart.js';
import { standardStories } from '../support/standard-stories.js';

export default { title: 'Dealer/status-spk-chart', component: 'status-spk-chart' };

const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'Status SPK', en: 'Orders by status' },
  shows: ['Complete', '238', 'Cancelled', '17'],
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };
