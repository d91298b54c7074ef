/** When widgets ask, and what they leave undone: told by the order of what happens, never by a clock. */
import { expect, fixture, html } from '@open-wc/testing';
import { configure, today } from '../../src/config.js';
import type { DocumentIndicatorCard } from '../../src/dealer/document-indicator-card.js';
import { answer, cardWith } from '../support/card.js';
import { json, serve } from '../support/service.js';
import { inState, pause, until } from '../support/wait.js';

/** So many cards, each of a dealer of its own, in a place of their own. */
async function put(
  count: number,
  attributes: Record<string, string> = {},
  style = '',
): Promise<DocumentIndicatorCard[]> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.style.cssText = style;
  const cards = Array.from({ length: count }, (_, index) =>
    cardWith({ dealer: String(index + 1), ...attributes }),
  );
  place.append(...cards);
  return cards;
}

const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);

describe('a widget near the viewport', () => {
  it('asks in the task in which it came, and all that came work the layout out once', async () => {
    const seen = serve(() => json(answer));
    const { getBoundingClientRect: measure } = Element.prototype as { getBoundingClientRect: () => DOMRect };
    const order: string[] = [];
    Element.prototype.getBoundingClientRect = function (this: Element) {
      if (this.matches('.frame')) order.push(seen.length ? 'late look' : 'look');
      return measure.call(this);
    };
    const now = performance.now.bind(performance);
    try {
      const cards = await put(3);
      const place = cards[0]!.parentElement!;
      place.replaceChildren();
      await pause(50);
      seen.length = order.length = 0;
      // However slow the machine is, the slice of work is not used up.
      performance.now = () => 0;
      setTimeout(() => order.push(`next task after ${seen.length}`));
      place.append(...[7, 8, 9].map((dealer) => cardWith({ dealer: String(dealer) })));
      await pause(50);
      expect(order).to.deep.equal(['look', 'look', 'look', 'next task after 3']);
    } finally {
      Element.prototype.getBoundingClientRect = measure;
      performance.now = now;
    }
  });

  it('asks nothing in a tab that is not shown, far below or beside the screen, until it comes near', async () => {
    const seen = serve(() => json(answer));
    const [hidden] = await put(1, { dealer: '1' }, 'display: none');
    const [below] = await put(1, { dealer: '2' }, 'margin-top: 300vh');
    const [beside] = await put(1, { dealer: '3' }, 'position: absolute; top: 0; left: 200vw');
    for (let count = 0; count < 3; count++) await frame();
    expect(seen).to.have.lengthOf(0);
    hidden!.parentElement!.style.display = '';
    await inState(hidden!, 'ready');
    below!.parentElement!.style.marginTop = '';
    await inState(below!, 'ready');
    beside!.parentElement!.style.left = '0';
    await inState(beside!, 'ready');
    expect(seen).to.have.lengthOf(3);
  });

  it('asks where the page leaves it no box of its own, on view or once it comes near', async () => {
    serve(() => json(answer));
    for (const style of ['', 'margin-top: 300vh']) {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      place.style.cssText = style;
      const card = cardWith();
      card.style.display = 'contents';
      place.append(card);
      for (let count = 0; count < 3; count++) await frame();
      place.style.cssText = '';
      await inState(card, 'ready');
    }
  });

  it('renders nothing anew for a question', async () => {
    serve(() => new Promise(() => {}));
    const [card] = await put(1);
    let updates = 0;
    card!.addController({ hostUpdated: () => updates++ });
    await until(() => card!.state === 'loading' && card!.hasUpdated);
    for (let count = 0; count < 3; count++) await frame();
    // At most the one that was under way.
    expect(updates).to.be.lessThan(2);
  });
});

describe('many widgets at once', () => {
  it('leave the page its frames while they change', async () => {
    serve(() => json(answer));
    const cards = await put(80, { loading: 'eager' });
    while (cards.some(({ state }) => state !== 'ready')) await frame();
    const updated: string[] = [];
    // Work that takes its time on any machine: with none, all might be done in one slice.
    const hostUpdate = (): void => {
      for (const start = performance.now(); performance.now() - start < 4;);
      updated.push('');
    };
    for (const card of cards) {
      card.addController({ hostUpdate });
      card.heading = 'Lain';
    }
    const between = new Set<number>();
    for (; updated.length < 80; await frame()) between.add(updated.length);
    expect(between.size).to.be.greaterThan(2);
  });

  it('make no more Intl objects than one of them', async () => {
    serve(() => json({ ...answer, count: 12345 }));
    const made: string[] = [];
    const { DateTimeFormat, NumberFormat } = Intl;
    const counted = <T extends object>(name: string, format: T): T =>
      new Proxy(format, {
        construct(target, args) {
          made.push(`${name} ${JSON.stringify(args)}`);
          return Reflect.construct(target as never, args);
        },
      });
    Object.assign(Intl, {
      DateTimeFormat: counted('date', DateTimeFormat),
      NumberFormat: counted('number', NumberFormat),
    });
    try {
      configure({ timeZone: 'Asia/Makassar' });
      for (const card of await put(20, { loading: 'eager' })) await inState(card, 'ready');
      expect(made.length, 'something is made for this time zone').to.be.greaterThan(0);
      expect(made.toSorted()).to.deep.equal([...new Set(made)].toSorted());
    } finally {
      Object.assign(Intl, { DateTimeFormat, NumberFormat });
      configure({ timeZone: undefined });
    }
  });

  it('make a menu’s entries when somebody opens it', async () => {
    serve(() => json(answer));
    const [card] = await put(1);
    await inState(card!, 'ready');
    const root = card!.shadowRoot!;
    expect(root.querySelectorAll('.menu button')).to.have.lengthOf(0);
    root.querySelector<HTMLElement>('.more')!.click();
    expect(root.querySelectorAll('.menu button')).to.have.lengthOf(3);
  });
});

describe('today', () => {
  it('follows the clock past midnight, the time zone and the day that the page fixes', () => {
    const { now } = Date;
    try {
      configure({ today: undefined, timeZone: 'Asia/Jakarta' });
      Date.now = () => Date.UTC(2024, 0, 31, 16, 59, 59);
      expect(today()).to.equal('2024-01-31');
      Date.now = () => Date.UTC(2024, 0, 31, 17, 0, 0);
      expect(today()).to.equal('2024-02-01');
      configure({ timeZone: 'UTC' });
      expect(today()).to.equal('2024-01-31');
      configure({ today: '2023-05-06' });
      expect(today()).to.equal('2023-05-06');
    } finally {
      Date.now = now;
      configure({ today: undefined, timeZone: undefined });
    }
  });
});
