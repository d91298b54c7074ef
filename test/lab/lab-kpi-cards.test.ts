import { expect, fixture, html } from '@open-wc/testing';
import '../../src/lab/lab-kpi-cards.js';
import type { LabKpiCards } from '../../src/lab/lab-kpi-cards.js';
import { runSuite } from '../suites/index.js';
import { readCsv } from '../support/csv.js';
import { json, serve, type Seen } from '../support/service.js';
import { heard, inState, pause, textOf, until } from '../support/wait.js';
import { make, paramsOf, period, told } from './asked.js';

/** The document's example, as of 30 June 2026. */
const data = {
  total_sales: 2_150_000,
  total_paid: 1_200_000,
  total_outstanding: 550_000,
  collection_rate: 1_200_000 / 2_150_000,
  lunas_order_count: 1,
  open_order_count: 3,
  active_company_count: 2,
};

const before = {
  total_sales: 2_000_000,
  total_paid: 1_000_000,
  total_outstanding: 550_000,
  collection_rate: 0.5,
  lunas_order_count: 2,
  open_order_count: 3,
  active_company_count: 0,
};

const isBefore = (request: Seen): boolean => paramsOf(request)['date_end'] === '2025-12-31';

/** A service that knows both periods. */
const both = (request: Seen): Response => json(told(isBefore(request) ? before : data));

const put = async (attributes: Readonly<Record<string, string | null>> = {}): Promise<LabKpiCards> =>
  fixture<LabKpiCards>(html`${make('lab-kpi-cards', attributes)}`);

/** What stands in each card: label, number, what is below it, and the comparison. */
const cards = ({ renderRoot }: LabKpiCards): string[][] =>
  [...renderRoot.querySelectorAll('[part=stat]')].map((card) =>
    [...card.querySelectorAll<HTMLElement>('[part=label], [part=value], .detail, [part=delta]')]
      .map((part) => part.innerText.replace(/\s+/g, ' ').trim())
      .filter(Boolean),
  );

describe('lab-kpi-cards', () => {
  it('shows six numbers of the orders', async () => {
    const seen = serve(both);
    const element = await inState(await put(), 'ready');
    expect(cards(element)).to.deep.equal([
      ['Penjualan', 'Rp 2,15 juta', 'Rp 2.150.000'],
      ['Pembayaran masuk', 'Rp 1,2 juta', 'Rp 1.200.000'],
      ['Sisa tagihan', 'Rp 550.000'],
      ['Tingkat penagihan', '55,8%'],
      ['Order lunas', '1', '3 belum lunas'],
      ['Perusahaan aktif', '2'],
    ]);
    expect(seen.map(paramsOf)).to.deep.equal([{ date_start: '2026-01-01', date_end: '2026-06-30' }]);
    expect(textOf(element, '[part=footer]')).to.contain('1 Jan – 30 Jun 2026');
  });

  it('says what a card says as one sentence, in English too', async () => {
    serve(both);
    const element = await inState(await put({ locale: 'en' }), 'ready');
    const sentences = [...element.renderRoot.querySelectorAll('.sentence')].map(({ textContent }) =>
      textContent.replace(/\s+/g, ' '),
    );
    expect(sentences.slice(3)).to.deep.equal([
      'Collection rate: 55.8%',
      'Paid orders: 1, 3 open',
      'Active companies: 2',
    ]);
  });

  it('compares with the period of equal length before; a share by points', async () => {
    const seen = serve(both);
    const element = await inState(await put({ compare: '' }), 'ready');
    const then = '4 Jul – 31 Des 2025';
    expect(cards(element).map((card) => card.at(-1))).to.deep.equal([
      `naik 7,5% ${then}: Rp 2 juta`,
      `naik 20,0% ${then}: Rp 1 juta`,
      `tetap ${then}: Rp 550.000`,
      `naik 5,8 poin ${then}: 50,0%`,
      `turun 50,0% ${then}: 2`,
      `naik ${then}: 0`,
    ]);
    expect(seen.map(paramsOf)).to.deep.include({ date_start: '2025-07-04', date_end: '2025-12-31' });
    const [headings, ...rows] = readCsv(await element.toCSV());
    // Around the dash of a period stand thin spaces.
    const written = then.replace(' – ', '\u2009–\u2009');
    expect(headings).to.deep.equal([
      'Ukuran',
      'Nilai',
      `Periode sebelumnya (${written})`,
      `Perubahan dari ${written} (%)`,
    ]);
    expect(rows[3]).to.deep.equal(['Tingkat penagihan', '55.813953488372%', '50%', '']);
  });

  it('more that is outstanding is bad news', async () => {
    serve((request) => json(told(isBefore(request) ? before : { ...data, total_outstanding: 600_000 })));
    const element = await inState(await put({ compare: '' }), 'ready');
    const news = [...element.renderRoot.querySelectorAll('[part=delta]')].map(({ className }) => className);
    expect(news.slice(0, 3)).to.deep.equal(['good', 'good', 'bad']);
  });

  it('stands without a comparison where only that fails, and asks for it again when told', async () => {
    let fails = true;
    serve((request) =>
      isBefore(request) && fails ? json({ status: 'ERR' }, { status: 400 }) : both(request),
    );
    const errors = heard('dasbor-error');
    const element = await inState(await put({ compare: '' }), 'ready');
    expect(cards(element)[0]).to.deep.equal(['Penjualan', 'Rp 2,15 juta', 'Rp 2.150.000']);
    expect(errors).to.have.lengthOf(1);
    fails = false;
    await element.refresh();
    await until(() => cards(element)[0]!.length === 4, 'a comparison');
  });

  it('begins and ends comparing without asking for the same again', async () => {
    const seen = serve(both);
    const element = await inState(await put(), 'ready');
    element.compare = true;
    await until(() => cards(element)[0]?.length === 4, 'a comparison');
    element.compare = false;
    await until(() => cards(element)[0]?.length === 3, 'no comparison');
    await pause(20);
    expect(seen).to.have.lengthOf(2);
    expect(element.data).to.deep.equal(told(data));
  });

  it('of a subgroup says what it contributes, and draws no zero for what is unknown', async () => {
    const seen = serve(() =>
      json(
        told({
          ...data,
          total_sales: 1_100_000,
          total_paid: null,
          total_outstanding: null,
          collection_rate: null,
        }),
      ),
    );
    const element = await inState(await put({ 'nat-subgroup': '10' }), 'ready');
    expect(cards(element).slice(0, 4)).to.deep.equal([
      ['Kontribusi penjualan subgrup', 'Rp 1,1 juta', 'Rp 1.100.000'],
      ['Pembayaran masuk', '–'],
      ['Sisa tagihan', '–'],
      ['Tingkat penagihan', '–'],
    ]);
    element.viewMode = 'order';
    await until(() => cards(element)[0]?.[0] === 'Penjualan', 'the order view');
    expect(seen.map(paramsOf).map((params) => params['view_mode'])).to.deep.equal([undefined, 'order']);
  });

  it('without sales there is no rate', async () => {
    serve(() => json(told({ ...data, total_sales: 0, total_paid: 0, collection_rate: 0 })));
    const element = await inState(await put(), 'ready');
    expect(cards(element)[3]).to.deep.equal(['Tingkat penagihan', '–']);
  });

  it('sends every filter, and no view without a subgroup', async () => {
    const seen = serve(both);
    await inState(
      await put({
        company: '7',
        'company-type-group': '2',
        'omzet-type': '3',
        'is-lunas': 'N',
        'has-outstanding': 'Y',
        'view-mode': 'order',
      }),
      'ready',
    );
    expect(paramsOf(seen[0]!)).to.deep.equal({
      date_start: '2026-01-01',
      date_end: '2026-06-30',
      company_id: '7',
      company_type_group_id: '2',
      omzet_type_id: '3',
      is_lunas: 'N',
      has_outstanding: 'Y',
    });
  });

  it('names what can be chosen where a filter or a number is unknown', async () => {
    const seen = serve(both);
    for (const [name, choices] of [
      ['is-lunas', 'Y, N'],
      ['only', 'sales, paid, outstanding'],
    ] as const) {
      const element = await inState(await put({ [name]: '?' }), 'error');
      expect(textOf(element)).to.contain(`${name} berisi “?”`).and.to.contain(choices);
    }
    expect(seen).to.have.lengthOf(0);
  });
});

runSuite({
  tag: 'lab-kpi-cards',
  kind: 'card',
  needs: period,
  answer: told(data),
  shows: ['Rp 2,15 juta', 'Rp 550.000', '55,8%', '3 belum lunas'],
  nullable: ['data.total_paid', 'data.total_outstanding', 'data.collection_rate'],
});
