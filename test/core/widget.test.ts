/** What every widget does alike, shown on the card: states, events, races, moves, settings, scope. */
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { configure } from '../../src/config.js';
import type { ErrorDetail } from '../../src/data/errors.js';
import { answer, card, cardWith } from '../support/card.js';
import { json, serve } from '../support/service.js';
import { heard, inState, pause, textOf, until } from '../support/wait.js';

const value = (element: Element): string => textOf(element, '[part=value]');

/** Answers each request with its dealer's number as count, after so many milliseconds. */
const byDealer = (delay: (dealer: string) => number) =>
  serve(async ({ url }) => {
    const dealer = url.searchParams.get('dealer_id')!;
    await pause(delay(dealer));
    return json({ ...answer, count: Number(dealer) });
  });

describe('states', () => {
  it('is idle, asks nothing and fires nothing while something is missing, and says what', async () => {
    const seen = serve(() => json(answer));
    const errors = heard('dasbor-error');
    const element = await inState(await card({ dealer: null, 'date-to': '' }), 'idle');
    expect(textOf(element)).to.contain('Please set: dealer, last day (date-to).');
    expect([seen.length, errors.length]).to.deep.equal([0, 0]);
    element.setAttribute('dealer', '7');
    element.setAttribute('date-to', '2024-01-31');
    await inState(element, 'ready');
    expect(seen).to.have.lengthOf(1);
  });

  it('refuses wrong and swapped dates in words, once, and asks nothing', async () => {
    const seen = serve(() => json(answer));
    for (const [attributes, words] of [
      [{ 'date-from': '2024-02-31' }, 'date-from is “2024-02-31”'],
      [{ 'date-from': '01/01/2024' }, 'date-from is “01/01/2024”'],
      [{ 'date-to': '2023-12-31' }, 'date-from (2024-01-01) is after date-to (2023-12-31).'],
    ] as const) {
      const errors = heard<ErrorDetail>('dasbor-error');
      const element = await inState(await card(attributes), 'error');
      expect(textOf(element)).to.contain(words);
      element.requestUpdate();
      await element.updateComplete;
      expect(errors.map(({ detail }) => [detail.kind, detail.message])).to.deep.equal([
        ['attribute', element.error!.message],
      ]);
      expect(element.shadowRoot!.querySelector('.retry')).to.equal(null);
    }
    expect(seen).to.have.lengthOf(0);
  });

  it('shows its state to CSS', async () => {
    serve(() => json(answer));
    const element = await inState(await card(), 'ready');
    expect(element.matches(':state(ready)')).to.equal(true);
    expect(element.matches(':state(loading)')).to.equal(false);
  });

  it('tells the page what it loaded', async () => {
    serve(() => json(answer));
    const loads = heard<{ endpoint: string; params: unknown; data: unknown }>('dasbor-load');
    const element = await inState(await card(), 'ready');
    expect(loads.map(({ detail }) => detail)).to.deep.equal([
      {
        endpoint: '/dashboard/document-handling/permohonan-faktur',
        params: { dealer_id: '1', date_from: '2024-01-01', date_to: '2024-01-31' },
        data: answer,
      },
    ]);
    expect(element.data).to.deep.equal(answer);
    expect(Date.now() - element.updatedAt!.getTime()).to.be.lessThan(5000);
  });

  it('keeps the old number visible while the new one loads, and when reloading fails', async () => {
    serve((_, index) => json(index ? {} : answer, { status: index ? 400 : 200 }));
    const element = await inState(await card(), 'ready');
    const reload = element.refresh();
    await inState(element, 'stale');
    expect(value(element)).to.equal('5');
    await reload;
    expect(element.state).to.equal('stale');
    expect(value(element)).to.equal('5');
    expect(textOf(element, '[part=state]')).to.contain('This is old data').and.contain('(400)');
  });

  it('never shows one question’s number as another’s: a failed change is an error', async () => {
    serve(({ url }) => json(answer, { status: url.searchParams.get('dealer_id') === '2' ? 403 : 200 }));
    const element = await inState(await card(), 'ready');
    element.dealer = '2';
    await inState(element, 'error');
    expect(element.data).to.equal(null);
    expect(textOf(element)).to.contain('Your account may not see this data.');
    element.dealer = '1';
    await inState(element, 'ready');
  });

  it('tries again on the button', async () => {
    serve((_, index) => json(answer, { status: index ? 200 : 400 }));
    const element = await inState(await card(), 'error');
    element.shadowRoot!.querySelector<HTMLButtonElement>('.retry')!.click();
    await inState(element, 'ready');
  });
});

describe('races', () => {
  it('shows the answer to the last question, also when an earlier one comes later', async () => {
    const seen = byDealer((dealer) => (dealer === '1' ? 200 : 10));
    const element = await card();
    await until(() => seen.length === 1);
    element.dealer = '2';
    await inState(element, 'ready');
    await pause(250);
    expect(value(element)).to.equal('2');
    expect(seen[0]!.signal.aborted).to.equal(true);
  });

  it('follows an attribute that changes ten times a second, and fires one load', async () => {
    const seen = byDealer(() => 150);
    const loads = heard('dasbor-load');
    const element = await card();
    for (let dealer = 2; dealer <= 12; dealer++) {
      await pause(100);
      element.setAttribute('dealer', String(dealer));
    }
    await inState(element, 'ready');
    expect(value(element)).to.equal('12');
    expect(loads).to.have.lengthOf(1);
    expect(seen.filter(({ signal }) => !signal.aborted)).to.have.lengthOf(1);
  });

  it('shares one request between two widgets, and keeps it for the one that stays', async () => {
    const seen = byDealer(() => 100);
    const [first, second] = await Promise.all([card(), card()]);
    await until(() => seen.length === 1);
    first.remove();
    await inState(second, 'ready');
    expect(seen).to.have.lengthOf(1);
    expect(seen[0]!.signal.aborted).to.equal(false);
  });

  it('goes on loading when it is moved, and stops when it is removed', async () => {
    const seen = byDealer(() => 150);
    const element = await card();
    await until(() => seen.length === 1);
    const other = document.createElement('div');
    element.parentElement!.append(other);
    other.append(element);
    await inState(element, 'ready');
    expect(seen).to.have.lengthOf(1);
    element.dealer = '2';
    await until(() => seen.length === 2);
    element.remove();
    await until(() => seen[1]!.signal.aborted);
    other.append(element);
    await until(() => value(element) === '2');
    expect(seen).to.have.lengthOf(3);
  });

  it('waits with its request until it comes near the viewport, unless it is eager', async () => {
    const seen = serve(() => json(answer));
    const box = await fixture(html`<div><p></p></div>`);
    box.firstElementChild!.setAttribute('style', 'height: 5000px');
    const [lazy, eager] = [cardWith(), cardWith({ dealer: '2', loading: 'eager' })];
    box.append(lazy, eager);
    await inState(eager, 'ready');
    await pause(100);
    expect(lazy.state).to.equal('loading');
    expect(seen.map(({ url }) => url.searchParams.get('dealer_id'))).to.deep.equal(['2']);
    lazy.scrollIntoView();
    await inState(lazy, 'ready');
    scrollTo(0, 0);
  });
});

describe('data given by the page', () => {
  it('is checked and drawn without a request, before and after the widget is on the page', async () => {
    const seen = serve(() => json(answer));
    const element = cardWith({ dealer: null });
    element.data = { ...answer, count: '42' };
    await fixture(html`${element}`);
    await inState(element, 'ready');
    expect(value(element)).to.equal('42');
    const errors = heard<ErrorDetail>('dasbor-error');
    element.data = { ...answer, count: -1 };
    await inState(element, 'error');
    element.requestUpdate();
    await element.updateComplete;
    expect(errors.map(({ detail }) => [detail.kind, detail.path])).to.deep.equal([['contract', 'count']]);
    element.data = null;
    await inState(element, 'idle');
    expect(seen).to.have.lengthOf(0);
  });
});

describe('refresh()', () => {
  it('asks past the cache, and never rejects', async () => {
    const seen = serve((_, index) =>
      index < 2 ? json({ ...answer, count: index }) : Promise.reject(new Error('x')),
    );
    const element = await inState(await card(), 'ready');
    await element.refresh();
    expect(value(element)).to.equal('1');
    await element.refresh();
    expect(element.state).to.equal('stale');
    expect(element.error!.kind).to.equal('network');
    expect(seen.length).to.equal(5);
    const idle = await card({ dealer: null });
    await idle.refresh();
    expect(idle.state).to.equal('idle');
  });

  it('reloads at the interval', async () => {
    const seen = serve(() => json(answer));
    const element = await card({ 'refresh-interval': '0.1' });
    await until(() => seen.length >= 3, 'three requests');
    element.removeAttribute('refresh-interval');
    await element.updateComplete;
    await pause(50);
    const before = seen.length;
    await pause(250);
    expect(seen.length).to.equal(before);
  });
});

describe('languages', () => {
  it('takes its own, the scope’s, the page’s, the nearest lang, Indonesian', async () => {
    serve(() => json(answer));
    const page = await fixture(html`<div lang="en-GB"><dasbor-scope></dasbor-scope></div>`);
    const scope = page.firstElementChild!;
    const element = cardWith({ locale: null });
    scope.append(element);
    await inState(element, 'ready');
    const heading = (): string => textOf(element, '[part=heading]');
    expect(heading()).to.equal('Invoice requests');
    page.setAttribute('lang', 'fr');
    await until(() => heading() === 'Permohonan faktur');
    configure({ locale: 'en' });
    await until(() => heading() === 'Invoice requests');
    scope.setAttribute('locale', 'id');
    await until(() => heading() === 'Permohonan faktur');
    element.locale = 'en';
    await until(() => heading() === 'Invoice requests');
  });

  it('finds a lang above the host of its shadow root', async () => {
    serve(() => json(answer));
    const host = await fixture(html`<div lang="en"></div>`);
    const element = cardWith({ locale: null });
    host.attachShadow({ mode: 'open' }).append(element);
    await inState(element, 'ready');
    expect(textOf(element, '[part=heading]')).to.equal('Invoice requests');
  });
});

describe('themes', () => {
  it('follows the color-scheme of the page, not of the operating system, unless told', async () => {
    serve(() => json(answer));
    const element = await inState(await card(), 'ready');
    const surface = (): string =>
      getComputedStyle(element.shadowRoot!.querySelector('.frame')!).backgroundColor;
    expect(surface()).to.equal('rgb(255, 255, 255)');
    document.documentElement.style.colorScheme = 'dark';
    expect(surface()).to.equal('rgb(23, 28, 35)');
    element.theme = 'light';
    await element.updateComplete;
    expect(surface()).to.equal('rgb(255, 255, 255)');
    document.documentElement.style.colorScheme = '';
    element.theme = null;
    configure({ theme: 'dark' });
    await element.updateComplete;
    expect(surface()).to.equal('rgb(23, 28, 35)');
  });
});

describe('dasbor-scope', () => {
  it('gives what a widget doesn’t say itself, and inner scopes win', async () => {
    const seen = byDealer(() => 0);
    const outer = await fixture(html`
      <dasbor-scope dealer="1" date-from="2024-01-01" date-to="2024-01-31" api-base="/outer">
        <dasbor-scope dealer="2"></dasbor-scope>
      </dasbor-scope>
    `);
    const inner = outer.querySelector('dasbor-scope')!;
    const bare = { dealer: null, 'date-from': null, 'date-to': null };
    const [one, two, three] = [cardWith(bare), cardWith(bare), cardWith({ ...bare, dealer: '3' })];
    outer.append(one);
    inner.append(two, three);
    await Promise.all([one, two, three].map((element) => inState(element, 'ready')));
    expect([one, two, three].map(value)).to.deep.equal(['1', '2', '3']);
    expect(new Set(seen.map(({ url }) => url.pathname.split('/')[1]))).to.deep.equal(new Set(['outer']));
    inner.removeAttribute('dealer');
    await until(() => value(two) === '1');
    inner.values = { dealer: '8' };
    await until(() => value(two) === '8');
  });

  it('gives nothing any more to a widget that has moved out', async () => {
    byDealer(() => 0);
    const scope = await fixture(html`<dasbor-scope dealer="1"></dasbor-scope>`);
    const element = cardWith({ dealer: null });
    scope.append(element);
    await inState(element, 'ready');
    scope.parentElement!.append(element);
    await inState(element, 'idle');
  });
});

describe('the frame', () => {
  it('has the heading that the page gives, or none, and no actions if told', async () => {
    serve(() => json(answer));
    const element = await inState(await card({ heading: 'Faktur <b>' }), 'ready');
    expect(textOf(element, '[part=heading]')).to.equal('Faktur <b>');
    element.heading = '';
    element.noActions = true;
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.head')).to.equal(null);
    const frame = element.shadowRoot!.querySelector('[part=frame]')!;
    expect(frame.getAttribute('aria-label')).to.equal('Invoice requests');
  });

  it('opens its menu beside the button, and reloads from it', async () => {
    const seen = serve(() => json(answer));
    const element = await inState(await card(), 'ready');
    const root = element.shadowRoot!;
    const button = root.querySelector<HTMLButtonElement>('.more')!;
    button.click();
    const menu = root.querySelector<HTMLElement>('.menu')!;
    expect(menu.matches(':popover-open')).to.equal(true);
    const [below, at] = [menu.getBoundingClientRect(), button.getBoundingClientRect()];
    expect(Math.abs(below.top - at.bottom)).to.be.lessThan(12);
    expect(Math.abs(below.right - at.right)).to.be.lessThan(12);
    expect([...menu.children].map((item) => item.textContent.trim())).to.deep.equal([
      'Reload',
      'Download CSV',
      'Full screen',
    ]);
    (menu.firstElementChild as HTMLElement).click();
    expect(menu.matches(':popover-open')).to.equal(false);
    await until(() => seen.length === 2);
  });

  it('does not change its size from skeleton to data', async () => {
    byDealer(() => 100);
    const element = await inState(await card(), 'loading');
    await until(() => element.shadowRoot!.querySelector('.skeleton') !== null);
    const before = element.getBoundingClientRect().height;
    await inState(element, 'ready');
    expect(element.getBoundingClientRect().height).to.equal(before);
  });

  it('adds no banner or content info to the landmarks of a page', async () => {
    serve(() => json(answer));
    const element = await inState(await card(), 'ready');
    expect(element.shadowRoot!.querySelector('header, footer')).to.equal(null);
  });

  it('is accessible in every state', async () => {
    serve((_, index) => json(answer, { status: index === 1 ? 400 : 200 }));
    const element = await inState(await card(), 'ready');
    await expect(element).to.be.accessible();
    await element.refresh();
    await expect(element).to.be.accessible();
    element.removeAttribute('dealer');
    await inState(element, 'idle');
    await expect(element).to.be.accessible();
  });
});

it('says when it was asked in the page’s time zone', async () => {
  serve(() => json(answer));
  const element = await inState(await card(), 'ready');
  const updated = (): HTMLElement => element.shadowRoot!.querySelector('[part=footer] [title]')!;
  const words = (timeZone: string): string[] =>
    [{ hour: '2-digit', minute: '2-digit' } as const, { dateStyle: 'medium', timeStyle: 'short' } as const]
      .map((style) => new Intl.DateTimeFormat('en-GB', { ...style, timeZone }).format(element.updatedAt!))
      .map((text) => text.replace(/\s+/g, ' '));
  // Jakarta where nobody says otherwise; none of the zones has the hour, or the half hour, of another.
  for (const zone of [undefined, 'Asia/Jayapura', 'America/St_Johns']) {
    configure({ timeZone: zone });
    await element.updateComplete;
    const [time, day] = words(zone ?? 'Asia/Jakarta');
    expect(updated().innerText.replace(/\s+/g, ' '), zone).to.equal(`Updated ${time}`);
    expect(updated().title.replace(/\s+/g, ' '), zone).to.equal(`Updated ${day}`);
  }
  configure({ timeZone: undefined });
});

/** However many are removed. */
const FEW = 5;

declare const gc: ((options: { type: 'major'; execution: 'async' }) => Promise<void>) | undefined;

it('does not keep anything of 200 removed widgets', async () => {
  const seen = serve(() => json(answer));
  const box = await fixture(html`<div></div>`);
  const gone: WeakRef<Element>[] = [];
  for (let round = 0; round < 200; round++) {
    const element = cardWith();
    box.append(element);
    if (round === 0) await inState(element, 'ready');
    else await element.updateComplete;
    gone.push(new WeakRef(element));
    element.remove();
  }
  expect(seen).to.have.lengthOf(1);
  expect(box.childElementCount).to.equal(0);
  const kept = (): number => gone.filter((reference) => reference.deref()).length;
  expect(gone).to.have.lengthOf(200);
  expect(gc, 'a browser that collects garbage when it is told').to.be.a('function');
  // The browser itself holds those that it worked on last, and looks at the page once more before it lets go.
  for (let times = 0; times < 20 && kept() > FEW; times++) {
    await gc!({ type: 'major', execution: 'async' });
    await nextFrame();
  }
  expect(kept(), 'widgets that are still held').to.be.at.most(FEW);
});
