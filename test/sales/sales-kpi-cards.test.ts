import { expect, fixture, html } from '@open-wc/testing';
import { configure } from '../../src/config.js';
import '../../src/sales/sales-kpi-cards.js';
import type { SalesKpiCards } from '../../src/sales/sales-kpi-cards.js';
import { runSuite } from '../suites/index.js';
import { readCsv } from '../support/csv.js';
import { json, serve } from '../support/service.js';
import { inState, textOf } from '../support/wait.js';
import { august, kpisAnswer, type Numbers } from './kpis.js';

type Attributes = Readonly<Record<string, string | null>>;

const make = (attributes: Attributes = {}): SalesKpiCards => {
  const element = document.createElement('sales-kpi-cards');
  const all = { year: '2025', month: '08', branch: 'all-branch', compare: 'true', ...attributes };
  for (const [name, value] of Object.entries(all)) if (value !== null) element.setAttribute(name, value);
  return element;
};

const put = (attributes?: Attributes): Promise<SalesKpiCards> =>
  fixture<SalesKpiCards>(html`${make(attributes)}`);

/** The element with an answer, on 20 August 2025. */
async function shown(answer: object, attributes?: Attributes): Promise<SalesKpiCards> {
  serve(() => json(answer), { today: '2025-08-20' });
  return inState(await put(attributes), 'ready');
}

/** What stands in each card: label, number, and comparisons. */
const cards = ({ renderRoot }: SalesKpiCards): string[][] =>
  [...renderRoot.querySelectorAll('[part=stat]')].map((card) =>
    [...card.querySelectorAll<HTMLElement>('[part=label], [part=value], .detail, [part=delta]')]
      .map((part) => part.innerText.replace(/\s+/g, ' ').trim())
      .filter(Boolean),
  );

const sentences = ({ renderRoot }: SalesKpiCards): string[] =>
  [...renderRoot.querySelectorAll('.sentence')].map((part) => part.textContent.replace(/\s+/g, ' '));

/** August with other numbers, periods or owners. */
const augustWith = (more: Partial<Numbers>): object => kpisAnswer({ ...august, ...more });

describe('sales-kpi-cards', () => {
  it('says where a month that isn’t over is compared with whole ones', async () => {
    const element = await shown(kpisAnswer(august));
    const note = (): string => textOf(element, '.foot span:first-child');
    expect(note()).to.match(/ · periode ini belum selesai; pembandingnya penuh$/);
    const alone = { ...august, periods: { selected: '2025-08' } };
    expect(textOf(await shown(kpisAnswer(alone)), '.foot')).to.not.contain('belum selesai');
    const past = { selected: '2025-07', prevYear: '2024-07', prevMonth: '2025-06' };
    expect(textOf(await shown(augustWith({ periods: past })), '.foot')).to.not.contain('belum selesai');
    const whole = { selected: '2025', prevYear: '2024' };
    expect(textOf(await shown(augustWith({ periods: whole })), '.foot')).to.contain('belum selesai');
    const day = { selected: '2025-08-20', prevDate: '2025-08-19', prevMonth: '2025-07-20' };
    expect(textOf(await shown(augustWith({ periods: day })), '.foot')).to.not.contain('belum selesai');
  });

  it('shows six numbers, each with both comparisons', async () => {
    expect(cards(await shown(kpisAnswer(august)))).to.deep.equal([
      ['Unit terjual', '3', 'naik 200,0% Agu 2024: 1', 'naik 200,0% Jul 2025: 1'],
      ['SPK', '4', 'tetap Agu 2024: 4', 'turun 50,0% Jul 2025: 8'],
      [
        'Pendapatan',
        'Rp 810 juta',
        'Rp 810.000.000',
        'turun 10,0% Agu 2024: Rp 900 juta',
        'naik 161,3% Jul 2025: Rp 310 juta',
      ],
      // Of nothing there is no percentage.
      ['DO', '2', 'naik Agu 2024: 0', 'turun 33,3% Jul 2025: 3'],
      [
        'Model terlaris',
        'STARGAZER',
        '2 unit',
        'semula PALISADE Agu 2024: 1 unit',
        'semula CRETA Jul 2025: 1 unit',
      ],
      [
        'Cabang terbaik',
        'PETTARANI',
        '2 unit',
        'naik 100,0% Agu 2024: 1 unit',
        'semula KENDARI Jul 2025: 1 unit',
      ],
    ]);
  });

  it('says each number and its comparisons as one sentence, in English too', async () => {
    const element = await shown(kpisAnswer(august), { locale: 'en' });
    expect(sentences(element)).to.deep.equal([
      'Units sold: 3; up 200.0%, Aug 2024: 1; up 200.0%, Jul 2025: 1',
      'Orders (SPK): 4; unchanged, Aug 2024: 4; down 50.0%, Jul 2025: 8',
      'Revenue: Rp 810 million, Rp 810,000,000; down 10.0%, Aug 2024: Rp 900 million; up 161.3%, Jul 2025: Rp 310 million',
      'Deliveries (DO): 2; up, Aug 2024: 0; down 33.3%, Jul 2025: 3',
      'Top model: STARGAZER, 2 units; was PALISADE, Aug 2024: 1 unit; was CRETA, Jul 2025: 1 unit',
      'Top branch: PETTARANI, 2 units; up 100.0%, Aug 2024: 1 unit; was KENDARI, Jul 2025: 1 unit',
    ]);
    // What is seen is not said a second time.
    const seen = [...element.renderRoot.querySelectorAll('[part=value], [part=delta]')];
    expect(seen.length, 'numbers on the screen').to.be.greaterThan(5);
    for (const part of seen) expect(part.closest('[aria-hidden=true]')).to.not.equal(null);
  });

  it('asks for a month, a year or a day, and always whether to compare', async () => {
    const seen = serve(() => json(kpisAnswer(august)), { today: '2025-08-20' });
    const questions: Attributes[] = [
      {},
      { month: 'all-month', branch: '0051', compare: null },
      { 'custom-date': '', 'selected-date': '2025-08-15', year: null, month: null },
    ];
    for (const attributes of questions)
      await inState(await put({ ...attributes, loading: 'eager' }), 'ready');
    expect(seen.map(({ url }) => url.pathname + url.search)).to.deep.equal([
      '/api/getSalesReportByDate?year=2025&month=08&branch=all-branch&compare=true',
      '/api/getSalesReportByDate?year=2025&month=all-month&branch=0051&compare=false',
      '/api/getSalesReportByDate?useCustomDate=true&selectedDate=2025-08-15&branch=all-branch&compare=true',
    ]);
  });

  it('compares a day with the day before and with the last day of a shorter month, and says which they are', async () => {
    const answer = augustWith({
      periods: { selected: '2025-03-31', prevDate: '2025-03-30', prevMonth: '2025-02-28' },
    });
    const element = await shown(answer, { 'custom-date': '', 'selected-date': '2025-03-31' });
    expect(cards(element)[0]).to.deep.equal([
      'Unit terjual',
      '3',
      'naik 200,0% 30 Mar 2025: 1',
      'naik 200,0% 28 Feb 2025: 1',
    ]);
    expect(textOf(element, '[part=footer]')).to.contain('31 Mar 2025');
  });

  it('compares a whole year with the year before only', async () => {
    const { kpis } = kpisAnswer({ ...august, periods: { selected: '2025', prevYear: '2024' } }).data;
    const nulls = Object.entries(kpis).map(([field, kpi]) => [field, { ...kpi, prevMonth: null }]);
    for (const data of [{ kpis }, { kpis: Object.fromEntries(nulls) as object }]) {
      const element = await shown({ status: 'success', data }, { month: 'all-month' });
      expect(cards(element)[0]).to.deep.equal(['Unit terjual', '3', 'naik 200,0% 2024: 1']);
      expect(textOf(element, '[part=footer]')).to.contain('2025');
    }
  });

  it('is ready without the comparisons that an answer lacks', async () => {
    const element = await shown(augustWith({ periods: { selected: '2025-08' } }));
    expect(cards(element).map((card) => card.slice(1))).to.deep.equal([
      ['3'],
      ['4'],
      ['Rp 810 juta', 'Rp 810.000.000'],
      ['2'],
      ['STARGAZER', '2 unit'],
      ['PETTARANI', '2 unit'],
    ]);
    expect(readCsv(await element.toCSV())[0]).to.deep.equal(['Ukuran', 'Nama', 'Nilai']);
  });

  it('shows no zero of a month that has not come, and no change to it', async () => {
    const none = [0, 1, 0];
    const answer = augustWith({
      periods: { selected: '2025-10', prevYear: '2024-10', prevMonth: '2025-09' },
      counts: Object.fromEntries(Object.keys(august.counts).map((field) => [field, none])),
      owners: { topModel: [null, 'CRETA', null], topBranch: [null, '0051', null] },
    });
    const element = await shown(answer, { month: '10' });
    const [sold, , revenue, , model, branch] = cards(element);
    expect(sold).to.deep.equal(['Unit terjual', '–', 'Okt 2024: 1', 'Sep 2025: –']);
    expect(revenue).to.deep.equal(['Pendapatan', '–', 'Okt 2024: Rp 1', 'Sep 2025: –']);
    expect(model!.slice(0, 3)).to.deep.equal(['Model terlaris', '–', 'semula CRETA Okt 2024: 1 unit']);
    expect(branch!.slice(0, 3)).to.deep.equal(['Cabang terbaik', '–', 'semula PALU Okt 2024: 1 unit']);
    const rows = readCsv(await element.toCSV()).slice(1);
    expect(rows, 'rows of the file').to.not.have.lengthOf(0);
    for (const row of rows) expect(row.slice(1, 3), row[0]).to.deep.equal(['', '']);
    expect(await element.toCSV()).to.not.match(/,0(,|\r)/);
  });

  it('shows the zeros of this month as they are, and nobody as the best', async () => {
    const answer = augustWith({
      counts: Object.fromEntries(Object.keys(august.counts).map((field) => [field, [0, 0, 2]])),
      owners: { topModel: [null, null, 'CRETA'], topBranch: [null, null, '0099'] },
    });
    const element = await shown(answer);
    const [sold, , , , model, branch] = cards(element);
    expect(sold).to.deep.equal(['Unit terjual', '0', 'tetap Agu 2024: 0', 'turun 100,0% Jul 2025: 2']);
    expect(model!.slice(0, 3)).to.deep.equal(['Model terlaris', '–', '0 unit']);
    // A branch that isn't known by name is shown by its code.
    expect(branch!.at(-1)).to.equal('semula 0099 Jul 2025: 2 unit');
  });

  it('takes a model in another spelling for the same one', async () => {
    const answer = augustWith({
      owners: { ...august.owners, topModel: ['STARGAZER', 'Stargazer ', 'STARGAZER'] },
    });
    expect(cards(await shown(answer))[4]!.slice(3)).to.deep.equal([
      'naik 100,0% Agu 2024: 1 unit',
      'naik 100,0% Jul 2025: 1 unit',
    ]);
  });

  it('writes milliards as such, and exactly below', async () => {
    const answer = augustWith({
      counts: { ...august.counts, totalRevenue: [1_100_000_000, 1_250_000_000, -50_000_000] },
    });
    const element = await shown(answer);
    expect(cards(element)[2]).to.deep.equal([
      'Pendapatan',
      'Rp 1,1 miliar',
      'Rp 1.100.000.000',
      'turun 12,0% Agu 2024: Rp 1,25 miliar',
      'naik 2.300,0% Jul 2025: -Rp 50 juta',
    ]);
    // More than less than nothing is a rise.
    expect(readCsv(await element.toCSV())[3]!.slice(-2)).to.deep.equal(['-50000000', '2300']);
  });

  it('gives previous values and changes as raw numbers in its CSV', async () => {
    const element = await shown(kpisAnswer(august));
    const [head, ...rows] = readCsv(await element.toCSV());
    expect(head).to.deep.equal([
      'Ukuran',
      'Nama',
      'Nilai',
      'Nama, Agu 2024',
      'Tahun sebelumnya (Agu 2024)',
      'Perubahan dari Agu 2024 (%)',
      'Nama, Jul 2025',
      'Bulan sebelumnya (Jul 2025)',
      'Perubahan dari Jul 2025 (%)',
    ]);
    expect(rows).to.deep.equal([
      ['Unit terjual', '', '3', '', '1', '200', '', '1', '200'],
      ['SPK', '', '4', '', '4', '0', '', '8', '-50'],
      ['Pendapatan', '', '810000000', '', '900000000', '-10', '', '310000000', '161.3'],
      ['DO', '', '2', '', '0', '', '', '3', '-33.3'],
      ['Model terlaris', 'STARGAZER', '2', 'PALISADE', '1', '', 'CRETA', '1', ''],
      ['Cabang terbaik', 'PETTARANI', '2', 'PETTARANI', '1', '100', 'KENDARI', '1', ''],
    ]);
  });

  it('refuses a day that does not exist or has not come, and asks nothing', async () => {
    const seen = serve(() => json(kpisAnswer(august)), { today: '2025-08-20' });
    for (const [date, words] of [
      ['2025-02-30', 'bukan tanggal yang ada'],
      ['2025-08-21', 'belum tiba'],
    ] as const) {
      const element = await inState(await put({ 'custom-date': '', 'selected-date': date }), 'error');
      expect(textOf(element, '[part=body]')).to.contain(words);
      expect(element.error!.kind).to.equal('attribute');
    }
    await inState(await put({ 'custom-date': '', 'selected-date': null }), 'idle');
    expect(seen).to.have.lengthOf(0);
  });

  it('shows what the service says is wrong, word for word', async () => {
    for (const message of [
      'selectedDate is required when useCustomDate is true',
      'year and month are required when useCustomDate is false',
      'selectedDate must be in YYYY-MM-DD format',
      'selectedDate cannot be in the future',
    ]) {
      serve(() => json({ status: 'error', message, data: null }, { status: 400 }));
      const element = await inState(await put(), 'error');
      expect(textOf(element, '[part=body]')).to.contain(message);
    }
  });

  it('reserves room for as many comparisons as there will be', async () => {
    for (const compare of ['true', 'false']) {
      const heights = [];
      for (const width of ['280px', '390px', '800px', '1280px']) {
        serve(() => new Promise<never>(() => {}), { today: '2025-08-20' });
        const element = make({ compare });
        element.style.width = width;
        await fixture(html`${element}`);
        await inState(element, 'loading');
        const { height } = element.getBoundingClientRect();
        const answer = augustWith(compare === 'false' ? { periods: { selected: '2025-08' } } : {});
        configure({ fetch: () => Promise.resolve(json(answer)) });
        await element.refresh();
        heights.push([width, height, element.getBoundingClientRect().height]);
      }
      expect(heights.map(([width, , after]) => [width, after])).to.deep.equal(
        heights.map(([width, before]) => [width, before]),
      );
    }
  });
});

const fields = Object.keys(august.counts);

const more = {
  ...august,
  counts: {
    totalUnitSales: [142, 140, 135],
    totalSPK: [355, 345, 340],
    totalRevenue: [810_000_000, 700_000_000, 310_000_000],
    totalDO: [138, 133, 132],
    topModel: [94, 88, 92],
    topBranch: [128, 125, 122],
  },
};

runSuite({
  tag: 'sales-kpi-cards',
  kind: 'card',
  needs: { branch: 'all-branch', year: '2025', month: '08' },
  attributes: { compare: 'true' },
  answer: kpisAnswer(more),
  shows: ['Rp 810 juta', 'naik 15,7%', 'naik 161,3%'],
  terms: ['PETTARANI', 'KENDARI'],
  named: (name) => kpisAnswer({ ...more, owners: { ...more.owners, topModel: [name, 'PALISADE', name] } }),
  optional: fields.flatMap((field) =>
    ['prevYear', 'prevMonth'].map((period) => `data.kpis.${field}.${period}`),
  ),
});
