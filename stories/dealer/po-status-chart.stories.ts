import '../../src/dealer/po-status-chart.js';
import { standardStories } from '../support/standard-stories.js';

export default { title: 'Dealer/po-status-chart', component: 'po-status-chart' };

const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'Status dokumen PO', en: 'Purchase orders by status' },
  shows: ['Pengiriman PO', '174'],
  showsWhenEmpty: ['Total 0'],
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };
