/** One bar of parts with the total above it. */
import { html, type TemplateResult } from 'lit';
import { measureOf } from '../../core/row-words.js';
import type { Content } from '../form.js';
import { isFaded, toneOf } from '../tone.js';
import { totalOf } from '../walk.js';
import { properties } from './properties.js';

/** The share of each row, and of all that have no own mark; none for zero, missing and negative numbers. */
export const partsOf = ({
  view,
  rows,
  rest,
}: Content): { readonly parts: readonly number[]; readonly others: number } => {
  const sizeOf = (row: Content['rows'][number]): number => Math.max(0, measureOf(view, row) ?? 0);
  const parts = rows.map(sizeOf);
  const others = rest.reduce((sum, row) => sum + sizeOf(row), 0);
  const sum = parts.reduce((total, part) => total + part, others) || 1;
  return { parts: parts.map((part) => part / sum), others: others / sum };
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
