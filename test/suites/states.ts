/** Idle, loading, ready, empty and error: what a person sees of each. */
import { expect } from '@open-wc/testing';
import { json, serve } from '../support/service.js';
import { heard, inState, pause, until } from '../support/wait.js';
import { bodyOf, drawn, hasNumbers, put, readable, shown, zeros, type Subject } from './subject.js';

/** The tests of the states. */
export function states(subject: Subject): void {
  describe('states', () => {
    it('is idle without anything that it needs, says which, and asks nothing', async () => {
      const seen = serve(() => json(subject.answer));
      const errors = heard('dasbor-error');
      for (const name of Object.keys(subject.needs)) {
        const element = await inState(await put(subject, { [name]: null }), 'idle');
        expect(bodyOf(element)).to.match(new RegExp(`^Lengkapi dulu: .*${name}`));
        expect(hasNumbers(element)).to.equal(false);
      }
      expect([seen.length, errors.length]).to.deep.equal([0, 0]);
    });

    it('waits for a slow answer in a frame of the size that the data will have', async () => {
      let answer!: () => void;
      const wanted = new Promise<void>((resolve) => (answer = resolve));
      serve(async () => {
        await wanted;
        return json(subject.answer);
      });
      const element = await inState(await put(subject), 'loading');
      await until(() => bodyOf(element) === 'Memuat data…', 'a skeleton');
      const { height } = element.getBoundingClientRect();
      const busy = (): string | null =>
        element.renderRoot.querySelector('[part=body]')!.getAttribute('aria-busy');
      // That nothing comes in the meantime takes a while to see.
      await pause(100);
      expect(element.state).to.equal('loading');
      expect(hasNumbers(element)).to.equal(false);
      expect(busy()).to.equal('true');
      answer();
      await drawn(subject, await inState(element, 'ready'));
      expect(busy()).to.equal('false');
      const { height: now } = element.getBoundingClientRect();
      // A list that is shorter than a page is lower, and a board with few cases.
      if (subject.kind === 'table' || subject.isJoined) expect(now).to.be.at.most(height);
      else expect(now).to.equal(height);
    });

    it('shows what the service answers', async () => {
      const element = await shown(subject);
      expect(readable(subject, element)).to.deep.equal(subject.shows);
      expect(element.matches(':state(ready)')).to.equal(true);
      expect(element.error).to.equal(null);
    });

    if (subject.empty)
      it('says that there is nothing, where the answer has no items', async () => {
        const element = await shown(subject, { answer: subject.empty!, state: 'empty' });
        expect(bodyOf(element)).to.equal(subject.says ?? 'Tidak ada data untuk pilihan ini.');
        expect(hasNumbers(element)).to.equal(false);
      });

    // The zeros of a table would be its page numbers.
    if (subject.kind !== 'table')
      it('shows a zero as a number, not as nothing', async () => {
        const element = await shown(subject, { answer: zeros(subject.answer) as object });
        expect(hasNumbers(element)).to.equal(true);
        expect(bodyOf(element)).to.match(/(^|\s)0(\s|$)/);
      });

    it('loads again on the button of its error', async () => {
      serve((_, index) => json(subject.answer, { status: index ? 200 : 400 }));
      const element = await inState(await put(subject), 'error');
      expect(bodyOf(element)).to.contain('Coba lagi');
      expect(element.renderRoot.querySelector('[role=alert]')).to.not.equal(null);
      expect(hasNumbers(element)).to.equal(false);
      const retry = element.renderRoot.querySelector<HTMLButtonElement>('.retry')!;
      retry.focus();
      retry.click();
      await drawn(subject, await inState(element, 'ready'));
      // Who walks by keys doesn't begin at the page's top again.
      expect(element.shadowRoot!.activeElement?.className, 'where the focus is').to.equal('more');
      expect(readable(subject, element)).to.deep.equal(subject.shows);
    });
  });
}
