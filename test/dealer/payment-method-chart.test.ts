import '../../src/dealer/payment-method-chart.js';
import { runSuite } from '../suites/index.js';
import { period } from './asked.js';

const data = [
  { cara_bayar: '2', cara_bayar_label: 'Transfer', count: 30 },
  { cara_bayar: '1', cara_bayar_label: 'Cash', count: 10 },
];

const answer = { success: true, message: 'ok', data, total_records: 45 };

runSuite({
  tag: 'payment-method-chart',
  kind: 'chart',
  needs: period,
  answer,
  shows: ['Cash', '10', '25,0%', 'Transfer', '30', '75,0%'],
  empty: { ...answer, data: [], total_records: 0 },
  named: (name) => ({
    ...answer,
    data: [{ ...data[0], cara_bayar: name, cara_bayar_label: name }, ...data.slice(1)],
  }),
});
