import '../../src/lab/lab-sales-trend.js';
import { standardStories, unknownValue, variant } from '../support/standard-stories.js';

export default { title: 'Lab/lab-sales-trend', component: 'lab-sales-trend' };

// January to June 2024.
const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'Tren penjualan dan pembayaran', en: 'Sales and payments over time' },
  shows: ['Penjualan (tanggal order)', 'Pembayaran (tanggal bayar terakhir)', 'Penjualan Rp 919.672.500'],
  showsInEnglish: ['Sales (order date)', 'Paid (last payment date)', 'Sales Rp 919,672,500'],
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };

export const Day = variant({ granularity: 'day' }, ['Penjualan Rp 919.672.500']);
export const Contribution = variant({ 'nat-subgroup': '2' }, ['Kontribusi subgrup (tanggal order)']);
export const UnknownValue = unknownValue();
