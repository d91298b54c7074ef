import '../../src/dealer/follow-up-method-chart.js';
import { standardStories } from '../support/standard-stories.js';

export default { title: 'Dealer/follow-up-method-chart', component: 'follow-up-method-chart' };

const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'Metode follow-up', en: 'Follow-up methods' },
  shows: ['SMS (WA/Line)', '328'],
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };
