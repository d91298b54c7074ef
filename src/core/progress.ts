/** How much of a whole is reached, as a bar; with the same in words for who doesn't see it. */
import { html, nothing, type TemplateResult } from 'lit';

/** The part of the bar that is filled, in percent: none below zero, all of it from the whole on. */
export const progressPart = (value: number, whole: number): number =>
  whole > 0 ? +(Math.min(1, Math.max(0, value / whole)) * 100).toFixed(3) : 0;

/**
 * The bar of a value; `label` names it, `text` says the value ("84 dari 120"). Where value or whole is missing there is
 * a track without a bar, and nothing but the text.
 */
export const progress = (
  value: number | null,
  whole: number | null,
  label: string,
  text: string,
): TemplateResult => {
  const part = value === null || whole === null ? undefined : progressPart(value, whole);
  return html`<svg
    class="progress"
    role=${part === undefined ? 'img' : 'meter'}
    aria-label=${part === undefined ? `${label}: ${text}` : label}
    aria-valuemin=${part === undefined ? nothing : 0}
    aria-valuemax=${part === undefined ? nothing : 100}
    aria-valuenow=${part ?? nothing}
    aria-valuetext=${part === undefined ? nothing : text}
  >
    <rect class="progress-track" width="100%" height="100%" rx="4"></rect>
    <rect class="progress-bar" width=${`${part ?? 0}%`} height="100%" rx="4"></rect>
  </svg>`;
};
