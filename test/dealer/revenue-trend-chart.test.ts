import '../../src/dealer/revenue-trend-chart.js';
import { runSuite } from '../suites/index.js';
import type { Subject } from '../suites/subject.js';
import { year } from './asked.js';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const millions = [
  1773.61, 1680.92, 1563.35, 1626.68, 1566.31, 1603.02, 1695.28, 1577.76, 1712.26, 1620.89, 1862.76, 1800.09,
];

const subject: Subject = {
  tag: 'revenue-trend-chart',
  kind: 'chart',
  needs: year,
  answer: { success: true, message: 'ok', data: { months, revenue_bars: millions, revenue_line: millions } },
  shows: ['1.773,61', '1.800,09'],
};

runSuite(subject);
