import '../../src/water/water-anomaly-summary.js';
import { standardStories, variant } from '../support/standard-stories.js';

export default { title: 'Water/water-anomaly-summary', component: 'water-anomaly-summary' };

const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'Anomali meter', en: 'Meter anomalies' },
  shows: ['27', '25', '96', 'HOT', 'Juni 2024'],
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };

export const Only = variant({ only: 'extreme zero' }, ['Pemakaian ekstrem', 'Pemakaian nol']);
