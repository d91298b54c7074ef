/** `<water-usage-history>`: what a customer has used, period by period. */
import type { CSSResultGroup } from 'lit';
import { ChartElement, type ChartDefinition } from '../chart/chart-element.js';
import type { EngineForm } from '../chart/form.js';
import { lines } from '../chart/lines.js';
import { tableBelowStyles } from '../chart/table-below.styles.js';
import type { ExportOptions } from '../core/answer-element.js';
import { define } from '../core/define.js';
import type { Action } from '../core/frame.js';
import { tableIcon } from '../core/icons.js';
import { excelLabel, Saving } from '../core/saving.js';
import { toXlsx } from '../core/xlsx.js';
import type { Answer } from '../data/endpoint.js';
import { waterUsage } from './contracts.js';
import { nomenParams, waterMonthWith, WaterNomen } from './params.js';
import { usageView } from './usage-view.js';

/** What the table below takes: a row for each period, and its heading. */
const TABLE = 13 * 35 + 12;

/** Lines, with room for the table. */
const form: EngineForm = { ...lines, height: (rows) => `calc(${lines.height(rows)} + ${TABLE}px)` };

const definition: ChartDefinition<Answer<typeof waterUsage>> = {
  heading: { id: 'Riwayat pemakaian', en: 'Usage' },
  endpoint: waterUsage,
  params: waterMonthWith({ ...nomenParams.nomen, inPath: true }),
  form,
  expectedRows: 12,
  view: usageView,
};

/**
 * What a customer (`nomen`) has used in the twelve newest periods, the oldest first: by the master of customers
 * (`mc_history`: `kubikasi`, and the target) and by the meter (`sbrs_history`: `volume`, how it was read, and what kept it
 * from being read). The table below has all of it. A period that one of them lacks has no point there. With `month` and `year`
 * the twelve periods up to that month. Endpoint `GET /api/history_multi_periode/{nomen}`.
 *
 * @element water-usage-history
 */
export class WaterUsageHistory extends WaterNomen(ChartElement) {
  static override styles: CSSResultGroup = [ChartElement.styles, tableBelowStyles];

  readonly #saving = new Saving(this);

  /** The table as an Excel workbook: numbers are numbers, and no text is a formula. Rejects where there is no data. */
  async toXLSX({ signal }: ExportOptions = {}): Promise<Blob> {
    return toXlsx(await this.currentView(), signal);
  }

  protected override get actions(): readonly Action[] {
    const run = (): void =>
      void this.#saving.run(async (options) => this.saveFile(await this.toXLSX(options), 'xlsx'));
    const excel = { id: 'xlsx', label: excelLabel(this.language), icon: tableIcon, run };
    return this.view?.rows.length ? [...super.actions, excel] : super.actions;
  }

  protected override renderTools(): unknown {
    return this.#saving.render(this.language);
  }

  protected override get definition(): typeof definition {
    return definition;
  }

  protected override get hasTableBelow(): boolean {
    return true;
  }
}

define('water-usage-history', WaterUsageHistory);

declare global {
  interface HTMLElementTagNameMap {
    'water-usage-history': WaterUsageHistory;
  }
}
