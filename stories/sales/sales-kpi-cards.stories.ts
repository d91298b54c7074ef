import '../../src/sales/sales-kpi-cards.js';
import { standardStories, variant } from '../support/standard-stories.js';

export default {
  title: 'Sales/sales-kpi-cards',
  component: 'sales-kpi-cards',
  args: { compare: true },
};

// June 2024, all branches.
const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'Ringkasan penjualan', en: 'Sales summary' },
  shows: ['187', 'naik 9,4%', 'Jun 2023: 171', 'Rp 85,03 miliar', 'turun 1,3%', 'STARGAZER', 'PETTARANI'],
  showsInEnglish: [
    '187',
    'up 9.4%',
    'Jun 2023: 171',
    'Rp 85.03 billion',
    'down 1.3%',
    'STARGAZER',
    'PETTARANI',
  ],
  showsWhenEmpty: ['0', 'tetap', 'Rp 0'],
  hostile: true,
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };

export const Day = variant({ 'custom-date': true, 'selected-date': '2024-03-31' }, [
  '30 Mar 2024: 8',
  'turun 12,5%',
  '29 Feb 2024: 6',
  'naik 16,7%',
]);
export const Year = variant({ month: 'all-month' }, ['1.177', 'turun 49,8%', '2023: 2.346']);
export const NoComparison = variant({ compare: 'false' }, ['187', 'Rp 85.033.000.000', '57 unit']);
export const Only = variant({ only: 'unit-sales revenue' }, ['187', 'Rp 85,03 miliar']);
