import '../../src/dealer/status-prospect-chart.js';
import { runSuite, type Subject } from '../suites/index.js';
import { period } from './asked.js';

const counts = [
  ['2', 'Medium', 279],
  ['4', 'Deal', 239],
  ['1', 'Low', 238],
  ['3', 'Hot', 159],
  ['5', 'Not Deal', 94],
  [null, 'Unknown', 53],
] as const;

/** The subject of one `by`; `field` is the answer's. */
const subjectBy = (by: string, field: string): Omit<Subject, 'attributes'> & { by: string } => {
  const data = counts.map(([code, status_label, count]) => ({ [field]: code, status_label, count }));
  const answer = { success: true, message: 'ok', data, total_records: 1062 };
  return {
    by,
    tag: 'status-prospect-chart',
    kind: 'chart',
    needs: period,
    answer,
    shows: ['Low', '238', '22,4%', 'Not Deal', '94', '8,9%', 'Tidak diketahui', '53', '5,0%'],
    empty: { ...answer, data: [], total_records: 0 },
    named: (name) => ({
      ...answer,
      data: [{ [field]: '6', status_label: name, count: 4 }, ...data.slice(1)],
    }),
  };
};

for (const { by, ...subject } of [
  subjectBy('follow-up', 'status_follow_up_prospecting'),
  subjectBy('status', 'status_prospect'),
])
  for (const chart of ['donut', 'bar']) runSuite({ ...subject, attributes: { by, chart } });
