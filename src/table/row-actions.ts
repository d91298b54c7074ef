/** Buttons at the end of a table's rows. */
import type { TemplateResult } from 'lit';
import type { Localized } from '../locales/locales.js';
import type { TableRecord } from './source.js';

/** What can be done with one row. */
export interface RowAction {
  /** By which `dasbor-row-action` names it. */
  readonly id: string;
  readonly label: Localized;
  readonly icon: TemplateResult;
  /** Whether a row has it; every one where nothing is said. */
  readonly when?: (row: TableRecord) => boolean;
  /** Does it, unless the page has cancelled `dasbor-row-action`; without it the page does. */
  readonly run?: (row: TableRecord, table: HTMLElement) => void;
}
