import '../../src/water/water-arrears-list.js';
import { standardStories, variant } from '../support/standard-stories.js';

export default { title: 'Water/water-arrears-list', component: 'water-arrears-list' };

// June 2024.
const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'Tunggakan', en: 'Arrears' },
  shows: ['Rp 23,41 juta', '104 pelanggan', 'Rayon 35', 'Warung Saputra Jaya', 'Rp 993.000'],
  showsInEnglish: ['Rp 23.41 million', '104 customers', 'Rp 993,000'],
  hostile: true,
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };

export const Rayon = variant({ rayon: '34' }, ['64 pelanggan', 'Ruko Santoso Abadi']);
