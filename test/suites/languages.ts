/** Both languages, in every state: nothing is left over of the other one. */
import { expect } from '@open-wc/testing';
import { spokenIn } from '../languages/spoken.js';
import { menuOf } from '../support/menu.js';
import { json, serve } from '../support/service.js';
import { inState } from '../support/wait.js';
import { drawn, put, type Subject } from './subject.js';

/** Words that Indonesian and English share. */
const shared = new Set(['Total', 'Filter', 'Status', '1 km']);

/** The texts of an answer, wherever they stand in it. */
const dataOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(dataOf)
      : [];

/** A date or a period is written alike in both languages, in most months. */
const isDate = (text: string): boolean => /^(?:[\d.,:–\s-]|\b[A-Z][a-z]{2}\b)+$/.test(text);

/** The tests of the languages. */
export function languages(subject: Subject): void {
  describe('languages', () => {
    const situations: Readonly<Record<string, () => Response | Promise<Response>>> = {
      ready: () => json(subject.answer),
      loading: () => new Promise<never>(() => {}),
      error: () => json({ success: true }),
      ...(subject.empty && { empty: () => json(subject.empty) }),
      ...(Object.keys(subject.needs).length > 0 && { idle: () => json(subject.answer) }),
    };

    for (const [state, answer] of Object.entries(situations))
      it(`says nothing in the other language: ${state}`, async () => {
        serve(answer);
        const missing = state === 'idle' ? { [Object.keys(subject.needs)[0]!]: null } : {};
        const [id, en] = await Promise.all(
          ['id', 'en'].map(async (locale) => {
            // Two of a long table: the second is far below.
            const element = await put(subject, { ...missing, locale, loading: 'eager' });
            return drawn(subject, await inState(element, state as 'ready'));
          }),
        );
        const same = new Set([...dataOf(subject.answer), ...(subject.terms ?? []), ...shared]);
        const indonesian = new Set(spokenIn(id!.renderRoot));
        expect(indonesian.size).to.be.greaterThan(2);
        const left = spokenIn(en!.renderRoot).filter(
          (text) => indonesian.has(text) && !same.has(text) && !isDate(text) && !text.startsWith('/'),
        );
        expect(left).to.deep.equal([]);
        expect([id, en].map((element) => element!.renderRoot.querySelector('.frame')!.getAttribute('lang')))
          // A screen reader changes its voice by it.
          .to.deep.equal(['id', 'en']);
      });

    it('changes its language without a question', async () => {
      const seen = serve(() => json(subject.answer));
      const element = await drawn(subject, await inState(await put(subject), 'ready'));
      const asked = seen.length;
      menuOf(element);
      await element.updateComplete;
      const before = spokenIn(element.renderRoot);
      const begins = (word: string): boolean =>
        spokenIn(element.renderRoot).some((text) => text.startsWith(`${word}: `));
      expect(before).to.include('Muat ulang');
      expect(begins('Tindakan')).to.equal(true);
      element.locale = 'en';
      await element.updateComplete;
      expect(spokenIn(element.renderRoot)).to.include('Reload').and.not.include('Muat ulang');
      expect([begins('Actions'), begins('Tindakan')]).to.deep.equal([true, false]);
      element.locale = 'id';
      await element.updateComplete;
      expect(spokenIn(element.renderRoot)).to.deep.equal(before);
      expect(seen).to.have.lengthOf(asked);
    });
  });
}
