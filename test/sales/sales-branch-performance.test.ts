import { expect } from '@open-wc/testing';
import '../../src/sales/sales-branch-performance.js';
import { readCsv } from '../support/csv.js';
import { DRAWING } from '../support/drawing.js';
import { json, serve } from '../support/service.js';
import { inState, textOf, until } from '../support/wait.js';
import { runSuite } from '../suites/index.js';
import { put, type Attributes, type Subject } from '../suites/subject.js';
import { TODAY } from './asked.js';

const bars = (period: string, data: readonly (number | null)[]): object => ({
  period,
  label: period,
  datasets: [{ data }],
});

const answerOf = (current: object, comparison?: object): object => ({
  status: 'success',
  data: { current, ...(comparison && { comparison }) },
});

const compared = answerOf(bars('2025-08', [128, 95, 85, 70, 64]), {
  prevYear: bars('2024-08', [125, 88, 78, 65, 58]),
  prevMonth: bars('2025-07', [124, 92, 82, 68, 62]),
});

const subject: Subject = {
  tag: 'sales-branch-performance',
  kind: 'chart',
  needs: { year: '2025', month: '08' },
  answer: compared,
  shows: ['128', '64', '62'],
  optional: ['data.comparison', 'data.comparison.prevYear', 'data.comparison.prevMonth'],
  nullable: [],
  terms: ['PETTARANI', 'PALU', 'KENDARI', 'GORONTALO', 'PALOPO'],
};

runSuite(subject);

describe('the branches', () => {
  const csvOf = async (answer: object, attributes: Attributes = {}): Promise<string[][]> => {
    serve(() => json(answer), { today: TODAY });
    return readCsv(await (await inState(await put(subject, attributes), 'ready')).toCSV());
  };

  it('keep their order, beside the periods before', async () => {
    expect((await csvOf(compared)).slice(0, 2)).to.deep.equal([
      ['Cabang', 'Agu 2025', 'Jul 2025', 'Agu 2024'],
      ['PETTARANI', '128', '124', '125'],
    ]);
    expect((await csvOf(compared)).map(([name]) => name).slice(1)).to.deep.equal([
      'PETTARANI',
      'PALU',
      'KENDARI',
      'GORONTALO',
      'PALOPO',
    ]);
  });

  it('are told apart by colour from those before, also of a day', async () => {
    const day = answerOf(bars('2025-08-15', [3, 2, 1, 1, 0]), {
      prevDate: bars('2025-08-14', [2, 1, 1, 0, 1]),
      prevMonth: bars('2025-07-15', [4, 3, 2, 1, 1]),
    });
    serve(() => json(day), { today: TODAY });
    const element = await inState(
      await put(subject, { 'custom-date': '', 'selected-date': '2025-08-15' }),
      'ready',
    );
    const swatches = [...element.renderRoot.querySelectorAll('[part=legend] .swatch')];
    const colours = swatches.map((swatch) => getComputedStyle(swatch).backgroundColor);
    expect(swatches).to.have.lengthOf(3);
    expect(new Set(colours).size).to.equal(3);
  });

  it('of a whole year have no month before', async () => {
    const year = answerOf(bars('2025', [2, 1, 0, 0, 0]), {
      prevYear: bars('2024', [1, 0, 0, 0, 0]),
      prevMonth: null,
    });
    expect((await csvOf(year, { month: 'all-month' }))[0]).to.deep.equal(['Cabang', '2025', '2024']);
  });

  it('have no numbers in a month that has not come', async () => {
    const [, first] = await csvOf(answerOf(bars('2025-09', [0, 0, 0, 0, 0])), { month: '09' });
    expect(first).to.deep.equal(['PETTARANI', '']);
  });

  it('are an error, without bars, where they are fewer than the list', async () => {
    serve(() => json(answerOf(bars('2025-08', [128, 95, 85, 70]))));
    const element = await inState(await put(subject), 'error');
    expect(element.error).to.include({ kind: 'contract', expected: '5 values', received: '4 values' });
    expect(element.renderRoot.querySelector(`${DRAWING}, table`)).to.equal(null);
  });

  it('may be others, as a property or in JSON', async () => {
    serve(() => json(answerOf(bars('2025-08', [7, 3]))), { today: TODAY });
    const branches = '[{"code": "1", "name": "UTARA"}, {"code": "2", "name": "SELATAN"}]';
    const element = await inState(await put(subject, { branches }), 'ready');
    expect(readCsv(await element.toCSV()).slice(1)).to.deep.equal([
      ['UTARA', '7'],
      ['SELATAN', '3'],
    ]);
    Object.assign(element, { branches: [{ code: '9', name: 'LAIN' }] });
    await inState(element, 'error');
    Object.assign(element, { branches: '[object Object]' });
    await until(() => element.error?.kind === 'attribute', 'another error');
    await element.updateComplete;
    expect(element.error).to.include({ kind: 'attribute' });
    expect(textOf(element)).to.contain('branches berisi');
  });
});
