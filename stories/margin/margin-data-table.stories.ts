import '../../src/margin/margin-data-table.js';
import { standardStories } from '../support/standard-stories.js';

export default {
  title: 'Margin/margin-data-table',
  component: 'margin-data-table',
  // It has a month of its own where nobody says another.
  parameters: { without: ['Idle'] },
};

const { Default, Loading, Empty, Failed, Invalid, Hostile, Narrow, Dark, English } = standardStories({
  heading: { id: 'Data gross margin', en: 'Gross margin data' },
  shows: ['Beras', 'CABANG', '522 baris'],
  showsWhenNarrow: ['Beras', '522 baris', '15,38%'],
  showsInEnglish: ['Beras', 'CABANG'],
  says: 'Tidak ada data untuk periode ini',
  hostile: true,
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Narrow, Dark, English };
