import '../../src/dealer/revenue-card.js';
import { runSuite } from '../suites/index.js';
import { period } from './asked.js';

const answer = { success: true, message: 'ok', total_revenue: 16283525579.5, total_records: 524 };

for (const [source, unit] of [
  ['dealing', 'baris unit'],
  ['billing', 'tagihan'],
] as const) {
  runSuite({
    tag: 'revenue-card',
    kind: 'card',
    needs: period,
    attributes: { source },
    answer,
    shows: ['16.283.525.579,50', `dari 524 ${unit}`],
  });
}
