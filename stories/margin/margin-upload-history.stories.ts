import '../../src/margin/margin-upload-history.js';
import { standardStories } from '../support/standard-stories.js';

export default { title: 'Margin/margin-upload-history', component: 'margin-upload-history' };

// It has a month of its own where nobody says another: it is never idle.
const { Default, Loading, Empty, Failed, Invalid, Hostile, Narrow, Dark, English } = standardStories({
  heading: { id: 'Riwayat unggahan', en: 'Uploads' },
  shows: ['Gross margin', 'Berhasil', 'Rina'],
  showsInEnglish: ['Gross margin', 'Done', 'Rina'],

  hostile: true,
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Narrow, Dark, English };
