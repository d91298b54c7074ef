/** A language that a page brings, texts that it says otherwise, and what can't be a language. */
import { expect } from '@open-wc/testing';
import { configure, settings } from '../../src/config.js';
import {
  formatClock,
  formatCompact,
  formatCount,
  formatPeriod,
  formatShortAmount,
  formatValue,
} from '../../src/format/values.js';
import { addLanguage, missingTexts, type Translations } from '../../src/languages.js';
import { coreTexts } from '../../src/locales/core-texts.js';
import { localeOf, wordsIn } from '../../src/locales/locales.js';
import '../../src/core/scope.js';
import { answer, card, cardWith } from '../support/card.js';
import { complaints } from '../support/console.js';
import { menuOf } from '../support/menu.js';
import { json, serve } from '../support/service.js';
import { inState, textOf, until } from '../support/wait.js';

const headingOf = (element: Parameters<typeof textOf>[0]): string => textOf(element, '[part=heading]');

describe('a language that a page adds', () => {
  before(() => {
    addLanguage('ms', {
      'Invoice requests': 'Permohonan invois',
      Reload: 'Muat semula',
      'Page {0} of {1}': 'Muka surat {0} daripada {1}',
      '{0} is “{1}”, which is unknown. Choose one of: {2}.': '{1} untuk {0}? Pilih: {2}.',
    });
  });
  beforeEach(() => {
    serve(() => json(answer));
  });
  after(() => {
    document.documentElement.lang = '';
  });

  it('can be named by an element, a scope, configure() and the page', async () => {
    const own = await inState(await card({ locale: 'ms' }), 'ready');
    expect(headingOf(own)).to.equal('Permohonan invois');
    // A screen reader changes its voice by it.
    expect(own.renderRoot.querySelector('.frame')!.getAttribute('lang')).to.equal('ms');
    configure({ locale: 'ms' });
    expect(settings().locale).to.equal('ms');
    const bare = await inState(await card({ locale: null }), 'ready');
    expect(headingOf(bare)).to.equal('Permohonan invois');
    configure({ locale: undefined });
    await bare.updateComplete;
    expect(headingOf(bare)).to.equal('Permohonan faktur');
    document.documentElement.lang = 'ms-MY';
    await until(() => headingOf(bare) === 'Permohonan invois');
    document.documentElement.lang = 'fr';
    await until(() => headingOf(bare) === 'Permohonan faktur');
    const scope = document.createElement('dasbor-scope');
    scope.setAttribute('locale', 'ms');
    const inside = cardWith({ locale: null });
    scope.append(inside);
    document.body.append(scope);
    await inState(inside, 'ready');
    expect(headingOf(inside)).to.equal('Permohonan invois');
    scope.remove();
  });

  it('is found by its tag and its language, the exact tag first', () => {
    expect(['ms', 'MS', 'ms-MY', ' ms-Arab-BN '].map(localeOf)).to.deep.equal(['ms', 'ms', 'ms', 'ms']);
    expect(['pt-BR', 'pt'].map(localeOf)).to.deep.equal([undefined, undefined]);
    addLanguage('pt-br', {});
    expect(['pt-BR', 'PT-br', 'pt', 'pt-PT'].map(localeOf)).to.deep.equal([
      'pt-BR',
      'pt-BR',
      undefined,
      undefined,
    ]);
    addLanguage('pt', {}, { fallback: 'pt-BR' });
    expect(['pt-BR', 'pt', 'pt-PT'].map(localeOf)).to.deep.equal(['pt-BR', 'pt', 'pt']);
    expect(['id', 'in-ID', 'en-US', 'xx', '', null, {}].map(localeOf)).to.deep.equal([
      'id',
      'id',
      'en',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('has its templates filled, also where the values stand in another order, or are several', () => {
    const { errors } = wordsIn(coreTexts, 'ms');
    expect(errors.choice('chart', 'x', 'bar', 'hbar')).to.equal('x untuk chart? Pilih: bar, hbar.');
    // A value is no template.
    expect(errors.choice('{1}', '{0}', '{2}')).to.equal('{0} untuk {1}? Pilih: {2}.');
  });

  it('says in its fallback what it lacks, and which that was', async () => {
    addLanguage('jv', { Actions: 'Tumindak' }, { fallback: 'id' });
    const element = await inState(await card({ locale: 'jv' }), 'ready');
    expect(headingOf(element)).to.equal('Permohonan faktur');
    expect(textOf(element, '.more')).to.equal('');
    expect(element.renderRoot.querySelector('.more')!.ariaLabel).to.equal('Tumindak: Permohonan faktur');
    expect(missingTexts('jv')).to.include('Invoice requests').and.not.include('Actions');
    addLanguage('jv', { 'Invoice requests': 'Panjaluk faktur' });
    await element.updateComplete;
    expect(headingOf(element)).to.equal('Panjaluk faktur');
    expect(missingTexts('jv')).to.not.include('Invoice requests');
    // Still Indonesian.
    expect(wordsIn(coreTexts, 'jv').loading).to.equal('Memuat data…');
    expect(missingTexts('xx')).to.deep.equal([]);
  });

  it('is there for widgets that are on the page already', async () => {
    const element = await inState(await card({ locale: 'su' }), 'ready');
    expect(headingOf(element)).to.equal('Permohonan faktur');
    addLanguage('su', { 'Invoice requests': 'Paménta faktur' });
    await element.updateComplete;
    expect(headingOf(element)).to.equal('Paménta faktur');
    expect(element.state).to.equal('ready');
  });

  it('gives the same object every time, so that nothing is drawn anew', () => {
    expect(wordsIn(coreTexts, 'ms')).to.equal(wordsIn(coreTexts, 'ms'));
    expect(wordsIn(coreTexts, 'ms').errors).to.equal(wordsIn(coreTexts, 'ms').errors);
  });

  it('writes numbers, dates and units as the browser does', () => {
    addLanguage('de', {
      'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec':
        'Jan. Feb. März Apr. Mai Juni Juli Aug. Sep. Okt. Nov. Dez.',
    });
    expect(formatValue(1234567.5, 'decimal', 'de')).to.equal('1.234.567,5');
    expect(formatValue(26.6, 'percent', 'de')).to.equal('26,6\u00a0%');
    expect(formatValue('2024-03-05', 'date', 'de')).to.equal('5 März 2024');
    expect(formatPeriod('2024-01-01', '2024-05-31', 'de')).to.equal('1 Jan.\u2009–\u200931 Mai 2024');
    expect(formatCompact(1_200_000, 'de')).to.equal('1,2\u00a0Mio.');
    expect(formatShortAmount(1_250_000_000, 'de')).to.equal('1,25\u00a0Mrd.\u00a0Rp');
    expect(formatClock(new Date('2024-01-01T02:30Z'), 'de', 'Asia/Jakarta')).to.equal('09:30');
    expect(formatCount(1, 'Dinge', 'de')).to.equal('1 Dinge');
    // Nobody has translated its months: the browser knows them.
    expect(formatValue('2024-08', 'month', 'ms')).to.equal('Ogo 2024');
    // The browser doesn't know it: as its fallback.
    addLanguage('min', {}, { fallback: 'id' });
    expect(formatValue(1234.5, 'decimal', 'min')).to.equal('1.234,5');
    expect(formatValue('2024-08', 'month', 'min')).to.match(/^A\w+ 2024$/);
  });
});

describe('texts of a language that is there', () => {
  it('change on shown widgets, and in what was made of an answer, without a question', async () => {
    const seen = serve(() => json(answer));
    const element = await inState(await card(), 'ready');
    expect(textOf(element, '[part=body]')).to.contain('unchanged');
    menuOf(element);
    addLanguage('en', { unchanged: 'as before', 'Try again': 'Once more', Reload: 'Refresh' });
    await element.updateComplete;
    expect(textOf(element, '[part=body]')).to.contain('as before');
    expect(menuOf(element).map(({ textContent }) => textContent.trim())).to.include('Refresh');
    // Indonesian is as it was, and can be changed by the same keys.
    element.locale = 'id';
    await element.updateComplete;
    expect(menuOf(element).map(({ textContent }) => textContent.trim())).to.include('Muat ulang');
    addLanguage('id', { Reload: 'Segarkan' });
    await element.updateComplete;
    expect(menuOf(element).map(({ textContent }) => textContent.trim())).to.include('Segarkan');
    // What falls back to English falls back to its changed texts.
    expect(wordsIn(coreTexts, 'ms').retry).to.equal('Once more');
    expect(seen).to.have.lengthOf(1);
  });

  it('are texts, never markup', async () => {
    serve(() => json(answer));
    addLanguage('en', { 'Invoice requests': '<img src=x onerror="globalThis.hit = 1">' });
    const element = await inState(await card(), 'ready');
    expect(headingOf(element)).to.equal('<img src=x onerror="globalThis.hit = 1">');
    expect(element.renderRoot.querySelector('img')).to.equal(null);
  });
});

describe('what is no language', () => {
  const add =
    (...given: readonly unknown[]) =>
    (): void =>
      (addLanguage as (...all: readonly unknown[]) => void)(...given);

  it('is refused by name', () => {
    for (const tag of ['', 'x y', 'e', 'no_tag', 5, null, undefined, {}])
      expect(add(tag, {}), JSON.stringify(tag)).to.throw(TypeError, 'no language tag');
    for (const texts of [null, undefined, 'Reload', ['Reload'], { Reload: 5 }, { Reload: null }, { a: {} }])
      expect(add('ms', texts), JSON.stringify(texts)).to.throw(TypeError, 'object of texts');
    expect(add('fil', {}, { fallback: 'xx' })).to.throw(TypeError, 'none of id, en');
    expect(add('fil', {}, { fallback: 'fil' })).to.throw(TypeError, 'fall back to itself');
    addLanguage('fil', {});
    addLanguage('ceb', {}, { fallback: 'fil' });
    expect(add('fil', {}, { fallback: 'ceb' })).to.throw(TypeError, 'fall back to itself');
    const months = 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec';
    expect(add('fil', { [months]: 'Ene Peb' } satisfies Translations)).to.throw(TypeError, 'twelve');
    // Nothing of what was refused is there.
    expect(localeOf('x')).to.equal(undefined);
  });

  it('is said by configure(), which names those that are there', () => {
    serve(() => json(answer));
    const said = complaints();
    configure({ locale: 'xx' });
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.match(/configure\(\{ locale \}\): not id, en, ms, .*\. Ignored\./);
    expect(settings().locale).to.equal(undefined);
  });
});
