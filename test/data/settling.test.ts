/** Questions that change faster than anybody reads answers, and reloads that come too often. */
import { expect } from '@open-wc/testing';
import { left, reader, stopReaders, whoAt } from '../support/reader.js';
import type { DocumentIndicatorCard } from '../../src/dealer/document-indicator-card.js';
import { answer, card } from '../support/card.js';
import { json, serve, type Seen } from '../support/service.js';
import { inState, pause, textOf, until } from '../support/wait.js';

afterEach(stopReaders);

const counting = () =>
  serve(async ({ url }) => {
    await pause(30);
    return json({ ...answer, count: Number(url.searchParams.get('dealer_id')) });
  });

const dealersOf = (seen: readonly Seen[]): (string | null)[] =>
  seen.map(({ url }) => url.searchParams.get('dealer_id'));

/** A card whose first answer is a while ago. */
async function calm() {
  const element = await inState(await card({ dealer: '1' }), 'ready');
  await pause(250);
  return element;
}

/** Changes that follow one another without a pause. */
async function change(element: DocumentIndicatorCard, ...dealers: string[]): Promise<void> {
  for (const dealer of dealers) {
    element.setAttribute('dealer', dealer);
    await element.updateComplete;
  }
}

describe('an attribute that changes a hundred times a second', () => {
  it('makes four requests: the first, two for the first changes, and one for the last', async () => {
    const seen = counting();
    const element = await calm();
    for (let dealer = 2; dealer <= 100; dealer++) {
      element.setAttribute('dealer', String(dealer));
      await pause(10);
    }
    await until(() => textOf(element, '[part=value]') === '100');
    const asked = dealersOf(seen);
    expect([...asked.slice(0, 3), asked.at(-1)]).to.deep.equal(['1', '2', '3', '100']);
    // Four, unless this machine has stood still for a while in between.
    expect(asked.length).to.be.at.most(8);
  });

  it('cancels what nobody asks any more before the last is asked', async () => {
    const seen = serve(async ({ url }) => {
      if (url.searchParams.get('dealer_id') !== '1') await pause(5000);
      return json(answer);
    });
    await change(await calm(), '2', '3', '4', '5');
    expect(dealersOf(seen)).to.deep.equal(['1', '2', '3']);
    expect(seen.slice(1).map(({ signal }) => signal.aborted)).to.deep.equal([true, true]);
    await until(() => seen.length === 4);
    expect(dealersOf(seen).at(-1)).to.equal('5');
  });

  it('doesn’t make a change wait that comes by itself', async () => {
    const seen = counting();
    const element = await inState(await card({ dealer: '1' }), 'ready');
    for (const dealer of ['2', '3', '4']) {
      await pause(250);
      element.setAttribute('dealer', dealer);
      await element.updateComplete;
      // Asked with the update itself, not after a wait.
      expect(seen.at(-1)!.url.searchParams.get('dealer_id')).to.equal(dealer);
    }
  });

  it('asks nothing after it has left the page meanwhile', async () => {
    const seen = counting();
    const element = await calm();
    await change(element, '2', '3', '4', '5');
    element.remove();
    await pause(400);
    expect(dealersOf(seen)).to.deep.equal(['1', '2', '3']);
  });

  it('can be refreshed without waiting', async () => {
    const seen = counting();
    const element = await calm();
    await change(element, '2', '3', '4', '5');
    await element.refresh();
    expect(textOf(element, '[part=value]')).to.equal('5');
    await pause(300);
    expect(dealersOf(seen)).to.deep.equal(['1', '2', '3', '5']);
  });
});

describe('refresh-interval', () => {
  for (const seconds of ['2592000', '1e300', 'Infinity', '-1', '0', 'abc'])
    it(`"${seconds}" doesn’t ask again and again`, async () => {
      const seen = serve(() => json(answer));
      await inState(await card({ 'refresh-interval': seconds }), 'ready');
      await pause(400);
      expect(seen).to.have.lengthOf(1);
    });

  it('"0.0001" is a second', async () => {
    const seen = serve(() => json(answer));
    await inState(await card({ 'refresh-interval': '0.0001' }), 'ready');
    const start = performance.now();
    await until(() => seen.length >= 4);
    // Three waits of a second; timers are never early, but for what they round.
    expect(performance.now() - start).to.be.greaterThan(2500);
  });
});

describe('a late token', () => {
  it('doesn’t bring back the question that was asked with it', async () => {
    const waiting: (() => void)[] = [];
    const seen = serve(({ url }) => json({ ...answer, count: Number(url.searchParams.get('dealer_id')) }), {
      getToken: () => new Promise((resolve) => waiting.push(() => resolve('steady'))),
    });
    const element = await card({ dealer: '111' });
    await until(() => waiting.length === 1);
    element.setAttribute('dealer', '222');
    await until(() => waiting.length === 2);
    waiting[1]!();
    await inState(element, 'ready');
    expect(textOf(element, '[part=value]')).to.equal('222');
    waiting[0]!();
    await pause(200);
    expect(textOf(element, '[part=value]')).to.equal('222');
    expect(seen.map(({ url }) => url.searchParams.get('dealer_id'))).to.deep.equal(['222']);
  });
});

describe('a page that was away', () => {
  /** An answer that is old enough to be asked for again. */
  const old = async () => {
    const seen = serve(() => json({ who: 'somebody' }), { staleTime: 0 });
    const one = reader(whoAt(left));
    await until(() => one.shown && !one.loader.result.fetching);
    return seen;
  };

  it('asks again when somebody looks at it again', async () => {
    const seen = await old();
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    await until(() => seen.length === 2);
  });

  it('asks again when it is connected again', async () => {
    const seen = await old();
    dispatchEvent(new Event('offline'));
    await pause(20);
    expect(seen).to.have.lengthOf(1);
    dispatchEvent(new Event('online'));
    await until(() => seen.length === 2);
  });
});
