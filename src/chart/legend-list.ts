/** The list of a legend's entries, and what is heard of them. */
import { html, noChange, type TemplateResult } from 'lit';

/** `of` is the class of the kind; `hear` hears what happens to the entries; `tell` tells CSS of them. */
export const legendList = (
  of: string,
  hear: (event: Event) => void,
  entries: unknown,
  tell: unknown = noChange,
): TemplateResult =>
  html`<ul
    part="legend"
    class="legend ${of}"
    role="list"
    @click=${hear}
    @keydown=${hear}
    @pointerover=${hear}
    @pointerleave=${hear}
    @focusin=${hear}
    @focusout=${hear}
    ${tell}
  >
    ${entries}
  </ul>`;
