/** What a page says once: the period that a filter shows, an outage that took several, and a widget on the whole screen. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/core/scope.js';
import '../../src/dealer/dasbor-filter.js';
import '../../src/dealer/po-creation-chart.js';
import '../../src/dealer/status-prospect-chart.js';
import { card, cardWith, answer } from '../support/card.js';
import { menuEntry } from '../support/menu.js';
import { json, serve } from '../support/service.js';
import { inState, textOf, until } from '../support/wait.js';

const months = {
  success: true,
  total_records: 12,
  data: [...'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' ')].map((month) => ({
    month,
    count: 1,
  })),
};

describe('a frame says the period', () => {
  const scoped = (filter: unknown, more: Record<string, string> = {}) =>
    fixture(html`
      <dasbor-scope dealer="1" date-from="2024-01-01" date-to="2024-01-31" locale="en">
        ${filter}${cardWith({ dealer: null, 'date-from': null, 'date-to': null, ...more })}
      </dasbor-scope>
    `);
  const footer = async (scope: Element, tag = 'document-indicator-card'): Promise<string> => {
    const widget = scope.querySelector<ReturnType<typeof cardWith>>(tag as 'document-indicator-card')!;
    await inState(widget, 'ready');
    return textOf(widget, '.foot');
  };

  it('where nothing else on the page does', async () => {
    serve(() => json(answer));
    expect(await footer(await scoped('')))
      .to.contain('1–31 Jan 2024')
      .and.contain('Updated');
  });

  it('not where a filter says the same, until that goes', async () => {
    serve(() => json(answer));
    const scope = await scoped(html`<dasbor-filter></dasbor-filter>`);
    expect(await footer(scope)).to.equal('');
    scope.querySelector('dasbor-filter')!.remove();
    const shown = scope.querySelector('document-indicator-card')!;
    await until(() => textOf(shown, '.foot').includes('1–31 Jan 2024'));
  });

  it('where it is another than the filter’s', async () => {
    serve(() => json(answer));
    const scope = await scoped(html`<dasbor-filter></dasbor-filter>`, { 'date-to': '2024-01-15' });
    expect(await footer(scope)).to.contain('1–15 Jan 2024');
  });

  it('of a whole year, also below a filter of days', async () => {
    serve(() => json(months));
    const scope = await fixture(html`
      <dasbor-scope dealer="1" date-from="2024-01-01" date-to="2024-12-31" locale="en">
        <dasbor-filter></dasbor-filter><po-creation-chart></po-creation-chart>
      </dasbor-scope>
    `);
    expect(await footer(scope, 'po-creation-chart')).to.contain('Year 2024');
  });
});

describe('a renewal', () => {
  it('is said while old data stands there', async () => {
    let isFirst = true;
    let answerNow: (response: Response) => void = () => {};
    serve(() => (isFirst ? json(answer) : new Promise((resolve) => (answerNow = resolve))));
    const element = await inState(await card(), 'ready');
    isFirst = false;
    const renewed = element.refresh();
    await inState(element, 'stale');
    await until(() => textOf(element, '.foot').includes('Updating…'));
    answerNow(json(answer));
    await renewed;
    await inState(element, 'ready');
    expect(textOf(element, '.foot')).to.match(/Updated \d/);
  });
});

describe('an outage', () => {
  const all = (element: Element): HTMLElement | null =>
    element.shadowRoot!.querySelector<HTMLElement>('.all button');

  it('of several widgets is tried again at once, by the first of them', async () => {
    let isOut = true;
    const seen = serve(() => (isOut ? json({}, { status: 501 }) : json(answer)));
    const place = await fixture(
      html`<div>
        ${['permohonan-faktur', 'stnk-diterima', 'bpkb-diterima'].map((document) => cardWith({ document }))}
      </div>`,
    );
    const cards = [...place.querySelectorAll('document-indicator-card')];
    for (const each of cards) await inState(each, 'error');
    await until(() => all(cards[0]!)?.textContent.includes('Try all again (3)'), 'one button for all');
    expect(cards.slice(1).map(all)).to.deep.equal([null, null]);
    await expect(cards[0]!).to.be.accessible();
    isOut = false;
    const before = seen.length;
    all(cards[0]!)!.click();
    for (const each of cards) await inState(each, 'ready');
    expect(seen.length - before).to.equal(3);
  });

  it('of one, or a refusal, has no such button', async () => {
    serve(({ url }) => json({}, { status: url.pathname.includes('faktur') ? 501 : 403 }));
    const place = await fixture(
      html`<div>${['permohonan-faktur', 'stnk-diterima'].map((document) => cardWith({ document }))}</div>`,
    );
    const cards = [...place.querySelectorAll('document-indicator-card')];
    for (const each of cards) await inState(each, 'error');
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(cards.map(all)).to.deep.equal([null, null]);
  });
});

describe('full screen', () => {
  it('fills the window where the browser gives no screen, ends with Escape, and gives the focus back', async () => {
    serve(() => json(answer));
    const element = await inState(await card(), 'ready');
    element.requestFullscreen = () => Promise.reject(new TypeError('not here'));
    const { width } = element.getBoundingClientRect();
    menuEntry(element, 'Full screen').click();
    await until(() => element.matches(':popover-open'), 'the whole window');
    const box = element.getBoundingClientRect();
    expect([box.width, box.height]).to.deep.equal([innerWidth, innerHeight]);
    expect(textOf(element, '[part=value]')).to.equal('5');
    const more = element.shadowRoot!.querySelector('.more');
    await until(() => element.shadowRoot!.activeElement === more);
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(element.matches(':popover-open')).to.equal(false);
    expect(element.hasAttribute('popover')).to.equal(false);
    expect(element.getBoundingClientRect().width).to.equal(width);
    expect(element.shadowRoot!.activeElement).to.equal(more);
  });

  it('is asked of the browser first, and left by the same entry', async () => {
    serve(() => json(answer));
    const element = await inState(await card(), 'ready');
    element.requestFullscreen = () => Promise.reject(new TypeError('not here'));
    menuEntry(element, 'Full screen').click();
    await until(() => element.matches(':popover-open'));
    await element.updateComplete;
    menuEntry(element, 'Leave full screen').click();
    await until(() => !element.matches(':popover-open'));
    await element.updateComplete;
    menuEntry(element, 'Full screen');
  });
});

describe('a skeleton', () => {
  it('has the shape of what comes', async () => {
    serve(() => new Promise(() => {}));
    const box = async (chart: string): Promise<DOMRect[]> => {
      const element = await fixture<HTMLElement>(html`
        <status-prospect-chart dealer="1" date-from="2024-01-01" date-to="2024-01-31" chart=${chart}>
        </status-prospect-chart>
      `);
      return [...element.shadowRoot!.querySelectorAll('.skeleton i')].map((each) =>
        each.getBoundingClientRect(),
      );
    };
    const [ring] = await box('donut');
    expect(Math.abs(ring!.width - ring!.height), 'round').to.be.below(1);
    expect(ring!.width).to.be.greaterThan(60);
    for (const { width, height } of await box('bar')) expect(width).to.be.greaterThan(height * 4);
  });
});
