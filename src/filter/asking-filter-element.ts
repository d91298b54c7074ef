/** A filter some of whose choices are asked for. */
import { html, nothing, type PropertyDeclarations } from 'lit';
import { AnswerController } from '../core/answer-controller.js';
import type { WidgetState } from '../core/answer-source.js';
import type { Definition } from '../core/definition.js';
import { warningIcon } from '../core/icons.js';
import { OneFailure } from '../core/one-failure.js';
import type { View } from '../core/view.js';
import type { ErrorDetail } from '../data/errors.js';
import { wordsIn } from '../locales/locales.js';
import type { Options } from './field-view.js';
import type { Choice, ChoiceField } from './fields.js';
import { FilterElement } from './filter-element.js';
import { filterTexts } from './texts.js';

/** Choices that were asked for. */
export interface ChoicesView extends View {
  readonly choices: readonly Choice[];
}

/** The view of choices. */
export const choicesView = (choices: readonly Choice[]): ChoicesView => ({
  columns: [],
  rows: [],
  summary: '',
  choices,
});

/** What is asked for the choices of fields, by the fields' names. The same object for the same question. */
export type AskedChoices = Readonly<Record<string, Definition<unknown, ChoicesView>>>;

/**
 * Base of filters that ask for choices. While those are on their way, or if they don't come, what is chosen stays
 * and the other fields work.
 *
 * @csspart state - the message of a list of choices that could not be loaded
 * @fires {CustomEvent<{endpoint: string, params: Record<string, string>, data: unknown}>} dasbor-load - a list of choices has
 * arrived; `data` is the raw answer
 * @fires {CustomEvent<ErrorDetail>} dasbor-error - a list of choices could not be loaded, or an attribute is wrong; the
 * detail is also the `error` property
 * @fires {CustomEvent<null>} dasbor-auth-required - the service wants a sign-in; cancel it to keep the error from being
 * shown
 */
export abstract class AskingFilterElement extends FilterElement {
  static override properties: PropertyDeclarations = { apiBase: { attribute: 'api-base' } };

  /** Where the service of the choices is. Absent: the scope's, `configure()`'s, the domain's default. */
  declare apiBase?: string | null;

  readonly #answers = new Map<string, AnswerController<ChoicesView>>();
  readonly #failure = new OneFailure(this);
  #asked: AskedChoices = {};

  /** What is asked just now; fields that aren't named have their choices already. */
  protected abstract get asked(): AskedChoices;

  /** @internal Choices are wanted at once. */
  get mayAsk(): boolean {
    return true;
  }

  override get error(): ErrorDetail | null {
    return super.error ?? this.#failed[0]?.error ?? null;
  }

  /** Asks for the choices again, past the cache. Never rejects. */
  async refresh(): Promise<void> {
    this.#failure.begin();
    this.requestUpdate();
    // It asks, and is updated for the first time, when it comes to the page.
    if (!this.isConnected) return;
    await this.updateComplete;
    // Errors are on the screen, in `error` and in `dasbor-error`.
    await Promise.allSettled(this.#open.map(({ answer }) => answer.refresh()));
    await this.updateComplete;
  }

  /** The answers to what is asked just now. */
  get #open() {
    return Object.keys(this.#asked).flatMap((name) => {
      const answer = this.#answers.get(name);
      return answer ? [{ name, answer }] : [];
    });
  }

  get #failed() {
    return this.#open.flatMap(({ name, answer }) =>
      answer.error ? [{ name, answer, error: answer.error }] : [],
    );
  }

  #answerOf(name: string): AnswerController<ChoicesView> {
    let answer = this.#answers.get(name);
    if (!answer) {
      answer = new AnswerController<ChoicesView>(this, {
        definition: () => this.#asked[name]!,
        tells: this.#failure,
        onAsk: () => this.#failure.begin(),
      });
      this.#answers.set(name, answer);
    }
    return answer;
  }

  protected override nextState(): WidgetState {
    const state = super.nextState();
    this.#asked = state === 'error' ? {} : this.asked;
    for (const [name, answer] of this.#answers) if (!(name in this.#asked)) answer.stop();
    for (const name of Object.keys(this.#asked)) this.#answerOf(name).update();
    if (state === 'error' || this.#failed.length > 0) return 'error';
    return this.isBusy ? 'loading' : 'ready';
  }

  protected override get isBusy(): boolean {
    return this.#open.some(({ answer }) => !answer.view && !answer.error);
  }

  protected override optionsOf(field: ChoiceField): Options {
    if (!(field.name in this.#asked)) return super.optionsOf(field);
    const { view, error } = this.#answerOf(field.name);
    const choices = view?.choices;
    return choices?.length || error
      ? { choices }
      : { choices, note: choices ? this.texts.empty : this.texts.loading };
  }

  protected override updated(): void {
    super.updated();
    // A wrong attribute is told by every filter, and leaves nothing to ask.
    this.#failure.tell(
      this.#open.map(({ answer }) => answer),
      this.#failed[0]?.error ?? null,
    );
  }

  protected override renderNotices(): unknown {
    const { texts, language } = this;
    return this.#failed.map(({ name, answer, error }) => {
      const label = this.fields.find((field) => field.type !== 'period' && field.name === name)?.label;
      const retry = (): void => {
        void answer.refresh().catch(() => {});
        // The button goes when the answer comes.
        this.renderRoot.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();
      };
      return html`<div part="state" class="notice" role="alert">
        ${warningIcon}
        <p>${wordsIn(label, language)}: ${wordsIn(filterTexts, language).failed} ${error.message}</p>
        ${
          error.kind === 'attribute'
            ? nothing
            : html`<button type="button" class="retry" @click=${retry}>${texts.retry}</button>`
        }
      </div>`;
    });
  }
}
