/** Numbers as people read them: money in short with its exact amount, one thing in its singular, codes nobody knows. */
import { expect, fixture, html } from '@open-wc/testing';
import { configure } from '../../src/config.js';
import '../../src/dealer/index.js';
import type { AnswerElement } from '../../src/core/answer-element.js';
import { card, answer as indicator } from '../support/card.js';
import { json, serve } from '../support/service.js';
import { inState, textOf, until } from '../support/wait.js';

const revenue = { success: true, message: 'ok', total_revenue: 2830123456, total_records: 1 };

async function put(
  tag: string,
  attributes: Record<string, string> = {},
  width = '400px',
): Promise<AnswerElement> {
  const element = document.createElement(tag) as AnswerElement;
  const all = {
    dealer: '1',
    'date-from': '2024-01-01',
    'date-to': '2024-06-30',
    loading: 'eager',
    ...attributes,
  };
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  element.style.width = width;
  await fixture(html`${element}`);
  return inState(element, 'ready');
}

const plain = (text: string): string => text.replace(/\s/g, ' ');

describe('money in a card', () => {
  it('is short, with all of it below, in the CSV and in its language', async () => {
    serve(() => json(revenue));
    const element = await put('revenue-card', { locale: 'id' });
    expect(plain(textOf(element, '[part=value]'))).to.equal('Rp 2,83 miliar');
    expect(plain(textOf(element, '.detail'))).to.equal('Rp 2.830.123.456 dari 1 baris unit');
    expect(await element.toCSV()).to.contain('2830123456');
    element.locale = 'en';
    await element.updateComplete;
    expect(plain(textOf(element, '[part=value]'))).to.equal('Rp 2.83 billion');
    expect(plain(textOf(element, '.detail'))).to.equal('Rp 2,830,123,456 from 1 row of units');
  });

  it('has the size of every other number, two cards beside one another on a phone', async () => {
    serve(({ url }) => json(url.pathname.includes('revenue') ? revenue : indicator));
    const sizeOf = (element: Element): string =>
      getComputedStyle(element.shadowRoot!.querySelector('[part=value]')!).fontSize;
    for (const width of ['173px', '226px', '400px']) {
      const money = await put('revenue-card', {}, width);
      const size = sizeOf(money);
      const value = money.shadowRoot!.querySelector<HTMLElement>('[part=value]')!;
      expect(value.scrollWidth, `${width}: inside`).to.be.at.most(value.clientWidth);
      expect(value.getClientRects(), `${width}: on one line`).to.have.lengthOf(1);
      const over = getComputedStyle(money.shadowRoot!.querySelector('.frame')!, '::after').height;
      expect(parseFloat(over), `${width}: not too small`).to.equal(0);
      const count = await card({ loading: 'eager' });
      count.style.width = width;
      await inState(count, 'ready');
      expect(sizeOf(count), width).to.equal(size);
    }
  });
});

describe('the months of what is billed', () => {
  const months = 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' ');
  const bars = [10, 20.5, 30, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  const trend = { success: true, data: { months, revenue_bars: bars, revenue_line: bars } };
  const line = (element: Element): Element | null => element.shadowRoot!.querySelector('.sparkline');

  it('are a line that says them, without those to come, where they are wanted', async () => {
    const seen = serve(({ url }) => json(url.pathname.includes('trend') ? trend : revenue));
    configure({ today: '2024-03-15' });
    const element = await put('revenue-card', {
      source: 'billing',
      trend: '',
      'date-to': '2024-03-15',
      locale: 'id',
    });
    await until(() => line(element), 'the line');
    const said = line(element)!.getAttribute('aria-label')!;
    expect(said).to.contain('Jan 2024 10, Feb 2024 20,5, Mar 2024 30').and.not.contain('Apr');
    await expect(element).to.be.accessible();
    expect(seen).to.have.lengthOf(2);
  });

  it('are not asked for where nobody wants them, nor of what is sold, which has no history', async () => {
    const seen = serve(() => json(revenue));
    await put('revenue-card', { source: 'billing' });
    await put('revenue-card', { source: 'dealing', trend: '' });
    expect(seen.map(({ url }) => url.pathname).filter((path) => path.includes('trend'))).to.deep.equal([]);
  });

  it('leave the number alone where they fail', async () => {
    const seen = serve(({ url }) =>
      url.pathname.includes('trend') ? json({}, { status: 403 }) : json(revenue),
    );
    const element = await put('revenue-card', { source: 'billing', trend: '' });
    await until(() => seen.length === 2);
    await element.updateComplete;
    expect(element.state).to.equal('ready');
    expect(line(element)).to.equal(null);
  });
});

describe('a code that nobody knows', () => {
  it('is called so, in grey, and still filters by itself', async () => {
    const data = [
      { status_spk: '1', status_label: 'Open', count: 5 },
      { status_spk: '9', status_label: '9', count: 2 },
      { status_spk: '', status_label: 'Unknown', count: 1 },
    ];
    serve(() => json({ success: true, total_records: 8, data }));
    const element = await put('status-spk-chart', { locale: 'id' });
    await until(() => element.shadowRoot!.querySelector('tbody'), 'the table');
    const names = [...element.shadowRoot!.querySelectorAll('tbody th')].map(({ textContent }) =>
      textContent.trim(),
    );
    expect(names).to.deep.equal(['Open', 'Kode 9 (tidak dikenal)', 'Tidak diketahui']);
    const fills = [...element.shadowRoot!.querySelectorAll('.marks .mark')].map(
      (mark) => getComputedStyle(mark).fill,
    );
    expect(fills[1]).to.equal(fills[2]);
    expect(fills[1]).to.not.equal(fills[0]);
    element.locale = 'en';
    await element.updateComplete;
    await until(() => textOf(element, '.legend').includes('Code 9 (unknown)'));
  });
});

describe('one colour for one meaning', () => {
  it('cash is the same among types and ways of payment', async () => {
    const fillOf = async (tag: string, item: object, index: number): Promise<string> => {
      serve(() => json({ success: true, total_records: 2, total_amount: '2', data: item }));
      const element = await put(tag);
      await until(() => element.shadowRoot!.querySelectorAll('.marks .mark').length === 2, 'marks');
      return getComputedStyle(element.shadowRoot!.querySelectorAll('.marks .mark')[index]!).fill;
    };
    const types = ['1', '2'].map((tipe_pembayaran) => ({ tipe_pembayaran, count: 1, total_amount: '1' }));
    const ways = [
      { cara_bayar: '1', cara_bayar_label: 'Cash', count: 1 },
      { cara_bayar: '2', cara_bayar_label: 'Transfer', count: 1 },
    ];
    const cash = await fillOf('payment-type-chart', types, 1);
    expect(await fillOf('payment-method-chart', ways, 0)).to.equal(cash);
  });
});
