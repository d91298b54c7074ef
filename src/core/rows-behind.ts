/** The way from a chart to the rows behind it: the chart asks the page, and the table that shows them answers. */
import type { ScopeValue } from './scope-context.js';

/** What a chart asks. An event, so that two copies of dasbor on a page meet. */
export interface RowsQuestion {
  readonly scope: ScopeValue;
  /** As `filterKey` names the endpoint's data. */
  readonly key: string;
  /** A table of that scope that shows these data puts here what brings a person to it. */
  show?: () => void;
}

/** The event's name. */
export const ROWS = 'dasbor-rows-behind';

/** What brings a person to the rows of a scope's data; none where no table shows them. */
export const rowsBehind = (scope: ScopeValue, key: string): (() => void) | undefined => {
  const detail: RowsQuestion = { scope, key };
  window.dispatchEvent(new CustomEvent(ROWS, { detail }));
  return detail.show;
};
