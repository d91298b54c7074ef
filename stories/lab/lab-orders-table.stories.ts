import '../../src/lab/lab-orders-table.js';
import { standardStories, variant } from '../support/standard-stories.js';

export default { title: 'Lab/lab-orders-table', component: 'lab-orders-table' };

// January to June 2024.
const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'Daftar order', en: 'Orders' },
  shows: ['1.681 order', 'LAB20240630842', 'Klinik Keluarga', 'Rp 770.000', '0-30'],
  showsWhenNarrow: ['1.681 order', 'LAB20240630842', 'Klinik Keluarga', 'Rp 770.000'],
  showsInEnglish: ['1,681 orders', 'LAB20240630842', 'Rp 770,000', 'Open'],
  hostile: true,
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };

export const OutstandingOnly = variant({ 'outstanding-only': true }, [
  'Order dengan sisa tagihan',
  '424 order',
  'Rp 2.420.000',
]);
export const Contribution = variant({ 'nat-subgroup': '2' }, ['1.035 order', 'Kontribusi subgrup']);
