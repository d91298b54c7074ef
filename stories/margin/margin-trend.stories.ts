import '../../src/margin/margin-trend.js';
import { standardStories } from '../support/standard-stories.js';

export default { title: 'Margin/margin-trend', component: 'margin-trend' };

// It has a month of its own where nobody says another: it is never idle.
const { Default, Loading, Empty, Failed, Invalid, Hostile, Narrow, Dark, English } = standardStories({
  heading: { id: 'Tren gross margin', en: 'Gross margin over time' },
  shows: ['Lokal', 'Cabang', 'Total'],
  showsInEnglish: ['Local', 'Branches', 'Total'],
  showsWhenEmpty: ['Lokal'],
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Narrow, Dark, English };
