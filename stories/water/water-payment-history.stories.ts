import '../../src/water/water-payment-history.js';
import { standardStories, variant } from '../support/standard-stories.js';

export default { title: 'Water/water-payment-history', component: 'water-payment-history' };

const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'Riwayat pembayaran', en: 'Payments' },
  shows: ['19 Jun 2024', 'Rp 51.550', 'Current'],
  showsInEnglish: ['19 Jun 2024', 'Rp 51,550', 'Current'],
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };

export const OtherMonth = variant({ month: '4', year: '2024' }, ['26 Apr 2024', 'Undue']);
