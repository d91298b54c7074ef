/** A file in the making: how far it is, the way to stop it, and that it failed. */
import { html, nothing, type ReactiveControllerHost } from 'lit';
import type { Locale } from '../locales/locales.js';
import type { ExportOptions } from './answer-element.js';

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
export const excelLabel = (locale: Locale): string => texts[locale].excel;

type State = 'making' | 'failed' | { readonly page: number; readonly pages: number } | undefined;

/** One file at a time of one widget. */
export class Saving {
  readonly #host: ReactiveControllerHost;
  #stop: AbortController | undefined;
  #state: State;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController({
      // Nobody waits for the file of a widget that is gone; one that moves comes back in the same moment.
      hostDisconnected: () => queueMicrotask(() => host.isConnected || this.stop()),
    });
  }

  /** Makes a file; a new one stops the one before. Never rejects. */
  async run(make: (options: ExportOptions & { signal: AbortSignal }) => Promise<void>): Promise<void> {
    this.stop();
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
    } catch {
      show('failed');
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
    const { [state as 'making']: words, page, cancel } = texts[locale];
    return html`<div class="notice" role="status">
      <p>${typeof state === 'string' ? words : page(String(state.page), String(state.pages))}</p>
      <button type="button" class="retry" @click=${() => this.stop()}>${cancel}</button>
    </div>`;
  }
}
