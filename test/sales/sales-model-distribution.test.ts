import { expect } from '@open-wc/testing';
import '../../src/sales/sales-model-distribution.js';
import { readCsv } from '../support/csv.js';
import { json, serve } from '../support/service.js';
import { inState } from '../support/wait.js';
import { runSuite } from '../suites/index.js';
import { put, type Attributes, type Subject } from '../suites/subject.js';
import { TODAY } from './asked.js';

const items = [
  { name: 'STARGAZER', value: 2, prevY: 0, prevM: 0 },
  { name: 'CRETA', value: 1, prevY: 0, prevM: 1 },
  { name: 'PALISADE', value: 0, prevY: 1, prevM: 0 },
];

const answerOf = (list: readonly object[], period = '2025-08'): object => ({
  status: 'success',
  data: { current: { period, label: 'Agu 2025', items: list } },
});

const subject: Subject = {
  tag: 'sales-model-distribution',
  kind: 'chart',
  needs: { year: '2025', month: '08' },
  answer: answerOf(items),
  shows: ['STARGAZER', '66,7%', 'CRETA', '33,3%'],
  empty: answerOf([]),
  named: (name) => answerOf([{ ...items[0], name }, ...items.slice(1)]),
  optional: [
    'data.current.items[].prevY',
    'data.current.items[].prevM',
    'data.current.items[].prevD',
    'data.current.items[].percentage',
  ],
  terms: ['Model', 'STARGAZER', 'CRETA', 'PALISADE'],
};

runSuite(subject);

describe('the models of a period', () => {
  const csvOf = async (answer: object, attributes: Attributes = {}): Promise<string[][]> => {
    serve(() => json(answer), { today: TODAY });
    return readCsv(await (await inState(await put(subject, attributes), 'ready')).toCSV());
  };

  for (const period of ['2025-08 2025-08', '2025-13', '2025-', '2025-02-30', '', 'Agu 2025'])
    it(`are refused where the period is none: “${period}”`, async () => {
      serve(() => json(answerOf(items, period)), { today: TODAY });
      const element = await inState(await put(subject), 'error');
      expect(element.error).to.include({ kind: 'contract', path: 'data.current.period' });
    });

  it('stand with their shares and with the periods that they are compared with', async () => {
    expect(await csvOf(subject.answer)).to.deep.equal([
      ['Model', 'Unit terjual', 'Porsi (%)', 'Agu 2024', 'Jul 2025'],
      ['STARGAZER', '2', '66.7', '0', '0'],
      ['CRETA', '1', '33.3', '0', '1'],
      ['PALISADE', '0', '0', '1', '0'],
    ]);
  });

  it('compare a day with the day and the month before, which may have no such day', async () => {
    const day = [{ name: 'CRETA', value: 1, prevD: 2, prevM: 0 }];
    const [head] = await csvOf(answerOf(day, '2025-03-31'), {
      'custom-date': '',
      'selected-date': '2025-03-31',
    });
    expect(head).to.deep.equal(['Model', 'Unit terjual', 'Porsi (%)', '28 Feb 2025', '30 Mar 2025']);
  });

  it('are one where their names differ in capitals only', async () => {
    const list = [
      { name: 'STARGAZER', value: 2 },
      { name: 'Stargazer', value: 1 },
      { name: 'CRETA', value: 1 },
    ];
    expect((await csvOf(answerOf(list))).slice(1)).to.deep.equal([
      ['STARGAZER', '3', '75'],
      ['CRETA', '1', '25'],
    ]);
  });

  it('take the shares of the answer only where every model has one', async () => {
    const shares = [
      { name: 'A', value: 1, percentage: 40 },
      { name: 'B', value: 1, percentage: 60 },
    ];
    expect((await csvOf(answerOf(shares))).map((row) => row[2])).to.deep.equal(['Porsi (%)', '40', '60']);
    const one = [shares[0]!, { name: 'B', value: 1 }];
    expect((await csvOf(answerOf(one))).map((row) => row[2])).to.deep.equal(['Porsi (%)', '50', '50']);
  });

  it('have no number while their period has not come, and 0 where nothing was sold', async () => {
    const nothing = items.map(({ name }) => ({ name, value: 0 }));
    const [, september] = await csvOf(answerOf(nothing, '2025-09'), { month: '9' });
    expect(september![1]).to.equal('');
    const [, august] = await csvOf(answerOf(nothing));
    expect(august!.slice(1)).to.deep.equal(['0', '0']);
  });
});

describe('the question', () => {
  it('says which period, and always whether to compare', async () => {
    const seen = serve(() => json(subject.answer), { today: TODAY });
    const loading = 'eager';
    await inState(await put(subject, { month: '8' }), 'ready');
    await inState(await put(subject, { loading, compare: '', branch: '0050' }), 'ready');
    const day = { loading, 'custom-date': '', 'selected-date': '2025-08-15' };
    await inState(await put(subject, day), 'ready');
    expect(seen.map(({ url }) => url.search)).to.deep.equal([
      '?year=2025&month=08&compare=false',
      '?year=2025&month=08&branch=0050&compare=true',
      '?useCustomDate=true&selectedDate=2025-08-15&compare=false',
    ]);
  });

  it('is not put for a day that is none or has not come, and waits for one that is missing', async () => {
    const seen = serve(() => json(subject.answer), { today: TODAY });
    for (const [day, words] of [
      ['2025-02-30', 'selected-date'],
      ['2025-08-21', 'belum tiba'],
    ]) {
      const element = await put(subject, { 'custom-date': '', 'selected-date': day! });
      await inState(element, 'error');
      expect(element.error).to.include({ kind: 'attribute' });
      expect(element.error!.message).to.contain(words);
    }
    await inState(await put(subject, { 'custom-date': '' }), 'idle');
    expect(seen).to.have.lengthOf(0);
  });
});
