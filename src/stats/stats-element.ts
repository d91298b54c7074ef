/** The stats kind: several numbers side by side, each with how it compares, or as a table. */
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { AnswerElement } from '../core/answer-element.js';
import { dataTable } from '../core/data-table.js';
import type { Definition } from '../core/definition.js';
import { placedBefore, type Action } from '../core/frame.js';
import { KeyScroll } from '../core/key-scroll.js';
import { tableAction } from '../core/table-view.js';
import type { Row } from '../core/view.js';
import { textOf } from '../core/question.js';
import { AttributeError } from '../data/errors.js';
import { moreBelowStyles } from '../styles/more-below.styles.js';
import { tableStyles } from '../styles/table.styles.js';
import { toneStyles } from '../styles/tone.styles.js';
import { wordsIn } from '../locales/locales.js';
import { deltaLines, type Stat, type StatsView } from './stat.js';
import { deltaStyles } from './stat.styles.js';
import { sentenceOf } from './stats-view.js';
import { statsStyles } from './stats.styles.js';
import { statsTexts } from './texts.js';

/** As many characters have room in the narrowest place. */
const SHORT = 10;

/** What an element with several numbers has to say of itself. */
export interface StatsDefinition<A> extends Definition<A, StatsView> {
  /** The names of its numbers, in the order in which they are shown. */
  readonly names: readonly string[];
}

/**
 * Base of every element with several numbers.
 *
 * @csspart stat - one number with its label and comparisons
 * @csspart label - what is counted or measured
 * @csspart value - the number
 * @csspart delta - how it compares, in an arrow and words
 * @csspart table - the same numbers as a table, on request
 */
export abstract class StatsElement extends AnswerElement<StatsView> {
  static override styles: CSSResultGroup = [
    AnswerElement.styles,
    tableStyles,
    toneStyles,
    deltaStyles,
    statsStyles,
    moreBelowStyles,
  ];

  static override properties: PropertyDeclarations = { only: {}, asTable: { state: true } };

  /** Names of the numbers to show, separated by spaces; all of them by default. Their order stays the element's. */
  declare only?: string | null;

  /** Whether the table is shown in place of the numbers. */
  declare private asTable?: boolean;

  constructor() {
    super();
    this.addController(new KeyScroll(this));
  }

  protected abstract override get definition(): StatsDefinition<unknown>;

  /** What is chosen just now, where numbers can be: the value of its selection. */
  protected get chosen(): string | undefined {
    return undefined;
  }

  /** How many comparisons each number will have: what the skeleton reserves room for. */
  protected get expectedDeltas(): number {
    return 0;
  }

  /** The names that `only` chooses. Throws an AttributeError where one is unknown. */
  get #chosen(): readonly string[] {
    const { names } = this.definition;
    const only = textOf(this.only).split(/\s+/).filter(Boolean);
    const unknown = only.find((name) => !names.includes(name));
    if (unknown !== undefined) throw new AttributeError('choice', 'only', unknown, names);
    return only.length > 0 ? names.filter((name) => only.includes(name)) : names;
  }

  protected override validate(): void {
    void this.#chosen;
  }

  protected override get view(): StatsView | undefined {
    const view = super.view;
    if (!view || !textOf(this.only)) return view;
    const names = this.#chosen;
    const rows = view.rows.filter(({ id }) => names.includes(id));
    const stats = view.stats.filter(({ name }) => names.includes(name));
    return { ...view, rows, stats, summary: stats.map(sentenceOf).join('. ') };
  }

  protected override get actions(): readonly Action[] {
    const actions = super.actions;
    const { view } = this;
    if (!view || view.stats.length < 2) return actions;
    const back = wordsIn(statsTexts, this.language).showNumbers;
    const toggle = tableAction(this.asTable, this.language, back, () => (this.asTable = !this.asTable));
    return placedBefore(actions, 'csv', toggle);
  }

  protected override renderView(view: StatsView): TemplateResult {
    if (this.asTable && view.stats.length > 1) return dataTable(view, this.label, this.language, false);
    const isLong = view.stats.some(({ text }) => text.length > SHORT);
    return html`<ul class="stats keys goes-on ${isLong ? 'long' : ''}" aria-label=${this.label}>
      ${view.stats.map((stat) =>
        this.#renderStat(
          stat,
          view.rows.find(({ id }) => id === stat.name),
        ),
      )}
    </ul>`;
  }

  /** What is seen lies under its sentence, so that exploring by touch finds it where the number stands. */
  #renderStat(stat: Stat, row: Row | undefined): TemplateResult {
    const { label, tone, text, detail, badge, deltas = [] } = stat;
    const sentence = sentenceOf(stat);
    return html`<li part="stat">
      ${
        row?.selection
          ? html`<button
              type="button"
              class="sentence"
              aria-pressed=${row.selection.value === this.chosen}
              @click=${() => this.select(row)}
            >
              ${sentence}
            </button>`
          : html`<p class="sentence">${sentence}</p>`
      }
      <p part="label" class="label ${tone === undefined ? '' : `dot tone-${tone}`}" aria-hidden="true">
        ${label}${badge ? html` <small part="badge">${badge}</small>` : nothing}
      </p>
      <div class="number" aria-hidden="true">
        <p part="value" class="value"><bdi>${text}</bdi></p>
        <p class="detail">${detail}</p>
      </div>
      ${deltas.length > 0 ? html`<div class="deltas" aria-hidden="true">${deltas.map(deltaLines)}</div>` : nothing}
    </li>`;
  }

  protected override renderSkeleton(): TemplateResult {
    const deltas = Array.from(
      { length: this.expectedDeltas },
      () => html`<p class="delta"><i></i><i></i></p>`,
    );
    return html`<span class="visually-hidden">${this.texts.loading}</span>
      <ul class="stats skeletons" aria-hidden="true">
        ${this.#chosen.map(
          () =>
            html`<li>
              <p class="label"><i></i></p>
              <div class="number">
                <p class="value"><i></i></p>
                <p class="detail"></p>
              </div>
              ${deltas.length > 0 ? html`<div class="deltas">${deltas}</div>` : nothing}
            </li>`,
        )}
      </ul>`;
  }
}
