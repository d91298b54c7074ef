/** What a map shows: a view whose rows may have a place. */
import type { Row, View } from '../core/view.js';
import type { Place } from './place.js';

/** One place and its number. */
export interface MapRow extends Row {
  /** Where its bubble stands; without one the row is in the list only, which says so. */
  readonly place?: Place | undefined;
}

/** The view of a map: one column names a row, one is what its bubble measures. */
export interface MapView extends View {
  readonly rows: readonly MapRow[];
}
