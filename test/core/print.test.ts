import { expect, fixture, html } from '@open-wc/testing';
import { prepareToPrint } from '../../src/core/print.js';
import { answer, cardWith } from '../support/card.js';
import { json, serve } from '../support/service.js';
import { until } from '../support/wait.js';

describe('preparing to print', () => {
  it('loads what nobody has scrolled to, and waits for answers and errors', async () => {
    const seen = serve(({ url }) =>
      url.searchParams.get('dealer_id') === '2' ? json({}, { status: 403 }) : json(answer),
    );
    const place = await fixture<HTMLElement>(html`<div style="margin-top: 400vh"></div>`);
    const cards = [cardWith({ dealer: '1' }), cardWith({ dealer: '2' }), cardWith({ dealer: null })];
    place.append(...cards);
    await until(() => cards.every(({ hasUpdated }) => hasUpdated));
    expect(seen).to.have.lengthOf(0);
    await prepareToPrint();
    expect(cards.map(({ state }) => state)).to.deep.equal(['ready', 'error', 'idle']);
  });

  it('resolves where there is nothing to load', async () => {
    serve(() => json(answer));
    await prepareToPrint();
  });
});
