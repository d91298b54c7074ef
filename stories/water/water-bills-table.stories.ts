import '../../src/water/water-bills-table.js';
import { standardStories } from '../support/standard-stories.js';

export default { title: 'Water/water-bills-table', component: 'water-bills-table' };

// June 2024.
const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'Tagihan (MainBill)', en: 'Bills (MainBill)' },
  shows: ['1 tagihan', 'Siti Nasution', 'Jun 2024', 'Rp 56.705'],
  showsInEnglish: ['1 bill', 'Siti Nasution', 'Rp 56,705'],
  hostile: true,
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };
