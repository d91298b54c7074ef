import '../../src/dealer/top-received-unit-list.js';
import { runSuite } from '../suites/index.js';
import { period } from './asked.js';

const data = [
  { id: 1, name: 'VARIO BK', image: '/assets/images/motor.png', total_units: 147, description: '147 Units' },
  { id: 2, name: 'BEAT BK', image: null, total_units: 146, description: '146 Units' },
];

const answer = { success: true, message: 'ok', data };

runSuite({
  tag: 'top-received-unit-list',
  kind: 'list',
  typical: true,
  needs: period,
  answer,
  shows: ['VARIO BK', '147', 'BEAT BK', '146'],
  nullable: ['data[].total_units'],
  empty: { ...answer, data: [] },
  named: (name) => ({ ...answer, data: [{ ...data[0], name: name }, ...data.slice(1)] }),
});
