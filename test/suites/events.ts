/** What the page hears of a widget. */
import { expect } from '@open-wc/testing';
import type { ErrorDetail } from '../../src/data/errors.js';
import { json, serve } from '../support/service.js';
import { heard, inState, until } from '../support/wait.js';
import { drawn, put, shown, type Subject } from './subject.js';

interface Load {
  readonly endpoint: string;
  readonly params: Readonly<Record<string, string>>;
  readonly data: unknown;
}

/** The tests of the events. */
export function events(subject: Subject): void {
  describe('events', () => {
    it('tells what it has loaded: endpoint, parameters and the raw answer', async () => {
      const seen = serve(() => json(subject.answer));
      const loads = heard<Load>('dasbor-load');
      const element = await inState(await put(subject), 'ready');
      expect(loads).to.have.lengthOf(1);
      const { target, bubbles, composed, detail } = loads[0]!;
      expect([target, bubbles, composed]).to.deep.equal([element, true, true]);
      const { url } = seen[0]!;
      expect(url.pathname.endsWith(detail.endpoint)).to.equal(true);
      expect(detail.params).to.deep.equal(Object.fromEntries(url.searchParams));
      expect(detail.data).to.deep.equal(subject.answer);
      expect(element.data).to.deep.equal(subject.answer);
      element.locale = 'en';
      await element.updateComplete;
      expect(loads, 'after a change of language').to.have.lengthOf(1);
    });

    it('tells what went wrong, once, with the words that it shows', async () => {
      serve(() => json({}, { status: 403 }));
      const errors = heard<ErrorDetail>('dasbor-error');
      const element = await inState(await put(subject), 'error');
      element.requestUpdate();
      await element.updateComplete;
      expect(errors.map(({ detail }) => detail)).to.deep.equal([element.error]);
      expect(element.error).to.include({ kind: 'forbidden', status: 403 });
      expect(errors[0]!.composed && errors[0]!.bubbles).to.equal(true);
    });

    if (subject.kind === 'chart')
      it('tells which datum was chosen by keyboard, and says each one that is walked to', async () => {
        const element = await drawn(subject, await shown(subject));
        const chosen = heard<{ label: string; params: object; row: unknown }>('dasbor-select');
        const region = element.renderRoot.querySelector<HTMLElement>('[role=application]')!;
        const press = (key: string): boolean =>
          region.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
        const said = (): string =>
          [...element.renderRoot.querySelectorAll('[role=status]')].map((part) => part.textContent).join('');
        const names = [...element.renderRoot.querySelectorAll('tbody th')].map((cell) => cell.textContent);
        expect(names).to.not.have.lengthOf(0);
        // The scene is there one step after its canvas.
        await until(() => (press('Home'), said() !== ''), 'the first datum');
        for (const name of names) {
          expect(said()).to.contain(name);
          press('Enter');
          expect(chosen.at(-1)!.detail.label).to.equal(name);
          expect(chosen.at(-1)!.detail.row).to.be.an('object');
          press('ArrowRight');
        }
      });
  });
}
