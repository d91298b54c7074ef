/** 20 charts as a page author puts them on a page. */
import '../src/dealer/top-leasing-bar.js';
import { questions } from './questions.js';

for (const { dealer, from, to } of questions) {
  const chart = document.createElement('top-leasing-bar');
  Object.assign(chart, { dealer, dateFrom: from, dateTo: to });
  document.body.append(chart);
}
