/** Answers charts that ask for the rows behind what they show: brings a person to the table of these rows. */
import { ROWS, type RowsQuestion } from '../core/rows-behind.js';
import type { ScopeValue } from '../core/scope-context.js';

/** A table in a scope. */
interface Shown extends HTMLElement {
  readonly scope: ScopeValue | undefined;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
}

/** The rows take the focus, so that keys go on from there; those that are still to come, when they have come. */
const reveal = (table: Shown): void => {
  const focus = (): boolean => {
    const rows = table.renderRoot.querySelector<HTMLElement>('.rows[tabindex], .rows [tabindex="0"]');
    rows?.focus({ preventScroll: true });
    return !!rows;
  };
  const { matches: isCalm } = matchMedia('(prefers-reduced-motion: reduce)');
  table.scrollIntoView({ block: 'nearest', behavior: isCalm ? 'instant' : 'smooth' });
  if (focus()) return;
  const loaded = async (): Promise<void> => {
    await table.updateComplete;
    focus();
  };
  table.addEventListener('dasbor-load', () => void loaded(), { once: true });
};

/** Answers for a table until it is told to stop; `keyOf` names its data, and throws where it has none. */
export const answerForRows = (table: Shown, keyOf: () => string): (() => void) => {
  const answer = (event: Event): void => {
    const { detail } = event as CustomEvent<RowsQuestion>;
    if (detail.scope !== table.scope) return;
    try {
      if (keyOf() === detail.key) detail.show ??= () => reveal(table);
    } catch {
      // A table whose source is unknown shows no rows.
    }
  };
  window.addEventListener(ROWS, answer);
  return () => window.removeEventListener(ROWS, answer);
};
