/** The few icons that every widget needs, drawn in the text's colour. All are decoration: words stand beside them. */
import { svg, html, type SVGTemplateResult, type TemplateResult } from 'lit';

const icon = (shape: SVGTemplateResult): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${shape}</svg>`;

/** An icon of one path, in a field of 24 by 24. */
export const path = (d: string): TemplateResult => icon(svg`<path d=${d} />`);

/** Three dots: more actions. */
export const moreIcon = /* @__PURE__ */ path('M5 12h.01M12 12h.01M19 12h.01');
/** Load again. */
export const reloadIcon = /* @__PURE__ */ path('M20 11a8 8 0 1 0-.6 4M20 4v7h-7');
/** Show as a table. */
export const tableIcon = /* @__PURE__ */ path('M4 5h16v14H4zM4 10h16M10 10v9');
/** Show as a drawing. */
export const chartIcon = /* @__PURE__ */ path('M5 20V10M12 20V4M19 20v-7');
/** Save as a file. */
export const downloadIcon = /* @__PURE__ */ path('M12 4v11m-5-5 5 5 5-5M5 20h14');
/** The whole screen. */
export const fullIcon = /* @__PURE__ */ path('M4 9V4h5m6 0h5v5m0 6v5h-5m-6 0H4v-5');
/** Something went wrong. */
export const warningIcon = /* @__PURE__ */ path('M12 4 2.6 20h18.8zM12 10v4M12 17h.01');
/** Something to know. */
export const infoIcon = /* @__PURE__ */ path('M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 11v5M12 8h.01');
/** More than before. */
export const upIcon = /* @__PURE__ */ path('M12 19V5m-6 6 6-6 6 6');
/** Less than before. */
export const downIcon = /* @__PURE__ */ path('M12 5v14m-6-6 6 6 6-6');
/** As before. */
export const sameIcon = /* @__PURE__ */ path('M5 12h14m-6-6 6 6-6 6');
/** Close, or take away. */
export const closeIcon = /* @__PURE__ */ path('M7 7l10 10M17 7 7 17');
/** Copy. */
export const copyIcon = /* @__PURE__ */ path('M9 9h11v11H9zM5 15H4V4h11v1');
