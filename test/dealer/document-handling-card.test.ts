import '../../src/dealer/document-handling-card.js';
import { runSuite } from '../suites/index.js';
import { period } from './asked.js';

runSuite({
  tag: 'document-handling-card',
  kind: 'card',
  needs: period,
  answer: { success: true, message: 'ok', count: 275, total_records: 435 },
  shows: ['275', 'dari 435 unit'],
});
