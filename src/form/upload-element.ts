/** What every upload is: a place for files, what has been sent of them, and a way to take that back. */
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { keepFocus } from '../core/keep-focus.js';
import { progress } from '../core/progress.js';
import type { Write } from '../core/writing.js';
import { invalidate } from '../data/send.js';
import { progressStyles } from '../styles/small-drawings.styles.js';
import { wordsIn } from '../locales/locales.js';
import { sendingTexts, type SendingTexts } from './upload-texts.js';
import { uploadStyles } from './upload.styles.js';
import { WriteElement } from './write-element.js';

/** What the place for files says and takes. */
export interface DropPlace {
  readonly invitation: string;
  /** On the button that opens the browser's own choice. */
  readonly choose: string;
  /** Which files, and how large. */
  readonly limits: string;
  /** Endings of names, as `<input accept>` takes them. */
  readonly accept: string;
  readonly isMultiple?: boolean;
  /** What stands beside the button. */
  readonly more?: unknown;
}

/**
 * Base of every element that takes files.
 *
 * @csspart drop - where a file can be dropped
 */
export abstract class UploadElement<A = unknown> extends WriteElement<A> {
  static override styles: CSSResultGroup = [WriteElement.styles, progressStyles, uploadStyles];

  #isOver = false;
  #wasCancelled = false;

  constructor() {
    super();
    keepFocus(this, () => this.nextPlaces);
  }

  /** Where the focus goes from a button that goes: to the group in its place, for a key that is held down must press none. */
  protected get nextPlaces(): readonly string[] {
    return ['.ways[tabindex]', 'input[type=file]'];
  }

  /** Takes over what somebody has chosen or dropped; at least one file, and nothing is on its way. */
  protected abstract take(files: readonly File[]): void;

  /** What every upload says, in the language in use. */
  protected get sendingTexts(): SendingTexts {
    return wordsIn(sendingTexts, this.language);
  }

  /** Whether the last write was taken back. */
  protected get wasCancelled(): boolean {
    return this.#wasCancelled;
  }

  /** Forgets what became of the last write. */
  protected forget(): void {
    this.#wasCancelled = false;
    this.writing.reset();
  }

  /** Writes, as `writing` does. */
  protected submit(write: Write): Promise<A | undefined> {
    this.#wasCancelled = false;
    return this.writing.submit(write);
  }

  #offer(files: FileList | null | undefined): void {
    if (files?.length && !this.writing.isBusy) this.take([...files]);
  }

  readonly #pick = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    this.#offer(input.files);
    // The same file can be chosen again once it is mended.
    input.value = '';
  };

  readonly #drop = (event: DragEvent): void => {
    event.preventDefault();
    this.#hover(false);
    this.#offer(event.dataTransfer?.files);
  };

  readonly #over = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.#hover(true);
  };

  #hover(isOver: boolean): void {
    this.#isOver = isOver;
    this.requestUpdate();
  }

  readonly #cancel = (): void => {
    this.writing.cancel();
    this.#wasCancelled = true;
    // It may have been done all the same.
    invalidate(this.definition.endpoint.service.name);
    this.requestUpdate();
  };

  /** The place for files. */
  protected renderDrop(place: DropPlace): TemplateResult {
    const { invitation, choose, limits, accept, isMultiple = false, more = nothing } = place;
    return html`<div
      part="drop"
      class="drop ${this.#isOver ? 'over' : ''}"
      @dragover=${this.#over}
      @dragleave=${() => this.#hover(false)}
      @drop=${this.#drop}
    >
      <p>${invitation}</p>
      <label class="submit pick">
        ${choose}
        <input
          type="file"
          accept=${accept}
          ?multiple=${isMultiple}
          ?disabled=${this.writing.isBusy}
          aria-describedby="limits"
          @change=${this.#pick}
        />
      </label>
      ${more}
      <small id="limits">${limits}</small>
    </div>`;
  }

  /** The button that takes back what is on its way. */
  protected renderCancel(): TemplateResult {
    return html`<button class="submit" type="button" @click=${this.#cancel}>
      ${this.sendingTexts.cancel}
    </button>`;
  }

  /** How much has been sent, as a bar. */
  protected renderProgress(): unknown {
    const { progress: sent, isBusy } = this.writing;
    return isBusy && sent?.total
      ? progress(sent.loaded, sent.total, this.sendingTexts.sending, this.sendingText)
      : nothing;
  }

  /** How much has been sent, in a sentence for eyes and ears; it changes twenty times at most. */
  protected get sendingText(): string {
    const { progress: sent } = this.writing;
    const texts = this.sendingTexts;
    if (!sent?.total) return `${texts.sending}…`;
    if (sent.loaded >= sent.total) return texts.processing;
    return texts.sent(`${Math.floor((sent.loaded / sent.total) * 20) * 5}%`);
  }
}
