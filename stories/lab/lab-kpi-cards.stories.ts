import '../../src/lab/lab-kpi-cards.js';
import { standardStories, variant } from '../support/standard-stories.js';

export default { title: 'Lab/lab-kpi-cards', component: 'lab-kpi-cards' };

// January to June 2024.
const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'Ringkasan penjualan laboratorium', en: 'Laboratory sales summary' },
  shows: ['Rp'],
  showsWhenEmpty: ['0', '–'],
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };

export const Compared = variant({ compare: true }, ['naik']);
export const Contribution = variant({ 'nat-subgroup': '2' }, ['Kontribusi penjualan subgrup', '–']);
export const WholeOrders = variant({ 'nat-subgroup': '2', 'view-mode': 'order' }, ['Penjualan']);
export const Only = variant({ only: 'outstanding collection-rate' }, ['Sisa tagihan']);
