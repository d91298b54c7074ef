/** A service that fails in every way: what a person reads of it. */
import { expect } from '@open-wc/testing';
import type { ErrorDetail } from '../../src/data/errors.js';
import { json, serve } from '../support/service.js';
import { heard, inState } from '../support/wait.js';
import { asking, asks, bodyOf, hasNumbers, put, type Subject } from './subject.js';

/** What goes wrong, by the number of the question, and what the element says of it. */
const wrongs: readonly (readonly [kind: string, words: string])[] = [
  ['http', 'Server sedang bermasalah (500).'],
  ['network', 'Tidak dapat terhubung ke server.'],
  ['timeout', 'Server terlalu lama menjawab.'],
];

/** An error's own words, of a service that says too much. */
const innerWords = 'no_ktp 3273050101900001';

const databaseError = (): Response =>
  json(
    { error: { code: 500, message: `Baris ganda: ${innerWords}`, type: 'HTTPException' } },
    { status: 500, headers: { 'Retry-After': '0' } },
  );

/** The tests of failures. */
export function failures(subject: Subject): void {
  describe('failures', () => {
    it('says in words what went wrong, once, and never a number or the service’s inner words', async () => {
      const answers = [
        databaseError,
        () => Promise.reject(new TypeError('Failed to fetch')),
        () => new Promise<never>(() => {}),
      ];
      serve((request) => answers.find((_, index) => asks(request, index + 1))!(), { timeout: 200 });
      const events = heard<ErrorDetail>('dasbor-error');
      // Not all of them fit into the window.
      const elements = await Promise.all(
        wrongs.map((_, index) => put(subject, { ...asking(subject, index + 1), loading: 'eager' })),
      );
      for (const [index, [kind, words]] of wrongs.entries()) {
        const element = await inState(elements[index]!, 'error');
        expect(element.error!.kind).to.equal(kind);
        expect(bodyOf(element)).to.contain(words).and.contain('Coba lagi').and.not.contain(innerWords);
        expect(element.renderRoot.querySelector('.message.error .retry')).to.not.equal(null);
        expect(hasNumbers(element)).to.equal(false);
        expect(events.filter(({ target }) => target === element)).to.have.lengthOf(1);
      }
    });
  });
}
