import '../../src/dealer/payment-type-chart.js';
import { runSuite } from '../suites/index.js';
import { period } from './asked.js';

const data = [
  { tipe_pembayaran: '1', count: 3, total_amount: '7500.50' },
  { tipe_pembayaran: '2', count: 1, total_amount: '2499.50' },
  { tipe_pembayaran: null, count: 1, total_amount: null },
];

const answer = { success: true, message: 'ok', data, total_records: 5, total_amount: '10000.00' };

runSuite({
  tag: 'payment-type-chart',
  kind: 'chart',
  needs: period,
  answer,
  shows: ['Credit', '7.500,50', '75,0%', 'Cash', '2.499,50', 'Tidak diketahui', '–'],
  empty: { ...answer, data: [], total_records: 0 },
  named: (name) => ({ ...answer, data: [{ ...data[0], tipe_pembayaran: name }, ...data.slice(1)] }),
  terms: ['Credit', 'Cash'],
});
