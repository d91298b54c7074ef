import '../../src/water/water-unpaid-list.js';
import { standardStories } from '../support/standard-stories.js';

export default { title: 'Water/water-unpaid-list', component: 'water-unpaid-list' };

// June 2024.
const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'Belum bayar', en: 'Not paid yet' },
  shows: ['Rp 8,55 juta', '81 pelanggan', 'Rayon 34', 'Rp 5.433.700', 'CV Hidayat Makmur', 'Rp 367.400'],
  showsInEnglish: ['Rp 8.55 million', '81 customers', 'CV Hidayat Makmur', 'Rp 367,400'],
  hostile: true,
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };
