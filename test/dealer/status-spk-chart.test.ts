import '../../src/dealer/status-spk-chart.js';
import { runSuite } from '../suites/index.js';
import { period } from './asked.js';

const data = [
  { status_spk: '3', status_label: 'Complete', count: 60 },
  { status_spk: '1', status_label: 'Open', count: 20 },
  { status_spk: '4', status_label: 'Cancelled', count: 15 },
  { status_spk: '2', status_label: 'Indent', count: 5 },
];

const answer = { success: true, message: 'ok', data, total_records: 100 };

runSuite({
  tag: 'status-spk-chart',
  kind: 'chart',
  needs: period,
  answer,
  shows: ['Open', '20', '20,0%', 'Complete', '60', '60,0%'],
  empty: { ...answer, data: [], total_records: 0 },
  named: (name) => ({
    ...answer,
    data: [{ ...data[0], status_spk: name, status_label: name }, ...data.slice(1)],
  }),
});
