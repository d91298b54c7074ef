import '../../src/dealer/follow-up-method-chart.js';
import { runSuite } from '../suites/index.js';
import { period } from './asked.js';

const data = [
  { metode_follow_up: '2', metode_label: 'Call', count: 50 },
  { metode_follow_up: '1', metode_label: 'SMS (WA/Line)', count: 30 },
  { metode_follow_up: '8', metode_label: '8', count: 15 },
  { metode_follow_up: null, metode_label: 'Unknown', count: 4 },
  { metode_follow_up: '', metode_label: 'Unknown', count: 1 },
];

const answer = { success: true, message: 'ok', data, total_records: 100 };

runSuite({
  tag: 'follow-up-method-chart',
  kind: 'chart',
  needs: period,
  answer,
  shows: ['SMS (WA/Line)', '30', '30,0%', 'Call', '50', 'Tidak diketahui', '5'],
  empty: { ...answer, data: [], total_records: 0 },
  named: (name) => ({
    ...answer,
    data: [{ ...data[0], metode_follow_up: name, metode_label: name }, ...data.slice(1)],
  }),
});
