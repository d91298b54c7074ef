import '../../src/dealer/payment-status-chart.js';
import { runSuite } from '../suites/index.js';
import { period } from './asked.js';

const data = [
  { status: '4', status_label: 'Close', count: 30 },
  { status: '1', status_label: 'New', count: 10 },
];

const answer = { success: true, message: 'ok', data, total_records: 45 };

runSuite({
  tag: 'payment-status-chart',
  kind: 'chart',
  needs: period,
  answer,
  shows: ['New', '10', '25,0%', 'Close', '30', '75,0%'],
  empty: { ...answer, data: [], total_records: 0 },
  named: (name) => ({
    ...answer,
    data: [{ ...data[0], status: name, status_label: name }, ...data.slice(1)],
  }),
});
