/** A card: the stats kind with one number, and nothing that only several of them need. */
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { AnswerElement } from '../core/answer-element.js';
import { cardStyles } from './card.styles.js';
import { deltaLines, type StatsView } from './stat.js';
import { deltaStyles } from './stat.styles.js';

/**
 * Base of every element with one number.
 *
 * @csspart value - the number
 * @csspart delta - how it compares, in an arrow and words
 */
export abstract class CardElement extends AnswerElement<StatsView> {
  static override styles: CSSResultGroup = [AnswerElement.styles, deltaStyles, cardStyles];

  protected override renderView({ stats: [stat] }: StatsView): TemplateResult {
    const { text, detail, deltas = [] } = stat!;
    // A notice above it may leave it less room than it takes: then keys scroll it.
    return html`<div class="card" tabindex=${this.error ? 0 : nothing}>
      <p part="value">${text}</p>
      ${detail ? html`<p class="detail">${detail}</p>` : nothing} ${deltas.map(deltaLines)}
    </div>`;
  }
}
