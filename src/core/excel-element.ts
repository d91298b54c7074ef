/** A widget whose answer can be had as an Excel file too. Tables have more than one page to save, and their own way. */
import type { Action } from './frame.js';
import { AnswerElement, type ExportOptions } from './answer-element.js';
import { tableIcon } from './icons.js';
import { excelLabel, Saving } from './saving.js';
import type { View } from './view.js';
import { toXlsx } from './xlsx.js';

/** Base of widgets with an Excel file of what they show. */
export abstract class ExcelElement<V extends View = View> extends AnswerElement<V> {
  readonly #saving = new Saving(this);

  /** What is shown as an Excel workbook: numbers are numbers, and no text is a formula. Rejects where there is no data. */
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
