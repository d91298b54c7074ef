/** `<margin-upload>`: takes a workbook of gross margins, checks it, and sends it. */
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { today } from '../config.js';
import { define } from '../core/define.js';
import { emit } from '../core/emit.js';
import { downloadIcon, warningIcon } from '../core/icons.js';
import { listConverter, readList } from '../core/list-attribute.js';
import { textOf } from '../core/question.js';
import type { Answer } from '../data/endpoint.js';
import { errorDetail } from '../core/error-message.js';
import { onDemand } from '../data/on-demand.js';
import { AttributeError, type ErrorDetail } from '../data/errors.js';
import { askOnce } from '../data/loader.js';
import { UploadElement } from '../form/upload-element.js';
import type { WriteDefinition } from '../form/write-element.js';
import { tableStyles } from '../styles/table.styles.js';
import { wordsIn } from '../locales/locales.js';
import type { FileReport } from './checking.js';
import { LARGEST_FILE } from './codes.js';
import { grossMargin, marginUpload } from './contracts.js';
import { uploadTexts, type UploadProblem, type UploadTexts } from './upload-texts.js';
import { reportLines, resultView, wrongRows, wrongTable, type UploadResult } from './upload-view.js';

const definition: WriteDefinition<Answer<typeof marginUpload>> = {
  heading: { id: 'Unggah gross margin', en: 'Upload gross margins' },
  endpoint: marginUpload,
};

/** A file that a person has chosen, and what is known of it. */
interface Chosen {
  readonly file: File;
  readonly isChecking?: boolean;
  readonly problem?: UploadProblem;
  readonly report?: FileReport;
}

/** Only what a link may lead to. */
const linkOf = (url: string): string | undefined =>
  /^https?:$/.test(URL.parse(url, document.baseURI)?.protocol ?? '') ? url : undefined;

/**
 * A place to drop a workbook of gross margins, and a button to choose one. The file is checked before anything is sent, in
 * a worker: its size, sheet, dates, numbers and doubled rows, and its categories where the page gives `categories`. Every
 * wrong cell is named with its row, column, value and reason. What can't be read, is too large or has too many rows isn't
 * sent; a file with wrong cells can be sent all the same, for what the service says counts. While it is sent the bytes are
 * shown, and it can be cancelled; it is sent once. After it every margin widget on the page asks again. The template to
 * fill in is made here, with the categories that are known, or is where `template-url` says. What reads files is loaded with
 * the first one; a page with a Content Security Policy allows it by `worker-src`. Endpoint `POST
 * /api/upload/gross-margin`, multipart field `file`.
 *
 * @element margin-upload
 * @csspart table - the wrong cells
 */
export class MarginUpload extends UploadElement<Answer<typeof marginUpload>> {
  static override styles: CSSResultGroup = [UploadElement.styles, tableStyles];

  static override properties: PropertyDeclarations = {
    templateUrl: { attribute: 'template-url' },
    categories: { converter: listConverter },
  };

  /** Where the template is; absent: the element makes it. */
  declare templateUrl?: string | null;
  /**
   * The names of all categories, `["Beras", "Gula"]`, which the check and the template take; as an attribute the same in
   * JSON. Without them only the service knows which are unknown, and the template has those of this month.
   */
  declare categories?: readonly string[] | null;

  #chosen: Chosen | undefined;
  #check: AbortController | undefined;
  #result: UploadResult | undefined;
  #templateFailed = false;

  protected override get definition(): typeof definition {
    return definition;
  }

  get #texts(): UploadTexts {
    return wordsIn(uploadTexts, this.language);
  }

  get #known(): readonly string[] | undefined {
    return readList(this.categories, 'categories', '["Beras", "Gula"]', (item) => textOf(item) || undefined);
  }

  /** Why the file was not taken, by the check or by the service; null when all is well. */
  override get error(): ErrorDetail | null {
    return this.#attributeError ?? super.error ?? this.#fileError;
  }

  get #attributeError(): ErrorDetail | null {
    try {
      void this.#known;
      return null;
    } catch (error) {
      if (!(error instanceof AttributeError)) throw error;
      return errorDetail(error, this);
    }
  }

  get #fileError(): ErrorDetail | null {
    const { problem, report } = this.#chosen ?? {};
    const { problems } = this.#texts;
    if (problem) return { kind: 'file', message: problems[problem] };
    if (!report?.wrongCount) return null;
    const [message = ''] = reportLines(report, this.language);
    return { kind: 'file', message, rows: wrongRows(report.wrong, this.language) };
  }

  protected override take(files: readonly File[]): void {
    const [file] = files;
    if (!file) return;
    this.forget();
    const problem: UploadProblem | undefined =
      files.length > 1
        ? 'several'
        : !/\.xlsx?$/i.test(file.name)
          ? 'name'
          : file.size > LARGEST_FILE
            ? 'size'
            : undefined;
    if (problem) this.#found({ file, problem });
    else void this.#inspect(file);
  }

  /** Forgets the file and what became of the last one. */
  protected override forget(): void {
    this.#check?.abort();
    this.#chosen = this.#result = undefined;
    super.forget();
  }

  #found(chosen: Chosen): void {
    this.#chosen = chosen;
    this.requestUpdate();
    if (this.#fileError) emit(this, 'dasbor-error', this.#fileError);
  }

  async #inspect(file: File): Promise<void> {
    const check = new AbortController();
    this.#check = check;
    this.#chosen = { file, isChecking: true };
    this.requestUpdate();
    try {
      const { checkFile } = await onDemand(() => import('./file-check.js'));
      check.signal.throwIfAborted();
      const found = await checkFile({ file, categories: this.#known }, check.signal);
      if ('report' in found) {
        const { report } = found;
        const isNothing = report.margins === 0 && report.wrongCount === 0;
        this.#found(isNothing ? { file, problem: 'none' } : { file, report });
      } else if (found.problem === 'unchecked') this.#found({ file });
      else this.#found({ file, problem: found.problem });
    } catch {
      // Its code didn't come: the service checks it. Or somebody has chosen another file meanwhile.
      if (!check.signal.aborted) this.#found({ file });
    }
  }

  readonly #send = async (): Promise<void> => {
    const { file, problem, isChecking } = this.#chosen ?? {};
    if (!file || problem || isChecking || this.writing.isBusy) return;
    const body = new FormData();
    body.set('file', file);
    const { name, size } = file;
    const answer = await this.submit({ values: { file: { name, size } }, body });
    if (!answer) return;
    this.#result = answer.data ?? answer.stats;
    this.#chosen = undefined;
    this.requestUpdate();
  };

  readonly #template = async (): Promise<void> => {
    this.#templateFailed = false;
    try {
      const { saveTemplate } = await onDemand(() => import('./template.js'));
      await saveTemplate(this.#known ?? (await this.#categoriesOfMonth()));
    } catch {
      this.#templateFailed = true;
    }
    this.requestUpdate();
  };

  /** The categories that have rows this month; none where the service doesn't say. */
  async #categoriesOfMonth(): Promise<readonly string[]> {
    const [year = '', month = ''] = today().split('-');
    try {
      const { answer } = await askOnce({
        endpoint: grossMargin,
        apiBase: this.apiBase ?? this.scope?.values['api-base'],
        params: { month: String(Number(month)), year },
      });
      return answer.data.byCategory.map(({ categoryName }) => categoryName);
    } catch {
      return [];
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A move in the DOM disconnects and connects in one go.
    queueMicrotask(() => this.isConnected || this.#check?.abort());
  }

  /** What is being done, or was done, in a sentence for eyes and ears. */
  get #status(): string {
    const texts = this.#texts;
    const { isChecking, file, report, problem } = this.#chosen ?? {};
    if (this.writing.isBusy) return this.sendingText;
    if (this.#result) return texts.done;
    if (this.wasCancelled) return this.sendingTexts.cancelled;
    if (this.#templateFailed) return texts.templateFailed;
    if (isChecking) return texts.checking(file!.name);
    if (file && !problem && !report) return texts.unchecked;
    return report && !report.wrongCount ? reportLines(report, this.language).join(' ') : '';
  }

  #renderPlace(): TemplateResult {
    const texts = this.#texts;
    const link = linkOf(textOf(this.templateUrl));
    return this.renderDrop({
      invitation: texts.drop,
      choose: this.#chosen || this.#result ? texts.other : texts.choose,
      limits: texts.limits,
      accept: '.xlsx,.xls',
      more:
        link && textOf(this.templateUrl)
          ? html`<a href=${link} download>${texts.template}</a>`
          : html`<button type="button" class="link" @click=${this.#template}>
              ${downloadIcon} ${texts.template}
            </button>`,
    });
  }

  #renderError(): unknown {
    const { error, language } = this;
    if (!error || this.writing.isBusy) return nothing;
    const rows = error.rows ?? [];
    const all = super.error ? rows.length : (this.#chosen?.report?.wrongCount ?? rows.length);
    return html`<div part="state" class="notice" role="alert">
        ${warningIcon}
        <p>${error.message}</p>
      </div>
      ${rows.length > 0 ? wrongTable(rows, all, language) : nothing}`;
  }

  #renderChosen(): unknown {
    const { file, problem, isChecking, report } = this.#chosen ?? {};
    if (!file) return nothing;
    const texts = this.#texts;
    const isBusy = this.writing.isBusy;
    const mayBeSent = !problem && !isChecking;
    const lines = report?.wrongCount ? reportLines(report, this.language).slice(1) : [];
    return html`<div class="chosen">
      <p class="name"><bdi>${file.name}</bdi></p>
      ${lines.map((line) => html`<p>${line}</p>`)}
      <div class="ways" tabindex="-1">
        ${
          mayBeSent && !isBusy
            ? html`<button part="button" class="submit" type="button" @click=${this.#send}>
                ${report?.wrongCount ? texts.sendAnyway : this.sendingTexts.send}
              </button>`
            : nothing
        }
        ${
          isBusy
            ? this.renderCancel()
            : html`<button class="submit" type="button" @click=${() => this.forget()}>
                ${texts.remove}
              </button>`
        }
      </div>
    </div>`;
  }

  protected override renderBody(): TemplateResult {
    return html`<div class="upload">
      ${this.#renderPlace()} ${this.#renderError()} ${this.#renderChosen()} ${this.renderProgress()}
      <div role="status" class="chosen">
        <p>${this.#status}</p>
        ${this.#result ? resultView(this.#result, this.language) : nothing}
      </div>
    </div>`;
  }
}

define('margin-upload', MarginUpload);

declare global {
  interface HTMLElementTagNameMap {
    'margin-upload': MarginUpload;
  }
}
