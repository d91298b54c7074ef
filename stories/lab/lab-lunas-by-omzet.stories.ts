import '../../src/lab/lab-lunas-by-omzet.js';
import { standardStories, variant } from '../support/standard-stories.js';

export default { title: 'Lab/lab-lunas-by-omzet', component: 'lab-lunas-by-omzet' };

// January to June 2024.
const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: {
    id: 'Penjualan lunas dan belum lunas per tipe omzet',
    en: 'Sales, paid and open, by omzet type',
  },
  shows: ['Kontrak', 'Lunas', 'Belum lunas'],
  showsInEnglish: ['Kontrak', 'Paid', 'Open'],
  hostile: true,
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };

export const Orders = variant({ metric: 'order_count' }, [
  'Jumlah order lunas dan belum lunas per tipe omzet',
]);
export const OnlyOpen = variant({ 'is-lunas': 'N' }, ['Belum lunas']);
export const Paid = variant({ metric: 'paid' }, ['Kontrak', 'Lunas']);
export const Outstanding = variant({ metric: 'outstanding' }, ['Kontrak', 'Belum lunas']);
