/** One case whole: what it says, what can be changed of it, what was said and done. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { AnswerController } from '../core/answer-controller.js';
import { momentText } from '../core/moments.js';
import type { View } from '../core/view.js';
import type { Answer } from '../data/endpoint.js';
import { formatValue } from '../format/values.js';
import { formField, type Draft, type FormField, type Problems } from '../form/fields.js';
import { wordsIn, type Locale, type Localized, type Texts } from '../locales/locales.js';
import type { Case } from './case-changes.js';
import { dueText, kindChoice, statusSelect, type BoardContext } from './case-drawing.js';
import { caseLabels, caseTexts } from './case-texts.js';
import { customerOf } from './case-view.js';
import { PRIORITIES } from './codes.js';
import type { analysisActivity, analysisComments } from './contracts.js';
import { priorityLabel, statusLabel } from './customer-texts.js';

/** What was said of a case. */
export interface CommentsView extends View {
  readonly items: Answer<typeof analysisComments>;
}

/** What was done with a case. */
export interface ActivityView extends View {
  readonly items: Answer<typeof analysisActivity>;
}

/** What the fields of a case can be. */
export interface CaseChoices {
  readonly kinds: readonly string[];
  /** Who cases can be given to; absent: anybody, by name. */
  readonly assignees: readonly string[] | undefined;
}

/** The fields of a new case, or of one that is there. */
export function caseFields(isNew: boolean, { kinds, assignees }: CaseChoices, locale: Locale): FormField[] {
  const none = { value: '', label: wordsIn(caseTexts, locale).unassigned };
  const assigned: FormField = assignees
    ? {
        name: 'assigned_to',
        label: caseLabels.assigned_to,
        type: 'choice',
        choices: [none, ...assignees.map((name) => ({ value: name, label: name }))],
      }
    : { name: 'assigned_to', label: caseLabels.assigned_to, type: 'text' };
  return [
    ...(isNew ? [{ name: 'nomen', label: caseLabels.nomen, type: 'text', isRequired: true } as const] : []),
    {
      name: 'jenis_anomali',
      label: caseLabels.jenis_anomali,
      type: 'choice',
      isRequired: true,
      choices: kinds.map((kind) => kindChoice(kind, locale)),
    },
    {
      name: 'priority',
      label: caseLabels.priority,
      type: 'choice',
      isRequired: true,
      choices: PRIORITIES.map((value) => ({ value, label: priorityLabel(value, locale) })),
    },
    assigned,
    { name: 'due_date', label: caseLabels.due_date, type: 'date' },
    { name: 'deskripsi', label: caseLabels.deskripsi, type: 'lines', isRequired: true },
  ];
}

/** What a form shows, and what it does. */
export interface FormPart {
  readonly fields: readonly FormField[];
  readonly draft: Draft;
  readonly problems: Problems;
  readonly isBusy: boolean;
  readonly change: (name: string, value: string) => void;
  /** What went wrong, or what was done. */
  readonly error: string | undefined;
  readonly status: string;
}

const outcome = ({ error, status }: Pick<FormPart, 'error' | 'status'>): TemplateResult =>
  html`${error ? html`<p class="problem" role="alert">${error}</p>` : nothing}
    <p role="status">${status}</p>`;

/** The form of a new case. */
export function newCaseForm(
  part: FormPart,
  locale: Locale,
  submit: (event: Event) => void,
  cancel: () => void,
): TemplateResult {
  const words = wordsIn(caseTexts, locale);
  return html`<form class="panel keys" novalidate @submit=${submit}>
    <h4 tabindex="-1">${words.formTitle}</h4>
    <div class="fields">${part.fields.map((field) => formField(field, { ...part, locale }))}</div>
    <div class="write">
      <button part="button" class="submit" type="submit" aria-disabled=${part.isBusy}>${words.create}</button>
      <button class="submit" type="button" @click=${cancel}>${words.cancel}</button>
      ${outcome(part)}
    </div>
  </form>`;
}

/** What was said or done, as far as it is known. */
const asked = <V extends View>(
  answer: AnswerController<V>,
  texts: Texts,
  draw: (view: V) => unknown,
): unknown => {
  const { view, error } = answer;
  if (error)
    return html`<div class="notice error" role="alert">
      <p>${error.message}</p>
      <button type="button" class="retry" @click=${() => void answer.refresh()}>${texts.retry}</button>
    </div>`;
  return view ? draw(view) : html`<p class="none">${texts.loading}</p>`;
};

/** A comment that is being written. */
export interface CommentPart extends Pick<FormPart, 'error' | 'status' | 'isBusy'> {
  readonly said: string;
}

/** What stands of a case on the screen. */
export interface CasePart extends FormPart {
  readonly one: Case;
  readonly context: BoardContext;
  readonly texts: Texts;
  readonly comments: AnswerController<CommentsView>;
  readonly activity: AnswerController<ActivityView>;
  readonly comment: CommentPart;
  readonly say: (text: string) => void;
  readonly send: (event: Event) => void;
  readonly save: (event: Event) => void;
  readonly back: () => void;
  /** Absent where nobody takes it. */
  readonly customer: (() => void) | undefined;
}

const moment = (text: string | null, locale: Locale): string =>
  text ? momentText(text, locale) : formatValue(null, 'text', locale);

/** What the service writes of what was done, in words. */
function actionText(action: string, locale: Locale): string {
  // The one is how the service words it today, the other how older rows have it.
  const [, status] = /^Status(?: changed to|:) (\w+)$/.exec(action) ?? [];
  if (status) return `${wordsIn(caseLabels.status, locale)}: ${statusLabel(status, locale)}`;
  const known: Readonly<Record<string, Localized>> = {
    Created: { id: 'Dibuat', en: 'Made' },
    Updated: { id: 'Diubah', en: 'Changed' },
    'Added comment': { id: 'Menulis komentar', en: 'Commented' },
  };
  return Object.hasOwn(known, action) ? wordsIn(known[action]!, locale) : action;
}

/** A case with all that belongs to it. */
export function casePanel(part: CasePart): TemplateResult {
  const { one, context, texts, customer, comment } = part;
  const { locale, today } = context;
  const words = wordsIn(caseTexts, locale);
  return html`<div class="panel keys" role="group" aria-label=${words.caseName(String(one.id))}>
    <div class="head-line">
      <button type="button" class="retry back" @click=${part.back}>← ${words.back}</button>
      <h4 tabindex="-1"><small>#${one.id}</small> <bdi>${customerOf(one, locale)}</bdi></h4>
    </div>
    <p class="facts">
      <span>${wordsIn(caseLabels.rayon, locale)} ${formatValue(one.rayon ?? null, 'text', locale)}</span>
      <span>${words.createdOn} ${moment(one.created_at, locale)}</span>
      <span>${words.updatedOn} ${moment(one.updated_at, locale)}</span>
      ${dueText(one, locale, today)}
    </p>
    <div class="write">
      <label class="field"
        ><span>${wordsIn(caseLabels.status, locale)}</span>${statusSelect(one, context)}</label
      >
      ${
        customer
          ? html`<button type="button" class="submit" @click=${customer}>${words.customer}</button>`
          : nothing
      }
    </div>
    <form novalidate @submit=${part.save}>
      <div class="fields">${part.fields.map((field) => formField(field, { ...part, locale }))}</div>
      <div class="write">
        <button part="button" class="submit" type="submit" aria-disabled=${part.isBusy}>${words.save}</button>
        ${outcome(part)}
      </div>
    </form>
    <section>
      <h5>${words.comments}</h5>
      ${asked(part.comments, texts, ({ items }) =>
        items.length === 0
          ? html`<p class="none">${words.noComments}</p>`
          : html`<ul class="said">
              ${items.map(
                ({ user, comment, created_at }) =>
                  html`<li>
                    <small
                      ><bdi>${user || formatValue(null, 'text', locale)}</bdi> ·
                      ${moment(created_at, locale)}</small
                    >
                    <p><bdi>${comment}</bdi></p>
                  </li>`,
              )}
            </ul>`,
      )}
      <form novalidate @submit=${part.send}>
        <label class="field wide"
          ><span>${words.comment}</span
          ><textarea
            name="comment"
            rows="2"
            ?readonly=${comment.isBusy}
            .value=${live(comment.said)}
            @input=${({ target }: Event) => part.say((target as HTMLTextAreaElement).value)}
          ></textarea>
        </label>
        <div class="write">
          <button class="submit" type="submit" aria-disabled=${comment.isBusy || !comment.said.trim()}>
            ${words.send}
          </button>
          ${outcome(comment)}
        </div>
      </form>
    </section>
    <section>
      <h5>${words.activity}</h5>
      ${asked(part.activity, texts, ({ items }) =>
        items.length === 0
          ? html`<p class="none">${words.noActivity}</p>`
          : html`<ul class="said">
              ${items.map(
                ({ user, action, created_at }) =>
                  html`<li>
                    <small
                      ><bdi>${user || formatValue(null, 'text', locale)}</bdi> ·
                      ${moment(created_at, locale)}</small
                    >
                    <p><bdi>${actionText(action, locale)}</bdi></p>
                  </li>`,
              )}
            </ul>`,
      )}
    </section>
  </div>`;
}
