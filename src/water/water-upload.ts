/** `<water-upload>`: takes several files, and says what the service has recognised in each. */
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { today } from '../config.js';
import { define } from '../core/define.js';
import type { Answer } from '../data/endpoint.js';
import { UploadElement } from '../form/upload-element.js';
import type { WriteDefinition } from '../form/write-element.js';
import { formatCount } from '../format/values.js';
import { fieldStyles } from '../styles/field.styles.js';
import { toneStyles } from '../styles/tone.styles.js';
import { wordsIn } from '../locales/locales.js';
import { waterUpload } from './contracts.js';
import { FILE_ENDINGS } from './file.js';
import {
  fileList,
  isTaken,
  otherResults,
  overridesOf,
  sortResults,
  type ChosenFile,
  type FileChange,
  type UploadResult,
} from './upload-list.js';
import { uploadListStyles } from './upload-list.styles.js';
import { uploadTexts, type UploadTexts } from './upload-texts.js';

const definition: WriteDefinition<Answer<typeof waterUpload>> = {
  heading: { id: 'Unggah berkas', en: 'Upload files' },
  endpoint: waterUpload,
};

/**
 * A place to drop several files, and a button to choose them. Of each file a person may say the type (MC, COLLECTION, SBRS,
 * MB, MAINBILL, ARDEBT) and the period; what nobody says the service recognises by content, then by name. While they are
 * sent the bytes are shown, and it can be cancelled; they are sent once. Then each file says what became of it: type,
 * period, where that is known from, rows, and the service's words; one that has replaced an older file says so too
 * (`results`, of which a file may have two). What was refused stays to be sent again with another type or period. After it
 * every water widget on the page asks again. Endpoint `POST /upload_multi`, multipart `files[]` and `manual_override`.
 *
 * @element water-upload
 * @csspart list - the files
 */
export class WaterUpload extends UploadElement<Answer<typeof waterUpload>> {
  static override styles: CSSResultGroup = [UploadElement.styles, fieldStyles, toneStyles, uploadListStyles];

  #files: readonly ChosenFile[] = [];
  /** Results that belong to none of the files. */
  #others: readonly UploadResult[] = [];
  /** Names of files that have taken the place of others. */
  #replaced: readonly string[] = [];

  protected override get nextPlaces(): readonly string[] {
    // Once it is done, on to what became of the files.
    return [...(this.writing.isDone ? ['[part=list]'] : []), ...super.nextPlaces];
  }

  protected override get definition(): typeof definition {
    return definition;
  }

  get #texts(): UploadTexts {
    return wordsIn(uploadTexts, this.language);
  }

  /** The files that are still to be sent. */
  get #open(): readonly ChosenFile[] {
    return this.#files.filter((each) => !isTaken(each));
  }

  /** So many files, in words. */
  #count(files: readonly ChosenFile[]): string {
    return formatCount(files.length, this.#texts.file, this.language);
  }

  protected override take(files: readonly File[]): void {
    this.forget();
    this.#others = [];
    // The service knows files by their names: of two that share one, the later one counts.
    const added = [...new Map(files.map((file) => [file.name, file])).values()];
    const names = new Set(added.map(({ name }) => name));
    this.#replaced = this.#open.flatMap(({ file }) => (names.has(file.name) ? file.name : []));
    const kept = this.#open.filter(({ file }) => !names.has(file.name));
    this.#files = [...kept, ...added.map((file) => ({ file, type: '', month: '', year: '' }))];
    this.requestUpdate();
  }

  readonly #actions = {
    change: (file: File, change: FileChange): void => {
      this.#files = this.#files.map((each) => (each.file === file ? { ...each, ...change } : each));
      this.requestUpdate();
    },
    remove: (file: File): void => {
      this.#files = this.#files.filter((each) => each.file !== file);
      this.#replaced = [];
      if (this.#files.length === 0) this.#clear();
      this.requestUpdate();
    },
  };

  readonly #clear = (): void => {
    this.#files = [];
    this.#others = [];
    this.#replaced = [];
    this.forget();
  };

  readonly #send = async (): Promise<void> => {
    const sent = this.#open;
    if (sent.length === 0 || this.writing.isBusy) return;
    this.#others = [];
    this.#replaced = [];
    const override = overridesOf(sent);
    const body = new FormData();
    for (const { file } of sent) body.append('files[]', file);
    body.set('manual_override', JSON.stringify(override));
    const values = {
      files: sent.map(({ file: { name, size } }) => ({ name, size })),
      manual_override: override,
    };
    const answer = await this.submit({ values, body });
    if (!answer) return;
    const { of, others } = sortResults(sent, answer.results);
    this.#files = this.#files.map((each) => {
      const results = of.get(each);
      return results ? { ...each, results, isUnanswered: results.length === 0 } : each;
    });
    this.#others = others;
    this.requestUpdate();
  };

  /** What is being done, or was done, in a sentence for eyes and ears. */
  get #status(): string {
    const texts = this.#texts;
    const { isBusy, isDone } = this.writing;
    if (isBusy) return this.sendingText;
    if (this.wasCancelled) return this.sendingTexts.cancelled;
    if (this.#replaced.length > 0) return texts.replaced(this.#replaced.join(', '));
    if (!isDone) return '';
    const answered = this.#files.filter(({ results }) => results?.length);
    const parts: readonly (readonly [readonly ChosenFile[], (files: string) => string])[] = [
      [answered.filter(isTaken), texts.taken],
      [answered.filter((each) => !isTaken(each)), texts.refused],
      [this.#files.filter(({ isUnanswered }) => isUnanswered), texts.unanswered],
    ];
    return parts.flatMap(([files, say]) => (files.length > 0 ? say(this.#count(files)) : [])).join(' ');
  }

  #renderWays(): unknown {
    if (this.#files.length === 0 && this.#others.length === 0) return nothing;
    if (this.writing.isBusy) return html`<div class="ways" tabindex="-1">${this.renderCancel()}</div>`;
    const texts = this.#texts;
    const open = this.#open;
    const isAgain = open.some(({ results, isUnanswered }) => results || isUnanswered);
    return html`<div class="ways" tabindex="-1">
      ${
        open.length > 0
          ? html`<button part="button" class="submit" type="button" @click=${this.#send}>
              ${(isAgain ? texts.again : texts.send)(this.#count(open))}
            </button>`
          : nothing
      }
      <button class="submit" type="button" @click=${this.#clear}>${texts.clear}</button>
    </div>`;
  }

  protected override renderBody(): TemplateResult {
    const texts = this.#texts;
    const { isBusy } = this.writing;
    const hasFiles = this.#files.length > 0;
    return html`<div class="upload">
      ${this.renderDrop({
        invitation: texts.invitation,
        choose: hasFiles ? texts.more : texts.choose,
        limits: texts.limits,
        accept: FILE_ENDINGS.join(','),
        isMultiple: true,
      })}
      ${isBusy ? nothing : this.renderError()}
      ${hasFiles ? fileList(this.#files, today(), this.language, isBusy, this.#actions) : nothing}
      ${otherResults(this.#others, this.language)} ${this.renderProgress()}
      <p role="status">${this.#status}</p>
      ${this.#renderWays()}
    </div>`;
  }
}

define('water-upload', WaterUpload);

declare global {
  interface HTMLElementTagNameMap {
    'water-upload': WaterUpload;
  }
}
