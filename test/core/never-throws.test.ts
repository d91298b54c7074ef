/** A widget never throws at the page, and what a page awaits settles. */
import { expect, fixture, html } from '@open-wc/testing';
import { QueryObserver } from '@tanstack/query-core';
import * as z from 'zod/mini';
import { AnswerElement } from '../../src/core/answer-element.js';
import { define } from '../../src/core/define.js';
import type { Definition, ViewContext } from '../../src/core/definition.js';
import type { View } from '../../src/core/view.js';
import { endpointsOf } from '../../src/data/endpoint.js';
import type { ErrorDetail } from '../../src/data/errors.js';
import { requiredText } from '../../src/data/fields.js';
import '../../src/dealer/dasbor-filter.js';
import '../../src/dealer/history-table.js';
import '../../src/dealer/status-prospect-chart.js';
import '../../src/lab/lab-filter.js';
import { answer, card, cardWith } from '../support/card.js';
import { complaints, warnings } from '../support/console.js';
import { json, serve } from '../support/service.js';
import { heard, inState, textOf, until } from '../support/wait.js';

const endpoint = endpointsOf({ name: 'fragile', apiBase: '/api' })('/x', z.object({ breaks: requiredText }));

const definition: Definition<{ breaks: string }> = {
  heading: { id: 'Rapuh', en: 'Fragile' },
  endpoint,
  params: { params: [] },
  view({ breaks }, { locale }: ViewContext): View {
    if (breaks === 'view' || breaks === locale) throw new TypeError(`no view of ${breaks}`);
    return { columns: [], rows: [{ id: '1', cells: {} }], summary: breaks };
  },
};

/** An element whose view or drawing breaks where the answer says so. */
class FragileWidget extends AnswerElement {
  protected override get definition(): Definition<unknown> {
    return definition;
  }

  protected override renderView({ summary }: View): unknown {
    if (summary === 'drawing') throw new TypeError('no drawing');
    // What Lit itself can't write.
    return html`<p>${summary === 'text' ? Object.create(null) : summary}</p>`;
  }
}

customElements.define('fragile-widget', FragileWidget);

const fragile = (data?: unknown): Promise<FragileWidget> => {
  const element = document.createElement('fragile-widget') as FragileWidget;
  element.setAttribute('loading', 'eager');
  element.setAttribute('locale', 'en');
  if (data) element.data = data;
  return fixture<FragileWidget>(html`${element}`);
};

describe('a widget that breaks', () => {
  for (const breaks of ['view', 'drawing', 'text'])
    for (const given of [false, true])
      it(`says so in its place, once, and the page hears nothing else: ${breaks}, ${given ? 'given' : 'asked'}`, async () => {
        const said = complaints();
        serve(() => json({ breaks }));
        const errors = heard<ErrorDetail>('dasbor-error');
        const element = await inState(await fragile(given ? { breaks } : undefined), 'error');
        expect(textOf(element, '[part=state]')).to.not.equal('');
        element.requestUpdate();
        await element.updateComplete;
        expect(errors.map(({ detail }) => detail.kind)).to.deep.equal(['contract']);
        expect(said).to.have.lengthOf(1);
        // A better answer is shown.
        element.data = { breaks: 'nothing' };
        await inState(element, 'ready');
        expect(textOf(element, '[part=body]')).to.equal('nothing');
      });

  it('says so where it breaks in another language only', async () => {
    complaints();
    serve(() => json({ breaks: 'id' }));
    const element = await inState(await fragile(), 'ready');
    element.locale = 'id';
    await inState(element, 'error');
    element.locale = 'en';
    await inState(element, 'ready');
  });
});

describe('a page on which asking itself breaks', () => {
  /** As where a bundler has left `process.env` in a dependency. */
  const breaking = async (method: 'onSubscribe', run: () => Promise<void>): Promise<void> => {
    const prototype = QueryObserver.prototype as unknown as Record<typeof method, () => void>;
    const original = prototype[method];
    prototype[method] = () => {
      throw new ReferenceError('process is not defined');
    };
    try {
      await run();
    } finally {
      prototype[method] = original;
    }
  };

  it('ends in an error, told once, never in loading, and loads once it works', async () => {
    const said = complaints();
    const seen = serve(() => json(answer));
    const errors = heard<ErrorDetail>('dasbor-error');
    const element = cardWith();
    await breaking('onSubscribe', async () => {
      await fixture(html`${element}`);
      await inState(element, 'error');
      expect(await element.toCSV().catch((error: unknown) => error)).to.include({
        name: 'InvalidStateError',
      });
    });
    expect(element.error!.kind).to.equal('contract');
    expect(said.every((text) => text.includes('process is not defined'))).to.equal(true);
    expect(said).to.not.have.lengthOf(0);
    expect(seen).to.have.lengthOf(0);
    // Once at first, and once when the CSV asked again.
    expect(errors).to.have.lengthOf(2);
    element.renderRoot.querySelector<HTMLElement>('.retry')!.click();
    await inState(element, 'ready');
    expect(textOf(element, '[part=value]')).to.equal('5');
  });
});

describe('an answer of odd values', () => {
  for (const trend of [{}, [], ['up'], { toString: 1 }, { toString: null, valueOf: null }, 5, null, true])
    it(`is a broken contract, not an exception: trend ${JSON.stringify(trend)}`, async () => {
      serve(() => json({ ...answer, trend }));
      const element = await inState(await card(), 'error');
      expect(element.error).to.include({ kind: 'contract', path: 'trend' });
      const given = cardWith();
      given.data = { ...answer, trend };
      await fixture(html`${given}`);
      await inState(given, 'error');
      expect(given.error).to.include({ kind: 'contract', path: 'trend' });
    });
});

describe('an element that was never on a page', () => {
  const soon = (promise: Promise<unknown>): Promise<unknown> =>
    Promise.race([
      promise.then(
        () => 'resolved',
        (error: unknown) => error,
      ),
      new Promise((resolve) => setTimeout(() => resolve('still waiting'), 5000)),
    ]);

  it('settles refresh() and toCSV(), and works when it comes to the page', async () => {
    const seen = serve(() => json(answer));
    const element = cardWith();
    expect(await soon(element.refresh())).to.equal('resolved');
    const refused = await soon(element.toCSV());
    expect(refused).to.include({ name: 'InvalidStateError' });
    expect((refused as Error).message).to.contain('<document-indicator-card>');
    expect(seen).to.have.lengthOf(0);
    await fixture(html`${element}`);
    await inState(element, 'ready');
    expect(seen).to.have.lengthOf(1);
  });

  it('settles those of a table, of filters, and of an element that has left', async () => {
    serve(() => json(answer));
    const table = document.createElement('history-table');
    expect(await soon(table.refresh())).to.equal('resolved');
    for (const options of [{}, { all: true }]) {
      expect(await soon(table.toCSV(options))).to.include({ name: 'InvalidStateError' });
      expect(await soon(table.toXLSX(options))).to.include({ name: 'InvalidStateError' });
    }
    for (const tag of ['dasbor-filter', 'lab-filter'] as const)
      expect(await soon(document.createElement(tag).refresh()), tag).to.equal('resolved');
    const element = await inState(await card(), 'ready');
    element.remove();
    expect(await soon(element.refresh())).to.equal('resolved');
    expect(await soon(element.toCSV())).to.not.equal('still waiting');
  });
});

describe('properties that can’t be right', () => {
  it('of any widget, a filter too: a theme that there isn’t is none, and none of its text becomes a class', async () => {
    serve(() => json(answer));
    for (const tag of ['document-indicator-card', 'dasbor-filter']) {
      const element = document.createElement(tag);
      element.setAttribute('theme', 'neon hidden');
      await fixture(html`${element}`);
      const frame = element.shadowRoot!.querySelector('.frame')!;
      expect([...frame.classList], tag)
        .to.include('auto')
        .and.not.include('neon')
        .and.not.include('hidden');
    }
  });

  it('of a table: columns that are no list', async () => {
    serve(() => json(answer));
    const element = document.createElement('history-table');
    Object.assign(element, { dealer: '1', dateFrom: '2024-01-01', dateTo: '2024-01-31', loading: 'eager' });
    for (const columns of ['abc', 5, {}, [5]]) {
      element.columns = columns as unknown as string[];
      await fixture(html`${element}`);
      await element.updateComplete;
      await inState(element, 'error');
      expect(element.error, JSON.stringify(columns)).to.include({ kind: 'attribute' });
      expect(element.error!.message).to.contain('columns');
    }
  });

  it('of a table: lists and objects are attributes too, in JSON; an object as text is said in the console', async () => {
    serve(() => json(answer));
    const said = complaints();
    const element = document.createElement('history-table');
    Object.assign(element, { dealer: '1', dateFrom: '2024-01-01', dateTo: '2024-01-31', loading: 'eager' });
    element.setAttribute('columns', '["nama_lengkap"]');
    element.setAttribute('filters', '{"status_prospect": "Deal"}');
    expect([element.columns, element.filters]).to.deep.equal([['nama_lengkap'], { status_prospect: 'Deal' }]);
    expect(said).to.deep.equal([]);
    element.setAttribute('filters', '[object Object]');
    expect(said).to.have.lengthOf(1);
    await fixture(html`${element}`);
    await inState(element, 'error');
    expect(element.error!.message).to.contain('filters');
  });
});

describe('a second copy of dasbor on the page', () => {
  it('leaves the first, and says in the console where a tag is no copy’s', () => {
    const said = warnings();
    const again = class extends HTMLElement {};
    define('document-indicator-card', again);
    expect(said).to.deep.equal([]);
    customElements.define('older-card', class extends HTMLElement {});
    define('older-card', again);
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.contain('<older-card> is defined elsewhere');
    expect(customElements.get('older-card')).to.not.equal(again);
  });
});

describe('a page in development', () => {
  it('is told once of attributes that there aren’t, and of objects that have become text', async () => {
    serve(() => json(answer));
    const said = warnings();
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const element = cardWith({ 'data-x': '1', datefrom: '2024-01-01', nothing: '', class: 'a' });
    page.append(element, cardWith({ nothing: '' }));
    const { watchAttributes } = await import('../../src/development.js');
    watchAttributes(page);
    element.setAttribute('dealer', '[object Object]');
    await inState(element, 'ready');
    await until(() => said.length >= 3);
    expect(said.sort()).to.deep.equal([
      'dasbor: <document-indicator-card dealer="[object Object]">: an object as text. Set the property, or JSON where the attribute takes it.',
      'dasbor: <document-indicator-card> has no attribute datefrom: it is date-from.',
      'dasbor: <document-indicator-card> has no attribute nothing.',
    ]);
  });
});

describe('a page that is no browser, as in unit tests of apps', () => {
  it('shows its number without observers and custom states', async () => {
    serve(() => json(answer));
    const observers = ['IntersectionObserver', 'ResizeObserver'] as const;
    const kept = observers.map((name) => globalThis[name]);
    const attachInternals = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'attachInternals')!;
    for (const name of observers) Object.assign(globalThis, { [name]: undefined });
    Object.assign(HTMLElement.prototype, { attachInternals: undefined });
    try {
      const element = await inState(await card(), 'ready');
      expect(textOf(element, '[part=value]')).to.equal('5');
    } finally {
      observers.forEach((name, index) => Object.assign(globalThis, { [name]: kept[index] }));
      Object.defineProperty(HTMLElement.prototype, 'attachInternals', attachInternals);
    }
  });
});

describe('a chart far below', () => {
  it('says that an attribute is wrong, also where it comes near before it has looked at it', async () => {
    serve(() => new Promise(() => {}));
    const element = document.createElement('status-prospect-chart');
    Object.assign(element, { dealer: '1', dateFrom: '2024-01-01', dateTo: '2024-06-30', loading: 'eager' });
    element.style.marginTop = '9000px';
    await inState(await fixture<typeof element>(html`${element}`), 'loading');
    Object.assign(element, { chart: '?' });
    // For the printer everything comes near at once.
    dispatchEvent(new Event('beforeprint'));
    expect(element.state).to.equal('loading');
    expect((await inState(element, 'error')).error!.kind).to.equal('attribute');
  });
});
