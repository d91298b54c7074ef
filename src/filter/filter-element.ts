/** The filter kind: fields from a definition, whose values all widgets of a scope take over. */
import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { today } from '../config.js';
import type { WidgetState } from '../core/answer-source.js';
import { emit } from '../core/emit.js';
import { errorDetail } from '../core/error-message.js';
import { flagConverter, isSet } from '../core/flag.js';
import { errorMessage } from '../core/frame.js';
import { textOf } from '../core/question.js';
import '../core/scope.js';
import { WidgetElement } from '../core/widget-element.js';
import { AttributeError, type ErrorDetail } from '../data/errors.js';
import { periodOf, presetOf, type Preset } from '../format/periods.js';
import { chipStyles } from '../styles/chip.styles.js';
import { fieldStyles } from '../styles/field.styles.js';
import { wordsIn } from '../locales/locales.js';
import { crossChips } from './cross-chips.js';
import { fieldView, keyOf, type FieldContext, type Options, type Problem } from './field-view.js';
import type { ChoiceContext, ChoiceField, Field, FilterDefinition, PeriodField, Values } from './fields.js';
import { filterStyles } from './filter.styles.js';
import { foldIcon, summaryOf } from './summary.js';
import { filterTexts } from './texts.js';
import {
  chosen,
  defaultsOf,
  namesOf,
  readAddress,
  shownOf,
  valuesIn,
  type Changes,
  type Given,
} from './values.js';

/** Dates on the screen that aren't applied, and what is applied instead. */
interface Draft {
  readonly values: Values;
  readonly applied: Values;
}

const pick = (values: Values, names: readonly string[]): Values =>
  Object.fromEntries(names.map((name) => [name, values[name] ?? '']));

const isSame = (one: Values, other: Values): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Base of every filter. It chooses for the scope that it stands in (`<dasbor-scope>`), or without one only tells the
 * page. It begins with what the page's address says (with `sync-url`), else with the scope's values, else with its
 * own defaults, where it has any. It has no heading where the page gives none. Where it is narrow, its fields fold into
 * one line that says what is chosen.
 *
 * @csspart filter - the row of fields
 */
export abstract class FilterElement extends WidgetElement {
  static override styles: CSSResultGroup = [WidgetElement.styles, fieldStyles, chipStyles, filterStyles];

  static override properties: PropertyDeclarations = {
    syncUrl: { attribute: 'sync-url', converter: flagConverter },
    open: { state: true },
  };

  /** Keeps the choice in the page's address, by the names that the values have as attributes. */
  declare syncUrl?: boolean | null;

  /** Whether the fields are shown where there is little room. */
  declare private open?: boolean;

  /** The choice, where there is no scope to keep it. */
  #own: Given = {};
  /** The part of the page's address that was read or written last. */
  #address: string | undefined;
  /** By the key of their field. */
  readonly #drafts = new Map<string, Draft>();
  /** The names that were chosen of periods, which may have the same days as others. */
  readonly #presets = new Map<string, Preset>();
  #hasBegun = false;
  #current: FilterDefinition | undefined;
  #problem: AttributeError | undefined;
  #reported: string | undefined;

  /** What it is called, and its fields. May depend on attributes; throws an AttributeError where one is wrong. */
  protected abstract get definition(): FilterDefinition;

  /** What is chosen, by name; what isn't chosen is `""`. */
  get values(): Readonly<Record<string, string>> {
    return valuesIn(this.#fields, this.scope?.values ?? this.#own);
  }

  /** What is wrong: an attribute, or a list of choices that could not be loaded; null when all is well. */
  get error(): ErrorDetail | null {
    return this.#problem ? errorDetail(this.#problem, this) : null;
  }

  /** What there is to choose from. */
  protected optionsOf(field: ChoiceField): Options {
    return { choices: field.choices?.(this.#context) };
  }

  /** What stands below the fields. */
  protected renderNotices(): unknown {
    return nothing;
  }

  /** The fields of the definition; none where an attribute is wrong. */
  protected get fields(): readonly Field[] {
    return this.#fields;
  }

  get #fields(): readonly Field[] {
    try {
      this.#current = this.definition;
      this.#problem = undefined;
    } catch (error) {
      if (!(error instanceof AttributeError)) throw error;
      this.#current = undefined;
      this.#problem = error;
    }
    return this.#current?.fields ?? [];
  }

  get #context(): ChoiceContext {
    return { locale: this.language, today: today() };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('popstate', this.#readAddress);
    this.keep(() => removeEventListener('popstate', this.#readAddress));
    this.#hasBegun = false;
    this.#begin();
  }

  /** Takes over the address and the defaults, as soon as no attribute is wrong. */
  #begin(): void {
    const fields = this.#fields;
    if (this.#problem) return;
    this.#hasBegun = true;
    // Where a filter comes back to an address that it knows, the scope knows better.
    if (location.search !== this.#address) this.#readAddress();
    this.#apply(defaultsOf(fields, this.values, today()));
  }

  /** Takes over what the page's address says. */
  #readAddress = (): void => {
    if (!isSet(this.syncUrl)) return;
    this.#address = location.search;
    const changes = readAddress(this.#fields, new URLSearchParams(this.#address), this.#context);
    this.#apply(chosen(this.#fields, this.values, changes, today()));
  };

  #apply(changes: Changes): void {
    const entries = Object.entries(changes);
    if (entries.length === 0) return;
    const given = Object.fromEntries(entries.map(([name, value]) => [name, value || undefined]));
    this.#own = { ...this.#own, ...given };
    this.scope?.set(Object.fromEntries(entries.map(([name, value]) => [name, value || null])));
    this.requestUpdate();
  }

  /** A person has chosen. */
  #choose(field: Field, choice: Changes): void {
    this.#drafts.delete(keyOf(field));
    const before = this.values;
    this.requestUpdate();
    if (isSame(pick(before, Object.keys(choice)), choice)) return;
    const changes = chosen(this.#fields, before, choice, today());
    const values = { ...before, ...changes };
    this.#apply(changes);
    this.#writeAddress(values);
    emit(this, 'dasbor-change', { values });
  }

  /** The focus stays here: at the next chip, or where there is none at the first field. */
  async #chipGone(): Promise<void> {
    await this.updateComplete;
    const next = this.renderRoot.querySelector<HTMLElement>("[part='chip']");
    (next ?? this.renderRoot.querySelector<HTMLElement>('input, select'))?.focus();
  }

  #writeAddress(values: Values): void {
    if (!isSet(this.syncUrl)) return;
    const url = new URL(location.href);
    for (const [name, value] of Object.entries(values)) {
      if (value) url.searchParams.set(name, value);
      else url.searchParams.delete(name);
    }
    try {
      history.replaceState(history.state, '', url);
      this.#address = location.search;
    } catch {
      // A page without an address of its own, or a browser that has been told too often within a minute.
    }
  }

  #choosePreset(field: PeriodField, preset: Preset): void {
    this.#presets.set(keyOf(field), preset);
    if (preset === 'custom') return this.requestUpdate();
    const [from, to] = periodOf(preset, today());
    this.#choose(field, { [field.from.name]: from, [field.to.name]: to });
  }

  #chooseValue(field: Field, name: string, value: string): void {
    const names = namesOf(field);
    const after = { ...pick(this.#onScreen(field), names), [name]: value };
    if (field.type === 'period') this.#presets.set(keyOf(field), 'custom');
    if (!this.#problemOf(field, after)) return this.#choose(field, after);
    this.#drafts.set(keyOf(field), { values: after, applied: pick(this.values, names) });
    this.requestUpdate();
  }

  /** Why values can't be applied. */
  #problemOf(field: Field, values: Values): Problem | undefined {
    if (field.type === 'date' && field.untilToday && values[field.name]! > today()) return 'future';
    if (field.type !== 'period') return undefined;
    const [from = '', to = ''] = namesOf(field).map((name) => values[name]);
    return to && from > to ? 'order' : undefined;
  }

  /** The draft of a field, unless something else has been applied meanwhile. */
  #draftOf(field: Field): Draft | undefined {
    const draft = this.#drafts.get(keyOf(field));
    return draft && isSame(draft.applied, pick(this.values, namesOf(field))) ? draft : undefined;
  }

  #onScreen(field: Field): Values {
    return this.#draftOf(field)?.values ?? this.values;
  }

  /** The name of the period on the screen: the one that was chosen, as long as its days are the ones shown. */
  #presetOf(field: PeriodField): Preset {
    const values = this.#onScreen(field);
    const [from = '', to = ''] = namesOf(field).map((name) => values[name]);
    const preset = this.#presets.get(keyOf(field));
    if (preset === 'custom' || !from) return 'custom';
    const isStill = preset && String(periodOf(preset, today())) === String([from, to]);
    return isStill ? preset : presetOf([from, to], today());
  }

  protected override get ownHeading(): string {
    return wordsIn(this.#current?.label, this.language) ?? '';
  }

  protected override get headingText(): string {
    return textOf(this.heading);
  }

  protected override nextState(): WidgetState {
    if (!this.#hasBegun) this.#begin();
    return this.#fields.length > 0 ? 'ready' : 'error';
  }

  override disconnectedCallback(): void {
    this.scope?.tell?.('');
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // An update may still come after the removal from the page.
    if (this.isConnected) this.scope?.tell?.(this.#current?.describe?.(this.values, this.language) ?? '');
  }

  protected override updated(): void {
    const report = this.#problem?.message;
    if (report === this.#reported) return;
    this.#reported = report;
    if (report) emit(this, 'dasbor-error', this.error);
  }

  protected override renderBody(): TemplateResult {
    if (this.#problem) return errorMessage(errorDetail(this.#problem, this), this.texts, () => {});
    const fields = shownOf(this.#fields, this.values);
    const values = Object.assign({}, this.values, ...fields.map((field) => this.#onScreen(field))) as Values;
    const context: FieldContext = {
      ...this.#context,
      texts: wordsIn(filterTexts, this.language),
      values,
      options: (field) => this.optionsOf(field),
      preset: (field) => this.#presetOf(field),
      problem: (field) => this.#draftOf(field) && this.#problemOf(field, this.#onScreen(field)),
      choose: (field, name, value) => this.#chooseValue(field, name, value),
      choosePreset: (field, preset) => this.#choosePreset(field, preset),
    };
    const draw = (some: readonly Field[]) => repeat(some, keyOf, (field) => fieldView(field, context));
    // Together, so that no line ends between them.
    const flags = fields.filter(({ type }) => type === 'flag');
    const others = fields.filter(({ type }) => type !== 'flag');
    const summary = summaryOf(fields, context);
    const isOpen = this.open || !summary;
    const { label } = this;
    return html`${
        summary
          ? html`<button
              type="button"
              class="fold"
              aria-expanded=${isOpen}
              aria-controls="fields"
              @click=${() => (this.open = !this.open)}
            >
              <b><span class="visually-hidden">${label}:</span> ${summary}</b>${foldIcon}
            </button>`
          : nothing
      }
      <div part="filter" id="fields" class="fields ${isOpen ? 'open' : ''}">
        ${draw(others)}${flags.length > 0 ? html`<div class="switches">${draw(flags)}</div>` : nothing}
      </div>
      ${this.scope ? crossChips(this.scope, this.language, () => void this.#chipGone()) : nothing}
      ${this.renderNotices()}`;
  }
}
