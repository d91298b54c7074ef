import '../../src/water/water-collection-table.js';
import { standardStories, variant } from '../support/standard-stories.js';

export default { title: 'Water/water-collection-table', component: 'water-collection-table' };

// June 2024.
const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'Data penagihan', en: 'Collection' },
  shows: ['598 pembayaran', '30 Jun 2024', 'Rina Hidayat', 'Rp 135.000', '1 dari 24'],
  showsInEnglish: ['598 payments', 'Rina Hidayat', 'Rp 135,000', '1 of 24'],
  hostile: true,
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };

export const Rayon = variant({ rayon: '35' }, ['Rina Tanjung']);
export const Search = variant({ search: 'apotek' }, ['Apotek']);
