/** Settings that can't be right: said in the console, ignored, and nothing of the page breaks. */
import { expect } from '@open-wc/testing';
import { configure, settings, today, type Settings } from '../../src/config.js';
import { answer, card } from '../support/card.js';
import { complaints } from '../support/console.js';
import { json, serve } from '../support/service.js';
import { inState, textOf } from '../support/wait.js';

const wrong: Readonly<Record<string, readonly unknown[]>> = {
  apiBase: [5, 'https://[', { dealer: 'https://[' }, { dealer: 5 }, true],
  services: ['x', { margin: 'x' }, { margin: { getToken: 'x' } }, { margin: { credentials: 'all' } }],
  trustedOrigins: ['https://a.example', ['a.example'], [5], 5],
  getToken: ['token', {}, 5],
  fetch: ['x', {}],
  headers: [5, 'X: y', { 'X y': 'z' }, { X: 'a\nb' }, { X: 5 }],
  credentials: ['all', 5, true],
  timeout: [Infinity, -1, 0, NaN, 'abc', 2 ** 31, {}],
  staleTime: [NaN, -1, 'abc', {}],
  locale: ['xx', 'EN-us', 5],
  theme: ['neon', 5],
  timeZone: ['Mars/Olympus', '', 5, {}],
  today: ['abc', '2024-02-31', 5, new Date()],
  tileUrl: [5, {}],
  tileAttribution: [5],
  imageBase: [{}],
  apibase: ['https://a.example'],
};

describe('configure()', () => {
  for (const [name, values] of Object.entries(wrong))
    it(`says that ${name} can’t be right, and keeps what it was`, async () => {
      const seen = serve(() => json(answer), { timeout: 20_000, today: '2024-05-05', locale: 'en' });
      const element = await inState(await card(), 'ready');
      const before = settings();
      const said = complaints();
      for (const value of values) configure({ [name]: value });
      expect(said).to.have.lengthOf(values.length);
      for (const line of said) expect(line).to.contain(`configure({ ${name} })`);
      expect(settings()).to.deep.equal(before);
      await element.refresh();
      expect([element.state, today()]).to.deep.equal(['ready', '2024-05-05']);
      expect(textOf(element, '[part=heading]')).to.equal('Invoice requests');
      expect(seen).to.have.lengthOf(2);
    });

  it('takes the other settings of the same call, and says nothing of right ones', () => {
    serve(() => json(answer));
    const said = complaints();
    configure({ timeout: -1, theme: 'dark' });
    expect(settings().theme).to.equal('dark');
    expect(said).to.have.lengthOf(1);
    configure({
      apiBase: { dealer: '/api/v1', sales: '' },
      services: { margin: { credentials: 'include', getToken: () => null, headers: { X: 'y' } } },
      trustedOrigins: ['https://a.example'],
      headers: { 'X-Tenant': 'a' },
      timeout: 1,
      staleTime: Infinity,
      timeZone: 'Asia/Makassar',
      today: '2024-02-29',
      locale: undefined,
      theme: undefined,
    });
    configure({ apiBase: '' });
    expect(said).to.have.lengthOf(1);
    expect(settings().apiBase).to.equal('');
  });

  it('never throws, whatever it is given, and never says a secret', () => {
    serve(() => json(answer));
    const said = complaints();
    for (const value of [null, undefined, 5, 'x', []]) configure(value as unknown as Settings);
    configure({ headers: { 'X y': 'the-secret' } });
    configure({ getToken: 'the-secret' as unknown as () => string });
    expect(said.join('\n')).to.not.contain('the-secret');
  });
});
