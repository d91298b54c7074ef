import '../../src/dealer/top-received-unit-list.js';
import { standardStories } from '../support/standard-stories.js';

export default { title: 'Dealer/top-received-unit-list', component: 'top-received-unit-list' };

const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: '5 penerimaan unit teratas', en: 'Top 5 received units' },
  shows: ['VARIO BK', '117'],
  hostile: true,
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };
