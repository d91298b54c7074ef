import '../../src/water/water-missing-files.js';
import { standardStories } from '../support/standard-stories.js';

export default { title: 'Water/water-missing-files', component: 'water-missing-files' };

const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'Kelengkapan berkas', en: 'Files of the month' },
  shows: ['Juni 2024: 5 dari 6 berkas (83%)', 'ARDEBT', 'Belum ada'],
  showsInEnglish: ['Jun 2024: 5 of 6 files (83%)', 'ARDEBT', 'Missing'],
  // No file at all is a checklist too.
  showsWhenEmpty: ['0 dari 6 berkas (0%)'],
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };
