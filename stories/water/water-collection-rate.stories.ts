import '../../src/water/water-collection-rate.js';
import { standardStories } from '../support/standard-stories.js';

export default { title: 'Water/water-collection-rate', component: 'water-collection-rate' };

// June 2024.
const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'Tingkat penagihan', en: 'Collection rate' },
  shows: ['93,52%', 'Rp 78,81 juta', 'Rp 84,27 juta'],
  showsInEnglish: ['93.52%', 'Rp 78.81 million'],
  showsWhenEmpty: ['0,00%', 'Tidak ada target'],
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };
