import '../../src/dealer/status-prospect-chart.js';
import { standardStories, unknownValue, variant } from '../support/standard-stories.js';

export default { title: 'Dealer/status-prospect-chart', component: 'status-prospect-chart' };

const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'Status tindak lanjut prospek', en: 'Prospects by follow-up status' },
  shows: ['Medium', '213', 'Deal', '162'],
  hostile: true,
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };

export const ByStatus = variant({ by: 'status' }, ['Status prospek', 'Deal', '186']);
export const Bars = variant({ chart: 'bar' }, ['Status tindak lanjut prospek', '213']);
export const StatusAsDonut = variant({ by: 'status', chart: 'donut' }, ['Status prospek', '186']);
export const UnknownValue = unknownValue();
