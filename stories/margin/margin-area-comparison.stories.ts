import '../../src/margin/margin-area-comparison.js';
import { standardStories } from '../support/standard-stories.js';

export default { title: 'Margin/margin-area-comparison', component: 'margin-area-comparison' };

const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'Perbandingan area', en: 'Areas compared' },
  shows: ['CABANG · Gross margin', 'LOCAL · Gross margin'],
  showsInEnglish: ['CABANG', 'LOCAL'],
  says: 'Tidak ada data untuk periode ini',
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };
