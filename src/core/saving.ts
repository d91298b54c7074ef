/** A file in the making: how far it is, the way to stop it, and that it failed. */
import { html, nothing, type ReactiveControllerHost } from 'lit';
import { LoadError } from '../data/errors.js';
import { wordsIn, type Locale, type Texts } from '../locales/locales.js';
import type { ExportOptions } from './answer-element.js';
import { emit } from './emit.js';
import { errorDetail } from './error-message.js';

const texts = {
  id: {
    excel: 'Unduh Excel',
    making: 'Membuat berkas…',
    page: (page: string, pages: string) => `Mengunduh halaman ${page} dari ${pages}…`,
    cancel: 'Batal',
    failed: 'Unduhan gagal; tidak ada berkas yang dibuat.',
  },
  en: {
    excel: 'Download Excel',
    making: 'Making the file…',
    page: (page: string, pages: string) => `Downloading page ${page} of ${pages}…`,
    cancel: 'Cancel',
    failed: 'The download failed; no file was made.',
  },
};

/** What the entry of the actions menu that makes an Excel file says. */
export const excelLabel = (locale: Locale): string => wordsIn(texts, locale).excel;

/** The element that saves. */
interface SavingHost extends ReactiveControllerHost, Element {
  readonly language: Locale;
  readonly texts: Texts;
}

type Make = (options: ExportOptions & { signal: AbortSignal }) => Promise<void>;

type State = 'making' | 'failed' | { readonly page: number; readonly pages: number } | undefined;

/** One file at a time of one widget. */
export class Saving {
  readonly #host: SavingHost;
  #stop: AbortController | undefined;
  #state: State;
  #make: Make | undefined;

  constructor(host: SavingHost) {
    this.#host = host;
    host.addController({
      // Nobody waits for the file of a widget that is gone; one that moves comes back in the same moment.
      hostDisconnected: () => queueMicrotask(() => host.isConnected || this.stop()),
    });
  }

  /** Makes a file; a new one stops the one before. Never rejects. */
  async run(make: Make): Promise<void> {
    this.stop();
    this.#make = make;
    const stop = new AbortController();
    const show = (state: State): void => {
      if (this.#stop !== stop) return;
      this.#state = state;
      this.#host.requestUpdate();
    };
    this.#stop = stop;
    show('making');
    try {
      await make({ signal: stop.signal, onProgress: show });
      show(undefined);
    } catch (error) {
      // Where it was stopped nobody waits for it.
      if (this.#stop !== stop) return;
      show('failed');
      if (error instanceof LoadError) emit(this.#host, 'dasbor-error', errorDetail(error, this.#host));
    }
  }

  /** Stops what is under way, and takes the notice away. */
  stop(): void {
    this.#stop?.abort();
    this.#stop = this.#state = undefined;
    this.#host.requestUpdate();
  }

  /** The line that says how it stands; nothing while no file is being made. */
  render(locale: Locale): unknown {
    const state = this.#state;
    if (!state) return nothing;
    const { [state as 'making']: words, page, cancel } = wordsIn(texts, locale);
    const hasFailed = state === 'failed';
    const again = (): void => void this.run(this.#make!);
    return html`<div class="notice" role=${hasFailed ? 'alert' : 'status'}>
      <p>${typeof state === 'string' ? words : page(String(state.page), String(state.pages))}</p>
      ${
        hasFailed
          ? html`<button type="button" class="retry" @click=${again}>${this.#host.texts.retry}</button>`
          : nothing
      }
      <button type="button" class="retry" @click=${() => this.stop()}>${cancel}</button>
    </div>`;
  }
}
