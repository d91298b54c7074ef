/** `<water-upload-history>`: the files that were uploaded, with a way to remove one. */
import { html, nothing, type TemplateResult } from 'lit';
import { define } from '../core/define.js';
import { path, warningIcon } from '../core/icons.js';
import { Writing } from '../core/writing.js';
import type { Answer } from '../data/endpoint.js';
import { wordsIn, type Localized } from '../locales/locales.js';
import { defineTable, type Badge, type TableDefinition, type TableRecord } from '../table/source.js';
import { TableElement } from '../table/table-element.js';
import { waterUploadHistory, waterUploadRemoval } from './contracts.js';
import { fileTypeMeanings, type FileType } from './file.js';
import { monthOf } from './month-of.js';
import { Water, waterMonth } from './params.js';
import { removalStyles } from './removal.styles.js';

const removeIcon = /* @__PURE__ */ path('M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13M10 11v5M14 11v5');

const states: Readonly<Record<string, Badge>> = {
  success: { tone: 'good', label: { id: 'Berhasil', en: 'Done' } },
  error: { tone: 'bad', label: { id: 'Gagal', en: 'Failed' } },
  failed: { tone: 'bad', label: { id: 'Gagal', en: 'Failed' } },
};

const texts = {
  remove: { id: 'Hapus', en: 'Remove' },
  keep: { id: 'Batal', en: 'Cancel' },
  removing: { id: 'Menghapus…', en: 'Removing…' },
} as const satisfies Readonly<Record<string, Localized>>;

const question = {
  id: (name: string, period: string) => `Hapus ${name} (${period}) dari unggahan?`,
  en: (name: string, period: string) => `Remove ${name} (${period}) from the uploads?`,
};

const removed = { id: (name: string) => `${name} dihapus.`, en: (name: string) => `${name} was removed.` };

/** What is called a file without a name. */
const nameOf = ({ file_name, file_type }: TableRecord): string => String(file_name || file_type);

const definition: TableDefinition = defineTable<Answer<typeof waterUploadHistory>>({
  heading: { id: 'Riwayat unggahan', en: 'Uploads' },
  unit: { id: 'berkas', en: 'files' },
  endpoint: waterUploadHistory,
  params: waterMonth,
  paging: 'local',
  fields: [
    { field: 'period', label: { id: 'Periode', en: 'Period' }, kind: 'month' },
    { field: 'file_type', label: { id: 'Jenis', en: 'Type' }, kind: 'text' },
    { field: 'meaning', label: { id: 'Isi', en: 'Content' }, kind: 'text', optional: true },
    { field: 'file_name', label: { id: 'Berkas', en: 'File' }, kind: 'text' },
    { field: 'upload_date', label: { id: 'Diunggah', en: 'Uploaded' }, kind: 'date' },
    { field: 'row_count', label: { id: 'Baris', en: 'Rows' }, kind: 'integer' },
    {
      field: 'status',
      label: { id: 'Status', en: 'Status' },
      kind: 'text',
      badge: (status) => states[String(status).toLowerCase()] ?? { tone: 'neutral' },
    },
  ],
  read: (periods, { locale }) =>
    periods.flatMap(({ periode_tahun, periode_bulan, periode_label, files }) =>
      files.map((file) => ({
        ...file,
        period: monthOf(periode_tahun, periode_bulan),
        periode_label,
        meaning: wordsIn(fileTypeMeanings[file.file_type as FileType], locale) ?? null,
      })),
    ),
  key: 'id',
  brief: ['file_name', 'period', 'file_type'],
  rowActions: [
    {
      id: 'remove',
      label: texts.remove,
      icon: removeIcon,
      run: (row, table) => (table as WaterUploadHistory).askToRemove(row),
    },
  ],
});

/**
 * The files that were uploaded, newest period first, in it the newest upload first: the period that they are of, their type,
 * name, day of upload, rows, and what became of them. A file can be removed, after a question; then every water widget on
 * the page asks again. With `month` and `year` the files of that period. Endpoints `GET /api/upload_history`, `DELETE
 * /api/upload/{id}`.
 *
 * @element water-upload-history
 * @csspart button - the button that removes a file
 * @fires {CustomEvent<{endpoint: string, values: Record<string, unknown>}>} dasbor-submit - a file is about to be removed;
 * cancelable
 * @fires {CustomEvent<{endpoint: string, data: unknown}>} dasbor-done - the service has removed it
 */
export class WaterUploadHistory extends Water(TableElement) {
  static override styles = [...TableElement.styles, removalStyles];

  readonly #writing = new Writing(this, () => waterUploadRemoval);
  /** The file that a person wants to remove. */
  #asked: TableRecord | undefined;
  /** The one that was removed last. */
  #removed: TableRecord | undefined;

  protected override get definition(): TableDefinition {
    return definition;
  }

  protected override get moreStates(): readonly string[] {
    return this.#writing.states;
  }

  /** @internal Asks whether a file is to be removed. */
  askToRemove(row: TableRecord): void {
    if (this.#writing.isBusy) return;
    this.#asked = row;
    this.#removed = undefined;
    this.#writing.reset();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.remove')?.focus());
  }

  readonly #keep = (): void => {
    this.#asked = undefined;
    this.#writing.reset();
    this.#focusRows();
  };

  /** Where the question was, nothing has the focus any more. */
  #focusRows(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.rows')?.focus());
  }

  readonly #remove = async (): Promise<void> => {
    const row = this.#asked;
    if (!row || this.#writing.isBusy) return;
    const { id, file_name, file_type } = row;
    const answer = await this.#writing.submit({
      values: { id, file_name, file_type },
      path: waterUploadRemoval.path.replace('{id}', encodeURIComponent(String(id))),
    });
    if (!answer) return;
    this.#asked = undefined;
    this.#removed = row;
    this.requestUpdate();
    this.#focusRows();
  };

  #renderQuestion(row: TableRecord): TemplateResult {
    const { language: locale } = this;
    const { error, isBusy } = this.#writing;
    const words = wordsIn(question, locale)(nameOf(row), String(row['periode_label']));
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') this.#keep();
    };
    return html`<div class="removal" role="group" aria-label=${words} @keydown=${onKey}>
      ${
        error
          ? html`<div part="state" class="notice error" role="alert">
              ${warningIcon}
              <p>${error.message}</p>
            </div>`
          : nothing
      }
      <p>${words}</p>
      <button part="button" class="remove" type="button" aria-disabled=${isBusy} @click=${this.#remove}>
        ${wordsIn(isBusy ? texts.removing : texts.remove, locale)}
      </button>
      <button class="keep" type="button" aria-disabled=${isBusy} @click=${this.#keep}>
        ${wordsIn(texts.keep, locale)}
      </button>
    </div>`;
  }

  protected override renderTools(): unknown {
    const row = this.#asked;
    return [
      super.renderTools(),
      row ? this.#renderQuestion(row) : nothing,
      html`<p class="said" role="status">
        ${this.#removed ? wordsIn(removed, this.language)(nameOf(this.#removed)) : ''}
      </p>`,
    ];
  }
}

define('water-upload-history', WaterUploadHistory);

declare global {
  interface HTMLElementTagNameMap {
    'water-upload-history': WaterUploadHistory;
  }
}
