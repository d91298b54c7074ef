import '../../src/dealer/top-driver-bar.js';
import { standardStories } from '../support/standard-stories.js';

export default { title: 'Dealer/top-driver-bar', component: 'top-driver-bar' };

const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: '5 driver teratas', en: 'Top 5 drivers' },
  shows: ['DRV001', '79'],
  hostile: true,
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };
