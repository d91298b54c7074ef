import '../../src/margin/margin-trend.js';
import { standardStories, variant } from '../support/standard-stories.js';

export default {
  title: 'Margin/margin-trend',
  component: 'margin-trend',
  // It has a month of its own where nobody says another.
  parameters: { without: ['Idle'] },
};

const { Default, Loading, Empty, Failed, Invalid, Hostile, Narrow, Dark, English } = standardStories({
  heading: { id: 'Tren gross margin harian', en: 'Gross margin by day' },
  shows: ['Lokal', 'Cabang', 'Total'],
  showsInEnglish: ['Local', 'Branches', 'Total'],
  showsWhenEmpty: ['Lokal'],
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Narrow, Dark, English };

export const Weekly = variant({ period: 'weekly' }, ['27 Mei – 2 Jun', 'Total']);
export const Monthly = variant({ period: 'monthly' }, ['Jan 2024', 'Total']);
export const Quarterly = variant({ period: 'quarterly' }, ['Kuartal 1', 'Total']);
export const HalfYears = variant({ period: 'semester' }, ['Semester 1', 'Total']);
export const Yearly = variant({ period: 'yearly' }, ['2024', 'Total']);
