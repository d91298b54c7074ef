import '../../src/dealer/prospect-source-bar.js';
import { runSuite } from '../suites/index.js';
import { period } from './asked.js';

const data = [
  { sumber_prospect: '0004', sumber_label: 'Walk in', count: 208 },
  { sumber_prospect: '0008', sumber_label: 'Social media', count: 176 },
  { sumber_prospect: '9999', sumber_label: 'Others', count: 113 },
];

const answer = { success: true, message: 'ok', data, total_records: 1136 };

runSuite({
  tag: 'prospect-source-bar',
  kind: 'chart',
  needs: period,
  answer,
  shows: ['Walk in', '208', '18,3%', 'Others', '113', '9,9%'],
  empty: { ...answer, data: [], total_records: 0 },
  named: (name) => ({
    ...answer,
    data: [{ ...data[0], sumber_prospect: name, sumber_label: name }, ...data.slice(1)],
  }),
});
