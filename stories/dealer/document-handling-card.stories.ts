import '../../src/dealer/document-handling-card.js';
import { standardStories } from '../support/standard-stories.js';

export default { title: 'Dealer/document-handling-card', component: 'document-handling-card' };

const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'Faktur STNK selesai', en: 'STNK invoices done' },
  shows: ['238', '254'],
  showsWhenEmpty: ['0'],
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };
