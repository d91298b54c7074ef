import '../../src/dealer/top-unit-bar.js';
import { runSuite } from '../suites/index.js';
import { period } from './asked.js';

const data = [
  { kode_tipe_unit: 'BEAT', nama_unit: 'Honda Beat', total_quantity: 147 },
  { kode_tipe_unit: 'VARIO', nama_unit: 'Honda Vario', total_quantity: 136 },
];

const answer = { success: true, message: 'ok', data, total_records: 535 };

runSuite({
  tag: 'top-unit-bar',
  kind: 'chart',
  needs: period,
  answer,
  shows: ['Honda Beat', '147', 'Honda Vario', '136'],
  nullable: ['data[].total_quantity'],
  // Names and numbers are written alike in both languages.
  terms: ['Honda Beat 147; Honda Vario 136'],
  empty: { ...answer, data: [], total_records: 0 },
  named: (name) => ({
    ...answer,
    data: [{ ...data[0], kode_tipe_unit: name, nama_unit: name }, ...data.slice(1)],
  }),
});
