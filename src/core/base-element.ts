/** What every widget looks like: the frame with its heading, actions, body and footer, in every state. */
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { settings, timeZone } from '../config.js';
import { formatClock, formatTime } from '../format/values.js';
import { frameStyles } from '../styles/frame.styles.js';
import { tokenStyles } from '../styles/tokens.styles.js';
import { AnswerElement } from './answer-element.js';
import { toCsv } from './csv.js';
import { download } from './download.js';
import { actionsMenu, errorMessage, message, staleNotice, type Action } from './frame.js';
import { downloadIcon, reloadIcon } from './icons.js';
import { isComplete } from './question.js';
import type { View } from './view.js';

/** How a CSV is made; only tables have more than what is shown. */
export interface CsvOptions {
  /** All pages instead of the one shown. */
  readonly all?: boolean;
  /** Stops the work; the promise rejects with its reason. */
  readonly signal?: AbortSignal;
  /** Told after each page. */
  readonly onProgress?: (progress: { readonly page: number; readonly pages: number }) => void;
}

const schemes = ['light', 'dark', 'auto'] as const;

/**
 * Base of every widget.
 *
 * @csspart frame - the whole widget
 * @csspart heading - its heading
 * @csspart actions - the menu button and its menu
 * @csspart body - where data, or a message in its place, stands
 * @csspart state - the message of the states idle, empty, error and stale
 * @csspart footer - period and time of the data
 * @cssprop --dasbor-surface - background
 * @cssprop --dasbor-text - text
 * @cssprop --dasbor-muted - text of less weight, such as the footer's
 * @cssprop --dasbor-border - lines and outlines
 * @cssprop --dasbor-track - what bars and skeletons stand on
 * @cssprop --dasbor-accent - what is active or in focus, and data of one colour
 * @cssprop --dasbor-status-good - what is good, such as a deal
 * @cssprop --dasbor-status-bad - what is bad, and errors
 * @cssprop --dasbor-status-neutral - what is neither, such as the unknown
 * @cssprop --dasbor-radius - radius of the frame's corners
 * @cssprop --dasbor-font - font family
 * @cssprop --dasbor-height - height of the widget
 */
export abstract class DasborElement<V extends View = View> extends AnswerElement<V> {
  static override styles: CSSResultGroup = [tokenStyles, frameStyles];

  static override properties: PropertyDeclarations = {
    heading: {},
    theme: {},
    noActions: { attribute: 'no-actions', type: Boolean },
  };

  /** Heading; absent: the widget's own, `""`: none. */
  declare heading?: string | null;
  /** `light`, `dark` or `auto` (default): as the page's CSS `color-scheme` says. */
  declare theme?: string | null;
  /** Leaves the actions menu out. */
  declare noActions?: boolean;

  /** Draws the view inside the body. */
  protected abstract renderView(view: V): TemplateResult;

  /** The shown columns as CSV: comma, CRLF, a header row, raw numbers. Rejects where there is no data. */
  async toCSV(_options: CsvOptions = {}): Promise<string> {
    return toCsv(await this.currentView());
  }

  /** Takes over colours and fonts after a change of theme that the page couldn't be seen making. */
  refreshTheme(): void {
    this.requestUpdate();
  }

  /** What the actions menu offers. */
  protected get actions(): Action[] {
    const { texts } = this;
    const actions: Action[] = [];
    if (!this.given) actions.push({ label: texts.reload, icon: reloadIcon, run: () => void this.refresh() });
    if (this.view) {
      actions.push({ label: texts.downloadCsv, icon: downloadIcon, run: () => void this.saveCsv() });
    }
    return actions;
  }

  /** Saves a CSV as a file. */
  protected async saveCsv(options: CsvOptions = {}): Promise<void> {
    // The byte order mark tells spreadsheets that the file is UTF-8.
    download(
      new Blob(['\ufeff', await this.toCSV(options)], { type: 'text/csv;charset=utf-8' }),
      this.fileName('csv'),
    );
  }

  /** Name of a file made of what is shown. */
  protected fileName(extension: string): string {
    return `${[this.localName, ...Object.values(this.shown?.values ?? {})].join('_')}.${extension}`;
  }

  /** What stands between heading and body in every state, such as filters. */
  protected renderTools(): unknown {
    return nothing;
  }

  /** What the body shows of an answer without items. */
  protected renderEmpty(_view: V): unknown {
    return message(this.texts.empty, 'empty');
  }

  /** The heading on the screen: `""` for none. */
  protected get headingText(): string {
    return this.heading ?? this.#ownHeading;
  }

  get #ownHeading(): string {
    try {
      return this.definition.heading[this.language];
    } catch {
      return '';
    }
  }

  protected override render(): TemplateResult {
    const { texts, headingText } = this;
    const actions = this.noActions ? [] : this.actions;
    const scheme = [this.theme, this.scope?.values['theme'], settings().theme].find((theme) =>
      schemes.includes(theme as 'auto'),
    );
    const { state } = this;
    return html`
      <div
        part="frame"
        class="frame ${scheme ?? 'auto'} ${state}"
        lang=${this.language}
        role="group"
        aria-label=${headingText || this.#ownHeading || this.localName}
      >
        ${
          headingText || actions.length > 0
            ? html`<div class="head">
                ${headingText ? html`<h3 part="heading">${headingText}</h3>` : nothing}
                ${actions.length > 0 ? actionsMenu(texts.actions, actions) : nothing}
              </div>`
            : nothing
        }
        ${this.renderTools()}
        <div part="body" class="body" aria-busy=${state === 'loading' || (state === 'stale' && !this.error)}>
          ${this.#body()}
        </div>
        <div part="footer" class="foot">${this.#footer()}</div>
      </div>
    `;
  }

  #body(): unknown {
    const { state, texts, view } = this;
    const retry = (): void => void this.refresh();
    if (state === 'idle') return message(this.missingText, 'idle');
    if (state === 'loading') return this.renderSkeleton();
    const { error } = this;
    if (state === 'error') return errorMessage(error!, texts, retry);
    const notice = error ? staleNotice(error, texts, retry) : nothing;
    if (view!.rows.length === 0) return [notice, this.renderEmpty(view!)];
    return [notice, this.renderView(view!)];
  }

  /** What stands in the body until data comes, at the size that data will have. */
  protected renderSkeleton(): TemplateResult {
    return html`<div class="skeleton">
      <span class="visually-hidden" role="status">${this.texts.loading}</span>
      ${Array.from({ length: this.skeletonRows }, () => html`<i></i>`)}
    </div>`;
  }

  /** How many bars a skeleton has. */
  protected get skeletonRows(): number {
    return 3;
  }

  /** Period and total of what is shown: "1 Jan – 30 Jun 2024 · Total 316 PO". */
  protected get footerText(): string {
    if (!this.shown) return '';
    const { definition, values } = this.shown;
    const period = isComplete(definition.params, values)
      ? definition.params.describe?.(values, this.language)
      : '';
    return [period, this.view?.note].filter(Boolean).join(' · ');
  }

  #footer(): unknown {
    const updatedAt = this.shown?.updatedAt;
    if (!this.shown) return nothing;
    const [time, day] = updatedAt
      ? [formatClock, formatTime].map((write) => write(updatedAt, this.language, timeZone()))
      : [];
    return html`<span>${this.footerText}</span>
      ${time ? html`<span title=${`${this.texts.updated} ${day}`}><i>${this.texts.updated}</i> ${time}</span>` : nothing}`;
  }
}
