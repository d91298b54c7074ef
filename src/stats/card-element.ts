/** The card kind: one number, large, and how it compares. */
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { formatValue } from '../format/values.js';
import { cardStyles } from './card.styles.js';
import { AnswerElement } from '../core/answer-element.js';
import { downIcon, sameIcon, upIcon } from '../core/icons.js';
import type { View } from '../core/view.js';

/** How a number compares: which way, by how much, and with what. */
export interface Delta {
  readonly trend: 'up' | 'down' | 'stable';
  /** "naik 14,4%" */
  readonly words: string;
  /** "dibanding 1 Des 2023 – 30 Mei 2024" */
  readonly against: string;
}

/** A view whose only row holds the card's number, in the column `value`. */
export interface CardView extends View {
  /** Key of the column with the large number. */
  readonly value: string;
  readonly delta?: Delta;
  /** A few words below the number: "dari 435 unit". */
  readonly detail?: string;
}

const trendIcons = { up: upIcon, down: downIcon, stable: sameIcon };

/**
 * Base of every card.
 *
 * @csspart value - the number
 * @csspart delta - how it compares, in an arrow and words
 */
export abstract class CardElement extends AnswerElement<CardView> {
  static override styles: CSSResultGroup = [AnswerElement.styles, cardStyles];

  protected override renderView({ columns, rows, value, delta, detail }: CardView): TemplateResult {
    const kind = columns.find(({ key }) => key === value)!.kind;
    const text = formatValue(rows[0]!.cells[value], kind, this.language);
    return html`
      <p part="value" class=${text.length > 12 ? 'long' : ''}>${text}</p>
      ${detail ? html`<p class="detail">${detail}</p>` : nothing}
      ${
        delta
          ? html`<p part="delta" class=${delta.trend}>
              ${trendIcons[delta.trend]}<b>${delta.words}</b>
              <span>${delta.against}</span>
            </p>`
          : nothing
      }
    `;
  }
}
