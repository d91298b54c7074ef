import '../../src/dealer/history-table.js';
import { standardStories, unknownValue, variant } from '../support/standard-stories.js';

export default { title: 'Dealer/history-table', component: 'history-table' };

const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'Riwayat prospek', en: 'Prospect history' },
  shows: ['765 prospek', 'Dewi Astuti J.', '081096010725'],
  showsInEnglish: ['765 prospects', 'Dewi Astuti J.'],
  hostile: true,
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };

export const Dealing = variant({ source: 'dealing' }, ['Riwayat dealing']);
export const Delivery = variant({ source: 'delivery' }, ['Riwayat pengiriman', '262']);
export const Billing = variant({ source: 'billing' }, ['Riwayat pembayaran', '545']);
export const Leasing = variant({ source: 'leasing' }, ['Riwayat leasing', '203']);
export const Documents = variant({ source: 'document' }, ['Riwayat dokumen', '259']);
export const Inbound = variant({ source: 'inbound' }, ['Riwayat unit inbound', '97']);
export const UnknownValue = unknownValue();
