/** Light and dark, and narrow places. */
import { expect } from '@open-wc/testing';
import type { AnswerElement } from '../../src/core/answer-element.js';
import { drawingOf, looksOf } from '../support/drawing.js';
import { json, serve } from '../support/service.js';
import { inState, until } from '../support/wait.js';
import { drawn, narrow, put, shown, type Subject } from './subject.js';

const frameOf = ({ renderRoot }: AnswerElement): HTMLElement => renderRoot.querySelector('.frame')!;

/** The tests of the look. */
export function looks(subject: Subject): void {
  describe('look', () => {
    it('is light or dark as the page’s CSS, or its own attribute, says', async () => {
      const element = await shown(subject);
      const box = element.parentElement!;
      const surface = (): string => getComputedStyle(frameOf(element)).backgroundColor;
      const light = surface();
      const drawing = subject.kind === 'chart' ? looksOf(drawingOf(element)!) : '';
      box.style.colorScheme = 'dark';
      const dark = surface();
      expect(dark).to.not.equal(light);
      if (drawing)
        await until(() => looksOf(drawingOf(element)!) !== drawing, 'the drawing to take the colours');
      element.theme = 'light';
      await element.updateComplete;
      expect(surface()).to.equal(light);
      if (drawing)
        await until(() => looksOf(drawingOf(element)!) === drawing, 'the drawing to take them back');
      box.style.colorScheme = '';
      element.theme = 'dark';
      await element.updateComplete;
      expect(surface()).to.equal(dark);
    });

    it('fits into 280 pixels in every state', async () => {
      const answers: readonly (readonly ['ready' | 'empty' | 'error' | 'idle', object])[] = [
        ['ready', subject.answer],
        ['error', {}],
        ...(Object.keys(subject.needs).length > 0 ? ([['idle', {}]] as const) : []),
        ...(subject.empty ? ([['empty', subject.empty]] as const) : []),
      ];
      for (const [state, answer] of answers) {
        serve(() => json(answer));
        const [need] = Object.keys(subject.needs);
        const element = await put(subject, { ...narrow, ...(state === 'idle' && { [need!]: null }) });
        await drawn(subject, await inState(element, state));
        const frame = frameOf(element);
        expect(frame.clientWidth).to.be.lessThan(281);
        // A scroller inside would hide what its frame doesn't have to bear.
        for (const box of [frame, ...frame.querySelectorAll('.rows, .scroll')])
          expect(box.scrollWidth, `${state} ${box.className}`).to.be.at.most(box.clientWidth);
      }
    });
  });
}
