/** The months behind what was billed, as a small line in the card: loaded with the first one that wants it. */
import { css, html, type TemplateResult } from 'lit';
import { AnswerController } from '../core/answer-controller.js';
import type { AnswerHost } from '../core/answer-source.js';
import type { Definition } from '../core/definition.js';
import { cellText, measureColumn, measureOf, nameColumn } from '../core/row-words.js';
import { sparkline } from '../core/sparkline.js';
import type { Answer } from '../data/endpoint.js';
import { adopt } from '../styles/adopt.js';
import { sparklineStyles } from '../styles/small-drawings.styles.js';
import { wordsIn } from '../locales/locales.js';
import { revenueTrend } from './contracts.js';
import { monthsView } from './months.js';
import { dealerYear } from './params.js';

const definition: Definition<Answer<typeof revenueTrend>> = {
  heading: { id: 'Juta rupiah per bulan', en: 'Millions of rupiah a month' },
  endpoint: revenueTrend,
  params: dealerYear,
  view: ({ data }, context) =>
    monthsView(context, {
      measure: { id: 'Pendapatan (juta rupiah)', en: 'Revenue (millions of rupiah)' },
      unit: { id: 'juta rupiah', en: 'million rupiah' },
      kind: 'decimal',
      values: data.revenue_bars.map((value) => ({ value, source: undefined })),
    }),
};

const monthsStyles = css`
  .with-months {
    display: flex;
    flex-direction: column;
    gap: 6px;
  }
  .months {
    max-width: 320px;
    margin-top: auto;
    padding: 2px;
  }
`;

/** Asks for the months of the year in which a card's period ends, and draws them. */
export class RevenueMonths extends AnswerController {
  readonly #host: AnswerHost;

  constructor(host: AnswerHost) {
    // The card is there without its months: nobody is told that they aren't.
    super(host, { definition: () => definition, keepsPath: true, tells: { signIn: () => true } });
    this.#host = host;
    adopt(host.shadowRoot!, sparklineStyles, monthsStyles);
  }

  /** The card with its line; undefined where there is no line to draw. */
  draw(card: TemplateResult): TemplateResult | undefined {
    const { view } = this;
    const { language: locale } = this.#host;
    // Without the months to come.
    const rows = view?.rows.filter((row) => measureOf(view, row) !== null) ?? [];
    if (!view || rows.length < 2) return undefined;
    const said = rows.map(
      (row) => `${cellText(row, nameColumn(view), locale)} ${cellText(row, measureColumn(view), locale)}`,
    );
    const line = sparkline(
      rows.map((row) => measureOf(view, row)),
      `${wordsIn(definition.heading, locale)}: ${said.join(', ')}`,
    );
    return html`<div class="with-months">
      ${card}
      <div class="months">${line}</div>
    </div>`;
  }
}
