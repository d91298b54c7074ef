import '../../src/margin/margin-alerts.js';
import { standardStories } from '../support/standard-stories.js';

export default { title: 'Margin/margin-alerts', component: 'margin-alerts' };

const { Default, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'Peringatan margin', en: 'Margin alerts' },
  shows: ['Margin negatif', 'Gula', 'Margin rendah (di bawah 10%)', 'Minyak Goreng'],
  showsInEnglish: ['Negative margin', 'Gula', 'Low margin (below 10%)'],
  hostile: true,
});

export { Default, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };
