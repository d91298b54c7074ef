import '../../src/dealer/top-driver-bar.js';
import { runSuite } from '../suites/index.js';
import { period } from './asked.js';

const data = [
  { id_driver: 'DRV002', nama_driver: 'DRV002', total_deliveries: 62 },
  { id_driver: 'DRV005', nama_driver: 'DRV005', total_deliveries: 58 },
];

const answer = { success: true, message: 'ok', data, total_records: 538 };

runSuite({
  tag: 'top-driver-bar',
  kind: 'chart',
  needs: period,
  answer,
  shows: ['DRV002', '62', '11,5%', 'DRV005', '58'],
  terms: ['Driver'],
  empty: { ...answer, data: [], total_records: 0 },
  named: (name) => ({
    ...answer,
    data: [{ ...data[0], id_driver: name, nama_driver: name }, ...data.slice(1)],
  }),
});
