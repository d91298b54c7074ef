/** The fields of a form that people fill in: what each is, how it is drawn, and what is wrong with it. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { wordsIn, type Locale, type Localized, type InBoth } from '../locales/locales.js';

/** Something to choose. */
export interface FieldChoice {
  readonly value: string;
  readonly label: string;
}

/** One field. */
export interface FormField {
  /** Its name in what is sent. */
  readonly name: string;
  readonly label: Localized;
  readonly type: 'text' | 'number' | 'date' | 'lines' | 'choice';
  readonly isRequired?: boolean;
  /** It stands there to be read. */
  readonly isFixed?: boolean;
  readonly choices?: readonly FieldChoice[];
  /** As wide as the form. */
  readonly isWide?: boolean;
}

/** What the fields hold, as texts. */
export type Draft = Readonly<Record<string, string>>;

/** What is wrong with fields, by name, in words. */
export type Problems = Readonly<Record<string, string>>;

const texts = {
  id: {
    missing: 'Wajib diisi.',
    number: 'Tulis angka, misalnya 1250,5.',
    choose: 'Pilih…',
    required: 'wajib',
  },
  en: {
    missing: 'Required.',
    number: 'Write a number, such as 1250.5.',
    choose: 'Choose…',
    required: 'required',
  },
} as const satisfies InBoth;

/** What stands for a number that a browser can't read as one. */
const NO_NUMBER = 'NaN';

/** What is wrong with a draft. */
export function problemsOf(fields: readonly FormField[], draft: Draft, locale: Locale): Problems {
  const found: Record<string, string> = {};
  for (const { name, type, isRequired, isFixed } of fields) {
    const value = (draft[name] ?? '').trim();
    if (isFixed) continue;
    if (isRequired && !value) found[name] = wordsIn(texts, locale).missing;
    else if (type === 'number' && value && !Number.isFinite(Number(value)))
      found[name] = wordsIn(texts, locale).number;
  }
  return found;
}

/** A field's value as it is sent: null where it is empty. */
export const sentValue = ({ type }: FormField, draft: Draft, name: string): string | number | null => {
  const value = (draft[name] ?? '').trim();
  if (!value) return null;
  return type === 'number' ? Number(value) : value;
};

/** What fields are drawn with. */
export interface FormContext {
  readonly locale: Locale;
  readonly draft: Draft;
  readonly problems: Problems;
  readonly isBusy: boolean;
  readonly change: (name: string, value: string) => void;
}

/** A field with its label and what is wrong with it. */
export function formField(field: FormField, context: FormContext): TemplateResult {
  const { name, label, type, isRequired = false, isFixed = false, choices = [], isWide } = field;
  const { locale, draft, problems, isBusy, change } = context;
  const words = wordsIn(texts, locale);
  const value = draft[name] ?? '';
  const problem = problems[name];
  const said = problem ? `${name}-problem` : nothing;
  const take = ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    change(name, input.validity.badInput ? NO_NUMBER : input.value);
  };
  const isOffered = choices.some((choice) => choice.value === value);
  const control =
    type === 'choice'
      ? html`<select
          name=${name}
          ?required=${isRequired}
          ?disabled=${isFixed || isBusy}
          aria-invalid=${Boolean(problem)}
          aria-describedby=${said}
          @change=${take}
        >
          ${
            isOffered
              ? nothing
              : html`<option value=${value} .selected=${live(true)}>${value || words.choose}</option>`
          }
          ${
            !isRequired && isOffered && !choices.some((choice) => choice.value === '')
              ? html`<option value="">${words.choose}</option>`
              : nothing
          }
          ${choices.map(
            (choice) =>
              html`<option value=${choice.value} .selected=${live(choice.value === value)}>
                ${choice.label}
              </option>`,
          )}
        </select>`
      : type === 'lines'
        ? html`<textarea
            name=${name}
            rows="3"
            ?required=${isRequired}
            ?readonly=${isFixed || isBusy}
            aria-invalid=${Boolean(problem)}
            aria-describedby=${said}
            .value=${live(value)}
            @input=${take}
          ></textarea>`
        : html`<input
            name=${name}
            type=${type}
            step=${type === 'number' ? 'any' : nothing}
            autocomplete="off"
            ?required=${isRequired}
            ?readonly=${isFixed || isBusy}
            aria-invalid=${Boolean(problem)}
            aria-describedby=${said}
            .value=${value === NO_NUMBER ? nothing : live(value)}
            @input=${take}
          />`;
  return html`<label class=${isWide || type === 'lines' ? 'field wide' : 'field'}>
    <span
      >${wordsIn(label, locale)}${isRequired && !isFixed ? html` <small>(${words.required})</small>` : nothing}</span
    >
    ${control}
    ${problem ? html`<small id=${`${name}-problem`} class="problem" role="alert">${problem}</small>` : nothing}
  </label>`;
}

/** Puts the focus on the first field of a form with something wrong. */
export const focusProblem = (root: ParentNode): void =>
  root.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
