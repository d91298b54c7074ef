import '../../src/dealer/prospect-source-bar.js';
import { standardStories } from '../support/standard-stories.js';

export default { title: 'Dealer/prospect-source-bar', component: 'prospect-source-bar' };

const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: '5 sumber prospek teratas', en: 'Top 5 prospect sources' },
  shows: ['Walk in', '163', 'Social media', '134'],
  hostile: true,
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };
