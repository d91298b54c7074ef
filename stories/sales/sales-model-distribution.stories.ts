import '../../src/sales/sales-model-distribution.js';
import { standardStories, variant } from '../support/standard-stories.js';

export default { title: 'Sales/sales-model-distribution', component: 'sales-model-distribution' };

// June 2024, all branches, with the periods before in the table.
const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'Penjualan per model', en: 'Sales by model' },
  shows: ['STARGAZER', '57', '30,5%', 'Mei 2024', '42'],
  showsInEnglish: ['STARGAZER', '57', '30.5%', 'May 2024', '42'],
  hostile: true,
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };

export const Day = variant({ 'custom-date': true, 'selected-date': '2024-06-15' }, ['14 Jun 2024']);
export const Branch = variant({ branch: '0051' }, ['STARGAZER', 'Total 38 unit']);
