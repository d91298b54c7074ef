/** Draws the fields of a filter, each with what the browser has for it. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { presets, type Preset } from '../format/periods.js';
import { isPlainDate } from '../format/plain-date.js';
import { formatValue } from '../format/values.js';
import { wordsIn, type Localized } from '../locales/locales.js';
import type { Choice, ChoiceContext, ChoiceField, DateField, Field, PeriodField, Values } from './fields.js';
import type { FilterTexts } from './texts.js';

/** Why dates on the screen aren't applied. */
export type Problem = 'order' | 'future';

/** What there is to choose from. */
export interface Options {
  /** Absent: not known (yet). */
  readonly choices?: readonly Choice[] | undefined;
  /** What is said in their place. */
  readonly note?: string;
}

/** What fields are drawn with, and what they tell. */
export interface FieldContext extends ChoiceContext {
  readonly texts: FilterTexts;
  /** What is on the screen: also dates that aren't applied. */
  readonly values: Values;
  readonly options: (field: ChoiceField) => Options;
  readonly preset: (field: PeriodField) => Preset;
  readonly problem: (field: Field) => Problem | undefined;
  readonly choose: (field: Field, name: string, value: string) => void;
  readonly choosePreset: (field: PeriodField, preset: Preset) => void;
}

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value.trim();

const labelled = (label: Localized, control: unknown, { locale }: FieldContext, isWide = false) =>
  html`<label class=${isWide ? 'wide' : ''}><span>${wordsIn(label, locale)}</span>${control}</label>`;

const option = ({ value, label }: Choice, isChosen: boolean): TemplateResult =>
  html`<option value=${value} .selected=${live(isChosen)}>${label}</option>`;

/** A list; what is chosen and not offered stands first, or `otherwise` where nothing is. */
const list = (
  name: string | typeof nothing,
  value: string,
  choices: readonly Choice[],
  otherwise: string,
  note: string | undefined,
  choose: (value: string) => void,
): TemplateResult => {
  const isOffered = choices.some((choice) => choice.value === value);
  return html`<select name=${name} @change=${(event: Event) => choose(valueOf(event))}>
    ${isOffered ? nothing : option({ value, label: value || otherwise }, true)}
    ${choices.map((choice) => option(choice, choice.value === value))}
    ${note ? html`<option disabled>${note}</option>` : nothing}
  </select>`;
};

/** Years before this one are still being typed. */
const FIRST_YEAR = '1900';

/** Dates that somebody is typing: browsers tell of each that may be one on the way. */
const typing = new WeakSet<EventTarget>();

const dateInput = (
  field: DateField | PeriodField,
  { name, label }: { readonly name: string; readonly label: Localized },
  context: FieldContext,
): TemplateResult => {
  const value = context.values[name]!;
  const shown = isPlainDate(value) ? value : '';
  /** Takes a date over as soon as it is one; else the one that applies stands there again. */
  const commit = ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    typing.delete(input);
    if (input.value === shown) return;
    if (input.value >= FIRST_YEAR) context.choose(field, name, input.value);
    else input.value = shown;
  };
  const key = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') commit(event);
    else if (event.key !== 'Tab') typing.add(event.target!);
  };
  const isWrong = context.problem(field) !== undefined;
  const input = html`<input
    type="date"
    name=${name}
    max=${field.type === 'date' && field.untilToday ? context.today : '9999-12-31'}
    aria-invalid=${isWrong}
    aria-describedby=${isWrong ? problemId(field) : nothing}
    .value=${shown}
    @keydown=${key}
    @pointerdown=${({ target }: Event) => typing.delete(target!)}
    @change=${(event: Event) => typing.has(event.target!) || commit(event)}
    @blur=${commit}
  />`;
  const written = shown ? formatValue(shown, 'date', context.locale) : '';
  return labelled(label, html`${input}<span class="written" aria-hidden="true">${written}</span>`, context);
};

/** Under which a field is known: the name of its first value. */
export const keyOf = (field: Field): string => (field.type === 'period' ? field.from.name : field.name);

const problemId = (field: Field): string => `${keyOf(field)}-problem`;

const problemOf = (field: Field, { problem, texts }: FieldContext) => {
  const why = problem(field);
  return why ? html`<p id=${problemId(field)} role="alert">${texts[why]}</p>` : nothing;
};

const period = (field: PeriodField, context: FieldContext): TemplateResult => {
  const { texts } = context;
  const names = presets.map((value) => ({ value, label: texts[value] }));
  const choose = (value: string): void => context.choosePreset(field, value as Preset);
  return html`
    ${labelled(field.label, list(nothing, context.preset(field), names, '', undefined, choose), context)}
    <div class="pair">${[field.from, field.to].map((end) => dateInput(field, end, context))}</div>
  `;
};

const flag = (field: Field & { type: 'flag' }, { values, locale, choose }: FieldContext): TemplateResult =>
  html`<label class="switch">
    <input
      type="checkbox"
      role="switch"
      name=${field.name}
      .checked=${live(values[field.name] === 'true')}
      @change=${(event: Event) =>
        choose(field, field.name, String((event.target as HTMLInputElement).checked))}
    />
    <span>${wordsIn(field.label, locale)}</span>
  </label>`;

const choice = (field: ChoiceField, context: FieldContext): TemplateResult => {
  const { choices = [], note } = context.options(field);
  const prompt = wordsIn(field.prompt, context.locale) ?? context.texts.choose;
  const choose = (value: string): void => context.choose(field, field.name, value);
  const control = list(field.name, context.values[field.name]!, choices, prompt, note, choose);
  return labelled(field.label, control, context, field.isWide);
};

const text = (field: Field & { type: 'text' }, context: FieldContext): TemplateResult => {
  const value = context.values[field.name]!;
  const change = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    input.value = valueOf(event);
    context.choose(field, field.name, input.value);
  };
  const input = html`<input
    type="text"
    name=${field.name}
    autocomplete="off"
    .value=${value}
    @change=${change}
  />`;
  return labelled(field.label, input, context, field.isWide);
};

const control = (field: Field, context: FieldContext): TemplateResult => {
  if (field.type === 'period') return period(field, context);
  if (field.type === 'flag') return flag(field, context);
  if (field.type === 'date') return dateInput(field, field, context);
  return field.type === 'choice' ? choice(field, context) : text(field, context);
};

/** One field, with what is wrong with it. */
export const fieldView = (field: Field, context: FieldContext): TemplateResult =>
  html`${control(field, context)}${problemOf(field, context)}`;
