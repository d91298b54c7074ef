/** What filters, as a button that takes it away. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localized } from '../locales/locales.js';
import { closeIcon } from './icons.js';

/** What is said of its cross. */
export const removeFilter: Localized = { id: 'Hapus filter', en: 'Remove filter' };

/** A chip: what is filtered, and by what; where nobody says what, only by what. `removeWords` is `removeFilter`. */
export const chip = (
  name: string | undefined,
  label: string,
  removeWords: string,
  remove: () => void,
): TemplateResult =>
  html`<button
    type="button"
    part="chip"
    aria-label=${`${removeWords} ${name ? `${name}: ` : ''}${label}`}
    title=${removeWords}
    @click=${remove}
  >
    <span
      >${name ? `${name}: ` : nothing}<b><bdi>${label}</bdi></b></span
    >${closeIcon}
  </button>`;
