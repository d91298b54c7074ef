import '../../src/margin/margin-category-table.js';
import { standardStories } from '../support/standard-stories.js';

export default { title: 'Margin/margin-category-table', component: 'margin-category-table' };

const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'Gross margin per kategori', en: 'Gross margin by category' },
  shows: ['Beras', 'Tanpa omzet', 'Negatif', 'Rendah', 'Sedang', 'Bagus'],
  showsInEnglish: ['Beras', 'No omzet'],
  says: 'Tidak ada data untuk periode ini',
  hostile: true,
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };
