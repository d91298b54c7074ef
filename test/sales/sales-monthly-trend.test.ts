import { expect } from '@open-wc/testing';
import '../../src/sales/sales-monthly-trend.js';
import { readCsv } from '../support/csv.js';
import { json, serve } from '../support/service.js';
import { inState } from '../support/wait.js';
import { runSuite } from '../suites/index.js';
import { put, type Subject } from '../suites/subject.js';
import { TODAY } from './asked.js';

const thisYear = { label: 'Tahun 2025', data: [89, 94, 102, 88, 95, 110, 120, 142, 0, 0, 0, 0] };
const lastYear = { label: 'Tahun 2024', data: [95, 88, 92, 105, 98, 115, 125, 140, 135, 128, 142, 155] };

const answerOf = (...datasets: object[]): object => ({ salesMontlyTrend: { datasets } });

const subject: Subject = {
  tag: 'sales-monthly-trend',
  kind: 'chart',
  needs: { year: '2025', branch: 'all-branch' },
  answer: answerOf(thisYear, lastYear),
  shows: ['142', '155'],
  named: (name) => answerOf({ ...thisYear, label: name }, lastYear),
};

runSuite(subject);

describe('the months of a year', () => {
  const csvOf = async (answer: object): Promise<string[][]> => {
    serve(() => json(answer), { today: TODAY });
    return readCsv(await (await inState(await put(subject), 'ready')).toCSV());
  };

  it('stand beside those of the year before; what has not come is missing', async () => {
    const [head, january, ...rest] = await csvOf(subject.answer);
    expect(head).to.deep.equal(['Bulan', 'Tahun 2025', 'Tahun 2024']);
    expect(january).to.deep.equal(['Jan', '89', '95']);
    expect(rest.slice(6, 8)).to.deep.equal([
      ['Agu', '142', '140'],
      ['Sep', '', '135'],
    ]);
  });

  it('are none where the whole year has not come, unless there is another', async () => {
    const next = { label: 'Tahun 2026', data: Array<number>(12).fill(0) };
    serve(() => json(answerOf(next)), { today: TODAY });
    await inState(await put(subject, { year: '2026' }), 'empty');
    serve(() => json(answerOf(next, thisYear)), { today: TODAY });
    await inState(await put(subject, { year: '2026' }), 'ready');
  });

  it('may come in an envelope, and without another year', async () => {
    const rows = await csvOf({ status: 'success', message: 'ok', data: answerOf(thisYear) });
    expect(rows[0]).to.deep.equal(['Bulan', 'Tahun 2025']);
    expect(rows).to.have.lengthOf(13);
  });

  it('are asked for by the year of a chosen day', async () => {
    const seen = serve(() => json(subject.answer), { today: TODAY });
    const day = { year: null, 'custom-date': '', 'selected-date': '2024-02-29', compare: '' };
    await inState(await put(subject, day), 'ready');
    expect(seen[0]!.url.search).to.equal('?year=2024&branch=all-branch&compare=true');
  });
});
