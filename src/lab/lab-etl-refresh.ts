/** `<lab-etl-refresh>`: a button that starts the collection of new orders and payments. */
import { css, html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { define } from '../core/define.js';
import { reloadIcon } from '../core/icons.js';
import { invalidate, outdate } from '../data/send.js';
import type { Answer } from '../data/endpoint.js';
import { WriteElement, type WriteDefinition } from '../form/write-element.js';
import { wordsIn, type InBoth } from '../locales/locales.js';
import { lab, labRefresh } from './contracts.js';

type Refresh = Answer<typeof labRefresh>;

/** Seconds until the widgets ask again, where nobody says otherwise. */
const RELOAD_AFTER = 30;
/** A day: a timer that is given much more fires at once. */
const LATEST = 86_400;

interface RefreshTexts {
  readonly start: string;
  readonly starting: string;
  readonly started: (seconds: string) => string;
  readonly reloaded: string;
}

const texts: InBoth<RefreshTexts> = {
  id: {
    start: 'Perbarui data',
    starting: 'Memulai pembaruan…',
    started: (seconds) => `Pembaruan dimulai. Angka dimuat ulang dalam ${seconds} detik.`,
    reloaded: 'Angka dimuat ulang. Pembaruan mungkin masih berjalan.',
  },
  en: {
    start: 'Refresh data',
    starting: 'Starting…',
    started: (seconds) => `The refresh has started. The numbers reload in ${seconds} seconds.`,
    reloaded: 'The numbers were reloaded. The refresh may still be running.',
  },
};

const definition: WriteDefinition<Refresh> = {
  heading: { id: 'Pembaruan data', en: 'Data refresh' },
  endpoint: labRefresh,
};

/** A button needs little room; what it says stands beside it where there is room. */
const refreshStyles = css`
  .frame {
    --_least: 118px;
  }
  @container (width >= 520px) {
    .body {
      --_room: 44px;
    }
  }
`;

/**
 * A button that starts the collection of new orders, details and payments, for admins and developers: where the service
 * says that somebody may not (403), the button goes. The service tells that it has started and never when it is done:
 * the lab's widgets show their old numbers as `stale`, and after `reload-after` seconds they ask again. Endpoint
 * `POST /dashboard/sales/refresh`.
 *
 * @element lab-etl-refresh
 */
export class LabEtlRefresh extends WriteElement<Refresh> {
  static override styles: CSSResultGroup = [WriteElement.styles, refreshStyles];

  static override properties: PropertyDeclarations = {
    reloadAfter: { attribute: 'reload-after', type: Number },
  };

  /** Seconds from the start until the lab's widgets ask again, at most a day; 30 by default. */
  declare reloadAfter?: number | null;

  #timer: ReturnType<typeof setTimeout> | undefined;
  #hasReloaded = false;

  protected override get definition(): typeof definition {
    return definition;
  }

  get #seconds(): number {
    const { reloadAfter } = this;
    return typeof reloadAfter === 'number' && reloadAfter >= 0 ? Math.min(reloadAfter, LATEST) : RELOAD_AFTER;
  }

  readonly #start = async (): Promise<void> => {
    this.#hasReloaded = false;
    // What has only started has changed nothing yet: nothing asks again before its time.
    const answer = await this.writing.submit({ reloads: [] });
    if (!answer) return;
    outdate(lab.name);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#reload(), this.#seconds * 1000);
  };

  #reload(): void {
    this.#hasReloaded = true;
    invalidate(lab.name);
    this.requestUpdate();
  }

  /** What became of the last press. */
  get #status(): string {
    const { starting, started, reloaded } = wordsIn(texts, this.language);
    const { isBusy, isDone } = this.writing;
    if (isBusy) return starting;
    if (!isDone) return '';
    return this.#hasReloaded ? reloaded : started(String(this.#seconds));
  }

  protected override renderBody(): TemplateResult {
    const mayNot = this.error?.kind === 'forbidden';
    return html`${this.renderError()}
      <div class="write">
        ${
          mayNot
            ? nothing
            : html`<button
                part="button"
                class="submit"
                type="button"
                aria-disabled=${this.writing.isBusy}
                @click=${this.#start}
              >
                ${reloadIcon} ${wordsIn(texts, this.language).start}
              </button>`
        }
        <p role="status">${this.#status}</p>
      </div>`;
  }
}

define('lab-etl-refresh', LabEtlRefresh);

declare global {
  interface HTMLElementTagNameMap {
    'lab-etl-refresh': LabEtlRefresh;
  }
}
