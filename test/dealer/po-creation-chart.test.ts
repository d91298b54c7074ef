import { expect } from '@open-wc/testing';
import '../../src/dealer/po-creation-chart.js';
import { configure } from '../../src/config.js';
import { json, serve } from '../support/service.js';
import { inState, textOf } from '../support/wait.js';
import { runSuite } from '../suites/index.js';
import { drawn, put, type Subject } from '../suites/subject.js';
import { year } from './asked.js';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const data = months.map((month, index) => ({ month, count: index < 6 ? 55 + index : 0 }));

const subject: Subject = {
  tag: 'po-creation-chart',
  kind: 'chart',
  needs: year,
  answer: { success: true, message: 'ok', data, total_records: 345 },
  shows: ['55', '59'],
};

runSuite(subject);

describe('po-creation-chart', () => {
  it('asks for the year in which the period ends', async () => {
    const seen = serve(() => json(subject.answer));
    await inState(await put(subject), 'ready');
    expect(seen[0]!.url.search).to.equal('?dealer_id=12284&current_year=2024');
  });

  it('shows no zero for a month that has not come, and one for a month that has', async () => {
    serve(() => json(subject.answer));
    configure({ today: '2024-07-10' });
    const element = await drawn(subject, await inState(await put(subject), 'ready'));
    const lines = (await element.toCSV()).split('\r\n');
    expect(lines.slice(6, 9)).to.deep.equal(['2024-06,60', '2024-07,0', '2024-08,']);
    const running = element.renderRoot.querySelector('th[data-note]')!;
    expect(getComputedStyle(running, '::after').content).to.contain('belum selesai');
    expect(textOf(element, 'tbody')).to.contain('Jul 2024 0').and.contain('Agu 2024 –');
  });
});
