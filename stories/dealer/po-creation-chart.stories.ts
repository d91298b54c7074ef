import '../../src/dealer/po-creation-chart.js';
import { standardStories, variant } from '../support/standard-stories.js';

export default { title: 'Dealer/po-creation-chart', component: 'po-creation-chart' };

const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'Pembuatan PO', en: 'Purchase orders made' },
  shows: ['173'],
  showsWhenEmpty: ['Total 0'],
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };

/** S plays it, once the chart has the focus. */
export const Audible = variant({ audible: true }, ['173']);
