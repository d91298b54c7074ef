import '../../src/dealer/top-unit-bar.js';
import { standardStories } from '../support/standard-stories.js';

export default { title: 'Dealer/top-unit-bar', component: 'top-unit-bar' };

const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: '3 tipe unit teratas', en: 'Top 3 types' },
  shows: ['Honda Vario', '73'],
  hostile: true,
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };
