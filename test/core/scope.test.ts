/** What a scope gives, told by attributes, properties or by what stands inside. */
import { ContextConsumer } from '@lit/context';
import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { DasborScope, scopeContext } from '../../src/core/scope.js';
import { until } from '../support/wait.js';

/** Reads the scope as a widget does. */
class Reader extends LitElement {
  readonly scope = new ContextConsumer(this, { context: scopeContext, subscribe: true });
}
customElements.define('scope-reader', Reader);

async function scopeWith(markup = html`<dasbor-scope><scope-reader></scope-reader></dasbor-scope>`) {
  const scope = await fixture<DasborScope>(markup);
  const reader = scope.querySelector<Reader>('scope-reader')!;
  await scope.updateComplete;
  return { scope, reader, values: () => reader.scope.value!.values };
}

describe('dasbor-scope', () => {
  it('has a property for each of its attributes', async () => {
    const { scope, values } = await scopeWith();
    Object.assign(scope, { dealer: 12284, dateFrom: '2024-01-01', dateTo: '2024-01-31', apiBase: '' });
    await scope.updateComplete;
    expect(values()).to.deep.equal({
      dealer: '12284',
      'date-from': '2024-01-01',
      'date-to': '2024-01-31',
      'api-base': '',
    });
    expect(scope.getAttribute('dealer')).to.equal('12284');
    scope.setAttribute('dealer', '7');
    expect(scope.dealer).to.equal('7');
    await until(() => values()['dealer'] === '7');
    scope.dealer = null;
    await scope.updateComplete;
    expect([scope.hasAttribute('dealer'), 'dealer' in values()]).to.deep.equal([false, false]);
  });

  it('keeps a property that was set before the element was known', async () => {
    const { ownerDocument } = document.createElement('template').content;
    const scope = ownerDocument.createElement('dasbor-scope');
    expect(scope).not.to.be.instanceOf(DasborScope);
    scope.dealer = '3';
    document.body.append(scope);
    await scope.updateComplete;
    expect(scope.getAttribute('dealer')).to.equal('3');
    scope.remove();
  });

  it('tells at once what it is given from inside, and takes away what it is told to', async () => {
    const { scope, reader, values } = await scopeWith();
    scope.values = { year: '2024', month: '01' };
    reader.scope.value!.set({ year: '2025', compare: 'true' });
    expect(values()).to.deep.equal({ year: '2025', month: '01', compare: 'true' });
    expect(scope.getAttribute('year')).to.equal('2025');
    reader.scope.value!.set({ year: null, month: null });
    expect(values()).to.deep.equal({ compare: 'true' });
  });

  it('says a change once', async () => {
    const { scope, reader } = await scopeWith();
    let updates = 0;
    reader.requestUpdate = () => void updates++;
    reader.scope.value!.set({ dealer: '1' });
    await scope.updateComplete;
    await Promise.resolve();
    expect(updates).to.equal(1);
  });

  it('says nothing of what every element has', async () => {
    const { values } = await scopeWith(
      html`<dasbor-scope id="a" class="b" lang="id" data-x="1" aria-label="c" dealer="1">
        <scope-reader></scope-reader>
      </dasbor-scope>`,
    );
    expect(values()).to.deep.equal({ dealer: '1' });
  });

  it('says nothing of the scope any more that it has left', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <dasbor-scope dealer="1"><dasbor-scope id="inner" year="2024"></dasbor-scope></dasbor-scope>
        <dasbor-scope dealer="2"></dasbor-scope>
      </div>
    `);
    const inner = page.querySelector<DasborScope>('#inner')!;
    const reader = document.createElement('scope-reader') as Reader;
    inner.append(reader);
    const values = () => reader.scope.value!.values;
    await until(() => values()['dealer'] === '1');
    page.querySelector('dasbor-scope[dealer="2"]')!.append(inner);
    await until(() => values()['dealer'] === '2');
    page.append(inner);
    await until(() => !('dealer' in values()));
    expect(values()).to.deep.equal({ year: '2024' });
  });
});
