import '../../src/dealer/po-status-chart.js';
import { runSuite } from '../suites/index.js';
import { period } from './asked.js';

const data = [
  { status_label: 'Pengajuan PO', status_code: 1, count: 106 },
  { status_label: 'Pembuatan PO', status_code: 2, count: 106 },
  { status_label: 'Pengiriman PO', status_code: 3, count: 267 },
];

const answer = { success: true, message: 'ok', data, total_records: 479 };

runSuite({
  tag: 'po-status-chart',
  kind: 'chart',
  needs: period,
  answer,
  shows: ['Pengajuan PO', '106', '22,1%', 'Pengiriman PO', '267', '55,7%'],
  empty: { ...answer, data: [], total_records: 0 },
  named: (name) => ({ ...answer, data: [{ ...data[0], status_label: name }, ...data.slice(1)] }),
});
