import '../../src/dealer/delivery-status-chart.js';
import { runSuite } from '../suites/index.js';
import { period } from './asked.js';

const data = [
  { status_delivery_document: '4', status_label: 'Completed', count: 70 },
  { status_delivery_document: '1', status_label: 'Ready', count: 20 },
  { status_delivery_document: '3', status_label: 'Back to Dealer', count: 10 },
];

const answer = { success: true, message: 'ok', data, total_records: 100 };

runSuite({
  tag: 'delivery-status-chart',
  kind: 'chart',
  needs: period,
  answer,
  shows: ['Ready', '20', '20,0%', 'Completed', '70'],
  empty: { ...answer, data: [], total_records: 0 },
  named: (name) => ({
    ...answer,
    data: [{ ...data[0], status_delivery_document: name, status_label: name }, ...data.slice(1)],
  }),
});
