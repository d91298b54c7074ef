/** Data that the page sets itself, whenever it does so. */
import { expect, fixture, html } from '@open-wc/testing';
import type { AnswerElement } from '../../src/core/answer-element.js';
import { json, serve } from '../support/service.js';
import { inState } from '../support/wait.js';
import { drawn, hasNumbers, make, put, readable, type Subject } from './subject.js';

/** An element as it is before its code is there: a document without a window never gets it. */
const bare = ({ tag }: Subject): AnswerElement =>
  document.implementation.createHTMLDocument().createElement(tag) as AnswerElement;

const camelCase = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The tests of the property `data`, and of properties that come early. */
export function givenData(subject: Subject): void {
  describe('data given by the page', () => {
    it('is drawn without a request, set before the code, before the page or on the page', async () => {
      const seen = serve(() => json(subject.answer));
      for (const when of ['before the code', 'before the page', 'on the page']) {
        const element = when === 'before the code' ? bare(subject) : make(subject);
        for (const [name, value] of Object.entries(subject.attributes ?? {}))
          element.setAttribute(name, value!);
        if (when === 'on the page') {
          element.removeAttribute(Object.keys(subject.needs)[0]!);
          await fixture(html`${element}`);
        }
        element.data = subject.answer;
        if (!element.isConnected) await fixture(html`${element}`);
        await drawn(subject, await inState(element, 'ready'));
        expect(readable(subject, element), when).to.deep.equal(subject.shows);
        expect(element.data).to.equal(subject.answer);
        expect(element.updatedAt).to.equal(null);
      }
      expect(seen).to.have.lengthOf(0);
    });

    it('is checked like an answer of the service, and given back for a question', async () => {
      const seen = serve(() => json(subject.answer));
      const element = make(subject);
      element.data = { success: true };
      await fixture(html`${element}`);
      await inState(element, 'error');
      expect(element.error!.kind).to.equal('contract');
      expect(hasNumbers(element)).to.equal(false);
      expect(seen).to.have.lengthOf(0);
      element.data = null;
      await inState(element, 'ready');
      expect(seen).to.have.lengthOf(1);
    });

    it('does not keep attributes from being set as properties, numbers and all, before the code is there', async () => {
      const seen = serve(() => json(subject.answer));
      await inState(await put(subject), 'ready');
      const element = bare(subject);
      // Below a long table it is far from the viewport.
      for (const [name, value] of Object.entries({
        ...subject.needs,
        ...subject.attributes,
        loading: 'eager',
      }))
        Object.assign(element, { [camelCase(name)]: /^\d+$/.test(value) ? Number(value) : value });
      await fixture(html`${element}`);
      await drawn(subject, await inState(element, 'ready'));
      expect(readable(subject, element)).to.deep.equal(subject.shows);
      // The same question as with attributes: answered already.
      expect(seen).to.have.lengthOf(1);
    });
  });
}
