import '../../src/dealer/delivery-location-bar.js';
import { standardStories } from '../support/standard-stories.js';

export default { title: 'Dealer/delivery-location-bar', component: 'delivery-location-bar' };

const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: '5 lokasi pengiriman teratas', en: 'Top 5 delivery places' },
  shows: ['Dago Atas', '59', '23,0%'],
  showsInEnglish: ['Dago Atas', '59', '23.0%'],
  hostile: true,
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };
