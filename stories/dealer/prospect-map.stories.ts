import '../../src/dealer/prospect-map.js';
import { standardStories } from '../support/standard-stories.js';

export default { title: 'Dealer/prospect-map', component: 'prospect-map' };

const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: '5 kecamatan asal prospek teratas', en: 'Top 5 districts of prospects' },
  shows: ['Coblong', '142', 'Sukajadi', '127'],
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };
