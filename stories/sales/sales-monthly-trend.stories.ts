import '../../src/sales/sales-monthly-trend.js';
import { standardStories, variant } from '../support/standard-stories.js';

export default { title: 'Sales/sales-monthly-trend', component: 'sales-monthly-trend' };

// 2024 up to June, and 2023.
const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'Tren penjualan bulanan', en: 'Monthly sales' },
  shows: ['Tahun 2024', '187', 'Tahun 2023', '244'],
  showsInEnglish: ['Year 2024', '187', 'Year 2023', '244'],
  showsWhenEmpty: ['Total 0 unit'],
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };

export const NoComparison = variant({ compare: 'false' }, ['Total 1.177 unit']);
