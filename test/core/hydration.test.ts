/** A widget that a server has rendered asks nothing before a framework has taken it over. */
import { expect } from '@open-wc/testing';
import { configure } from '../../src/config.js';
import { answer, card } from '../support/card.js';
import { json, serve } from '../support/service.js';
import { heard, inState, pause, textOf } from '../support/wait.js';

describe('a widget that a server has rendered', () => {
  it('waits for its properties and for the settings of the page, and asks once', async () => {
    const seen = serve(() => json(answer));
    const errors = heard('dasbor-error');
    const element = await card({ dealer: null, 'defer-hydration': '' });
    await element.refresh();
    await pause(50);
    expect(seen).to.have.lengthOf(0);
    expect(element.state).to.equal('loading');

    element.dealer = '7';
    configure({ apiBase: 'https://service.example/api' });
    element.removeAttribute('defer-hydration');
    await inState(element, 'ready');
    expect(textOf(element, '[part=value]')).to.equal('5');
    expect(seen.map(({ url }) => [url.origin, url.searchParams.get('dealer_id')])).to.deep.equal([
      ['https://service.example', '7'],
    ]);
    expect(errors).to.have.lengthOf(0);
  });
});
