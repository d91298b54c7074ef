import '../../src/margin/margin-overview-cards.js';
import { standardStories } from '../support/standard-stories.js';

export default { title: 'Margin/margin-overview-cards', component: 'margin-overview-cards' };

const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'Ringkasan gross margin', en: 'Gross margin overview' },
  shows: ['Total omzet', 'Rata-rata GM %'],
  showsInEnglish: ['Total omzet', 'Average GM %'],
  says: 'Tidak ada data untuk periode ini',
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };
