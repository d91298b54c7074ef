/** Questions that change, answers that come too late, and widgets that leave, move and come back. */
import { expect, fixture, html } from '@open-wc/testing';
import { drawingOf } from '../support/drawing.js';
import { json, serve } from '../support/service.js';
import { heard, inState, pause, until } from '../support/wait.js';
import {
  asking,
  drawn,
  make,
  put,
  readable,
  shown,
  twoAnswers,
  type Attributes,
  type Subject,
} from './subject.js';
import type { AnswerElement } from '../../src/core/answer-element.js';

const set = (element: Element, attributes: Attributes): void => {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value!);
};

const settled = (element: AnswerElement): Promise<void> =>
  until(() => ['ready', 'empty'].includes(element.state), 'an answer');

/** The tests of races. */
export function races(subject: Subject): void {
  describe('races', () => {
    it('cancels the question that nobody asks any more, and shows no late answer to it', async () => {
      const seen = serve(twoAnswers(subject, { 1: 150, 2: 10 }));
      const loads = heard('dasbor-load');
      const element = await put(subject, asking(subject, 1));
      await until(() => seen.length === 1, 'the first question');
      set(element, asking(subject, 2));
      await settled(element);
      expect(seen.map(({ signal }) => signal.aborted)).to.deep.equal([true, false]);
      await pause(200);
      expect(readable(subject, element)).to.deep.equal([]);
      expect(loads).to.have.lengthOf(1);
    });

    it('cancels its question when it leaves the page, and asks again when it comes back', async () => {
      const seen = serve(twoAnswers(subject, { 1: 100, 2: 0 }));
      const element = await put(subject);
      const box = element.parentElement!;
      await until(() => seen.length === 1, 'a question');
      element.remove();
      await until(() => seen[0]!.signal.aborted, 'the question to be cancelled');
      box.append(element);
      await drawn(subject, await inState(element, 'ready'));
      expect(readable(subject, element)).to.deep.equal(subject.shows);
      expect(seen).to.have.lengthOf(2);
    });

    it('goes on loading when it moves', async () => {
      const seen = serve(twoAnswers(subject, { 1: 100, 2: 0 }));
      const element = await put(subject);
      await until(() => seen.length === 1, 'a question');
      document.body.append(element);
      await inState(element, 'ready');
      element.remove();
      expect(seen.map(({ signal }) => signal.aborted)).to.deep.equal([false]);
    });

    it('keeps its data, and its drawing, when it moves, and asks nothing', async () => {
      const seen = serve(() => json(subject.answer));
      const page = await fixture(html`<div><div></div></div>`);
      const element = make(subject);
      page.append(element);
      await drawn(subject, await inState(element, 'ready'));
      const drawing = drawingOf(element);
      page.firstElementChild!.append(element);
      expect(element.state).to.equal('ready');
      await pause(50);
      expect(readable(subject, element)).to.deep.equal(subject.shows);
      expect(drawingOf(element)).to.equal(drawing);
      expect(seen).to.have.lengthOf(1);
    });

    it('shows its data again after it was away for longer', async () => {
      const element = await shown(subject);
      const box = element.parentElement!;
      element.remove();
      await pause(50);
      box.append(element);
      await drawn(subject, await inState(element, 'ready'));
      expect(readable(subject, element)).to.deep.equal(subject.shows);
    });
  });
}
