import '../../src/lab/lab-kpi-cards.js';
import { standardStories, variant } from '../support/standard-stories.js';

export default { title: 'Lab/lab-kpi-cards', component: 'lab-kpi-cards' };

// January to June 2024.
const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'Ringkasan penjualan laboratorium', en: 'Laboratory sales summary' },
  shows: ['Rp 919.672.500', 'Rp 216.328.875', '76,3%', '1.251', '430 belum lunas', '13'],
  showsInEnglish: ['Rp 919,672,500', 'Rp 216,328,875', '76.3%', '1,251', '430 open', '13'],
  showsWhenEmpty: ['0', '–'],
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };

export const Compared = variant({ compare: true }, ['76,3%', '3 Jul – 31 Des 2023', 'poin']);
export const Contribution = variant({ 'nat-subgroup': '2' }, [
  'Kontribusi penjualan subgrup',
  'Rp 241.907.000',
  '–',
]);
export const WholeOrders = variant({ 'nat-subgroup': '2', 'view-mode': 'order' }, [
  'Rp 636.922.750',
  '74,7%',
]);
export const Only = variant({ only: 'outstanding collection-rate' }, ['Rp 216.328.875', '76,3%']);
