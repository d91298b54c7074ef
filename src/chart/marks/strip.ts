/** One bar of parts with the total above it. */
import { html, type TemplateResult } from 'lit';
import type { Content } from '../form.js';
import { isFaded, toneOf } from '../tone.js';
import { totalOf } from '../walk.js';
import { properties } from './properties.js';
import { sizesOf } from './sizes.js';

/** The share of each row, and of all that have no own mark; none for zero, missing and negative numbers. */
export const partsOf = (content: Content): { readonly parts: readonly number[]; readonly others: number } => {
  const { sizes, others } = sizesOf(content);
  const sum = sizes.reduce((total, size) => total + size, others) || 1;
  return { parts: sizes.map((size) => size / sum), others: others / sum };
};

/** The drawing of `stackedBar`. CSS gives each part its share, and to the smallest what can still be seen. */
export const drawStrip = (content: Content): TemplateResult => {
  const { parts, others } = partsOf(content);
  const { text, label } = totalOf(content);
  const part = (share: number, className: string, index?: number): TemplateResult =>
    html`<svg
      class="${share ? 'part' : 'no-part'} ${className}"
      data-row=${index ?? ''}
      ${properties({ '--_share': `${share * 100}` })}
    >
      <rect class="mark" width="100%" height="100%"></rect>
    </svg>`;
  const isEmpty = !others && !parts.some(Boolean);
  return html`<div class="strip" aria-hidden="true">
    <div class="strip-total"><span>${label}</span><b>${text}</b></div>
    <div class="strip-bar">
      ${content.rows.map((row, index) =>
        part(parts[index]!, `tone-${toneOf(content, row)} ${isFaded(content, row) ? 'faded' : ''}`, index),
      )}
      ${others ? part(others, 'tone-neutral') : ''} ${isEmpty ? part(1, 'empty') : ''}
    </div>
  </div>`;
};
