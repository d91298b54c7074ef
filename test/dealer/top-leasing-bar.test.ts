import '../../src/dealer/top-leasing-bar.js';
import { runSuite } from '../suites/index.js';
import { period } from './asked.js';

const data = [
  { nama_finance_company: 'FIF Group', count: 84 },
  { nama_finance_company: 'OTO Kredit', count: 56 },
  { nama_finance_company: 'Adira Finance', count: 55 },
  { nama_finance_company: 'Mandala', count: 36 },
  { nama_finance_company: 'BAF', count: 35 },
];

const answer = { success: true, message: 'ok', data, total_records: 316 };

runSuite({
  tag: 'top-leasing-bar',
  kind: 'chart',
  typical: true,
  needs: period,
  answer,
  shows: ['FIF Group', '84', '26,6%', 'BAF', '35', '11,1%'],
  empty: { ...answer, data: [], total_records: 0 },
  named: (name) => ({ ...answer, data: [{ nama_finance_company: name, count: 84 }, ...data.slice(1)] }),
});
