/** What filters, as a button that takes it away. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../locales/locales.js';
import { closeIcon } from './icons.js';

const take: Readonly<Record<Locale, string>> = { id: 'Hapus filter', en: 'Remove filter' };

/** A chip: what is filtered, and by what; where nobody says what, only by what. */
export const chip = (
  name: string | undefined,
  label: string,
  locale: Locale,
  remove: () => void,
): TemplateResult =>
  html`<button
    type="button"
    part="chip"
    aria-label=${`${take[locale]} ${name ? `${name}: ` : ''}${label}`}
    title=${take[locale]}
    @click=${remove}
  >
    <span
      >${name ? `${name}: ` : nothing}<b><bdi>${label}</bdi></b></span
    >${closeIcon}
  </button>`;
