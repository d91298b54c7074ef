/** What axe finds, in every state and in both themes. */
import { expect } from '@open-wc/testing';
import { json, serve } from '../support/service.js';
import { inState } from '../support/wait.js';
import { drawn, narrow, put, type Subject } from './subject.js';

/** The tests of accessibility. */
export function access(subject: Subject): void {
  describe('accessibility', () => {
    const [need] = Object.keys(subject.needs);
    for (const [state, answer, attributes] of [
      ['ready', subject.answer, { theme: 'light' }],
      ['ready', subject.answer, { theme: 'dark' }],
      ['ready', subject.answer, narrow],
      ['error', {}, { theme: 'dark' }],
      ['idle', {}, { [need!]: null }],
      ...(subject.empty ? ([['empty', subject.empty, {}]] as const) : []),
    ] as const)
      it(`has nothing that axe complains of: ${[state, Object.values(attributes)[0]].filter(Boolean).join(', ')}`, async () => {
        serve(() => json(answer));
        const element = await put(subject, attributes);
        await drawn(subject, await inState(element, state));
        // The menu is part of every state.
        element.renderRoot.querySelector<HTMLButtonElement>('.more')!.click();
        await expect(element).to.be.accessible();
      });
  });
}
