import '../../src/dealer/inbound-status-chart.js';
import { runSuite } from '../suites/index.js';
import { period } from './asked.js';

const data = [
  { status_shipping_list: '1', status_label: 'Sudah Diterima', count: 80 },
  { status_shipping_list: '2', status_label: 'Sudah Diterima', count: 19 },
  { status_shipping_list: 'DELIVERED', status_label: 'Sudah Diterima', count: 1 },
  { status_shipping_list: 'PENDING', status_label: 'Belum Diterima', count: 5 },
  { status_shipping_list: '0', status_label: 'Belum Diterima', count: 35 },
];

const answer = { success: true, message: 'ok', data, total_records: 161 };

runSuite({
  tag: 'inbound-status-chart',
  kind: 'chart',
  needs: period,
  answer,
  shows: ['Belum Diterima', '40', '24,8%', 'Sudah Diterima', '100', '62,1%'],
  empty: { ...answer, data: [], total_records: 0 },
  named: (name) => ({
    ...answer,
    data: [{ ...data[0], status_shipping_list: name, status_label: name }, ...data.slice(1)],
  }),
});
