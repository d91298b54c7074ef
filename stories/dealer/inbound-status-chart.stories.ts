import '../../src/dealer/inbound-status-chart.js';
import { standardStories } from '../support/standard-stories.js';

export default { title: 'Dealer/inbound-status-chart', component: 'inbound-status-chart' };

const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'Status penerimaan unit', en: 'Shipments by status' },
  shows: ['Sudah Diterima', '73'],
  hostile: true,
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };
