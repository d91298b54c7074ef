import '../../src/dealer/po-creation-chart.js';
import { standardStories } from '../support/standard-stories.js';

export default { title: 'Dealer/po-creation-chart', component: 'po-creation-chart' };

const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'Pembuatan PO', en: 'Purchase orders made' },
  shows: ['173'],
  showsWhenEmpty: ['Total 0'],
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };
