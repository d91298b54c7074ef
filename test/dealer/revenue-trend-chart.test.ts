import { expect } from '@open-wc/testing';
import '../../src/dealer/revenue-trend-chart.js';
import { json, serve } from '../support/service.js';
import { inState } from '../support/wait.js';
import { runSuite } from '../suites/index.js';
import { put, type Subject } from '../suites/subject.js';
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
  shows: ['1.773.610.000', '1.800.090.000'],
};

runSuite(subject);

it('is in rupiah, which the service sends in millions', async () => {
  serve(() => json(subject.answer));
  const element = await inState(await put(subject), 'ready');
  const [head, first] = (await element.toCSV()).split('\r\n');
  expect([head, first]).to.deep.equal(['Bulan,Pendapatan', '2024-01,1773610000']);
});
