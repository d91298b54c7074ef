import '../../src/sales/sales-branch-performance.js';
import { standardStories, variant } from '../support/standard-stories.js';

export default { title: 'Sales/sales-branch-performance', component: 'sales-branch-performance' };

// June 2024, beside the month and the year before.
const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'Kinerja cabang', en: 'Sales by branch' },
  shows: ['PETTARANI', '64', 'Mei 2024', '58', 'Jun 2023', '59', 'Total 187 unit'],
  showsInEnglish: ['PETTARANI', '64', 'May 2024', '58', 'Jun 2023', '59', 'Total 187 cars'],
  showsWhenEmpty: ['PETTARANI', 'Total 0 unit'],
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };

export const Year = variant({ month: 'all-month' }, ['PETTARANI', '2024', '2023']);
export const NoComparison = variant({ compare: 'false' }, ['PETTARANI', '64']);
