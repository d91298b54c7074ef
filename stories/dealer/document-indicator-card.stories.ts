import '../../src/dealer/document-indicator-card.js';
import { standardStories, unknownValue, variant } from '../support/standard-stories.js';

export default { title: 'Dealer/document-indicator-card', component: 'document-indicator-card' };

const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'Permohonan faktur', en: 'Invoice requests' },
  shows: ['258', 'naik 1,2%'],
  showsInEnglish: ['258', 'up 1.2%'],
  showsWhenEmpty: ['0', 'tetap'],
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };

export const StnkReceived = variant({ document: 'stnk-diterima' }, ['STNK diterima', '258', 'naik 0,4%']);
export const BpkbReceived = variant({ document: 'bpkb-diterima' }, ['BPKB diterima', '245', 'turun 1,6%']);
export const UnknownValue = unknownValue();
