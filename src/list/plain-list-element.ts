/** What every list is, whatever its items look like: keys scroll it, and it can be saved as an Excel file. */
import { AnswerElement, type ExportOptions } from '../core/answer-element.js';
import type { Action } from '../core/frame.js';
import { tableIcon } from '../core/icons.js';
import { KeyScroll } from '../core/key-scroll.js';
import { excelLabel, Saving } from '../core/saving.js';
import type { View } from '../core/view.js';
import { toXlsx } from '../core/xlsx.js';

/**
 * Base of every list. What scrolls in it has the class `keys`.
 *
 * @csspart list - the list
 */
export abstract class PlainListElement<V extends View = View> extends AnswerElement<V> {
  readonly #saving = new Saving(this);

  constructor() {
    super();
    this.addController(new KeyScroll(this));
  }

  /** The list as an Excel workbook: numbers are numbers, and no text is a formula. Rejects where there is no data. */
  async toXLSX({ signal }: ExportOptions = {}): Promise<Blob> {
    return toXlsx(await this.currentView(), signal);
  }

  protected override get actions(): readonly Action[] {
    const actions = super.actions;
    const run = (): void =>
      void this.#saving.run(async (options) => this.saveFile(await this.toXLSX(options), 'xlsx'));
    return this.view
      ? [...actions, { id: 'xlsx', label: excelLabel(this.language), icon: tableIcon, run }]
      : actions;
  }

  protected override renderTools(): unknown {
    return this.#saving.render(this.language);
  }
}
