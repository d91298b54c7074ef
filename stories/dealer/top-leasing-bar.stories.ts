import '../../src/dealer/top-leasing-bar.js';
import { standardStories } from '../support/standard-stories.js';

export default { title: 'Dealer/top-leasing-bar', component: 'top-leasing-bar' };

const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: '5 perusahaan leasing teratas', en: 'Top 5 leasing companies' },
  shows: ['FIF Group', '65', '38,2%'],
  showsInEnglish: ['FIF Group', '65', '38.2%'],
  hostile: true,
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };
