/** `<water-customer-form>`: adds a customer, or changes one. */
import { html, nothing, type TemplateResult } from 'lit';
import { AnswerController } from '../core/answer-controller.js';
import type { WidgetState } from '../core/answer-source.js';
import { define } from '../core/define.js';
import type { Definition } from '../core/definition.js';
import { errorMessage } from '../core/frame.js';
import { textOf } from '../core/question.js';
import type { View } from '../core/view.js';
import type { Answer, Endpoint } from '../data/endpoint.js';
import type { ErrorDetail } from '../data/errors.js';
import { formatValue } from '../format/values.js';
import {
  focusProblem,
  formField,
  problemsOf,
  sentValue,
  type Draft,
  type FormField,
  type Problems,
} from '../form/fields.js';
import { WriteElement, type WriteDefinition } from '../form/write-element.js';
import { wordsIn } from '../locales/locales.js';
import { RAYONS } from './codes.js';
import { customerCreate, customerProfile, customerUpdate } from './contracts.js';
import { customerFields } from './customer-texts.js';
import { monthOf } from './month-of.js';
import { customerOnly, CustomerOnly } from './params.js';

const texts = {
  id: {
    add: 'Tambah pelanggan',
    save: 'Simpan',
    other: 'Pelanggan baru',
    back: (nomen: string) => `Ubah ${nomen}`,
    saving: 'Menyimpan…',
    added: (nomen: string) => `Pelanggan ${nomen} ditambahkan.`,
    saved: (nomen: string) => `Perubahan pelanggan ${nomen} disimpan.`,
    nothing: 'Tidak ada yang berubah.',
    unsaved: 'Belum disimpan.',
    month: (month: string) => `Baris periode ${month}`,
  },
  en: {
    add: 'Add customer',
    save: 'Save',
    other: 'New customer',
    back: (nomen: string) => `Change ${nomen}`,
    saving: 'Saving…',
    added: (nomen: string) => `Customer ${nomen} was added.`,
    saved: (nomen: string) => `The changes of customer ${nomen} were saved.`,
    nothing: 'Nothing has changed.',
    unsaved: 'Not saved yet.',
    month: (month: string) => `Row of ${month}`,
  },
};

type Written = Answer<typeof customerCreate>;
type Master = Answer<typeof customerProfile>['master'];

const REQUIRED = ['nomen', 'name', 'rayon'];

const fieldsFor = (isNew: boolean): readonly FormField[] =>
  customerFields.map(({ name, label, kind }): FormField => ({
    name,
    label,
    type: name === 'rayon' ? 'choice' : kind === 'text' ? 'text' : 'number',
    isRequired: REQUIRED.includes(name),
    isFixed: name === 'nomen' && !isNew,
    isWide: name === 'address',
    ...(name === 'rayon' && { choices: RAYONS.map((rayon) => ({ value: rayon, label: rayon })) }),
  }));

const newFields = fieldsFor(true);
const oldFields = fieldsFor(false);

/** The master as texts; what is missing is empty. */
const draftOf = (master: Readonly<Record<string, unknown>>): Draft =>
  Object.fromEntries(customerFields.map(({ name }) => [name, textOf(master[name])]));

interface MasterView extends View {
  readonly master: Master;
}

const loading: Definition<Answer<typeof customerProfile>, MasterView> = {
  heading: { id: '', en: '' },
  endpoint: customerProfile,
  params: customerOnly,
  view: ({ master }) => ({ columns: [], rows: [{ id: master.nomen, cells: {} }], summary: '', master }),
};

const headings = {
  add: { id: 'Pelanggan baru', en: 'New customer' },
  change: { id: 'Ubah pelanggan', en: 'Change customer' },
};

/**
 * A form for the master of customers. With a `nomen`, its own or that of its scope, it shows the customer's newest row and
 * changes that; without one, or with `nomen=""`, it adds a customer. Nomen, name and rayon have to be filled in. It is sent
 * once; after it every water widget on the page asks again, and a scope is handed the new nomen. What was typed and not saved
 * stays, by customer. Endpoints `POST /api/customers`, `PUT /api/customers/{nomen}` and, for what stands there,
 * `GET /api/profil_pelanggan/{nomen}`.
 *
 * @element water-customer-form
 */
export class WaterCustomerForm extends CustomerOnly(WriteElement)<Written> {
  /** What was typed, by customer; `''` is a new one. */
  readonly #drafts = new Map<string, Draft>();
  #problems: Problems = {};
  /** Somebody wants to add a customer though one is chosen; for this one only. */
  #newBeside: string | undefined;
  #saved: { readonly nomen: string; readonly isNew: boolean } | undefined;
  #isUnchanged = false;
  readonly #loaded = new AnswerController<MasterView>(this, {
    definition: () => loading,
    keepsPath: true,
  });

  /** @internal A form is there to be filled in: it doesn't wait until somebody scrolls to it. */
  get mayAsk(): boolean {
    return !this.awaitsScope;
  }

  /** The customer that is chosen; none: a new one. */
  get #given(): string {
    return textOf(this.nomen ?? this.scope?.values['nomen']);
  }

  get #nomen(): string {
    const given = this.#given;
    return given === this.#newBeside ? '' : given;
  }

  protected override get definition(): WriteDefinition<Written> {
    const nomen = this.#nomen;
    const update: Endpoint<Written> = customerUpdate;
    return nomen
      ? {
          heading: headings.change,
          endpoint: { ...update, path: update.path.replace('{nomen}', encodeURIComponent(nomen)) },
        }
      : { heading: headings.add, endpoint: customerCreate };
  }

  override get error(): ErrorDetail | null {
    return super.error ?? (this.#nomen ? this.#loaded.error : null);
  }

  protected override nextState(): WidgetState {
    if (!this.#nomen) {
      this.#loaded.stop();
      return super.nextState();
    }
    this.#loaded.update();
    const { view, error } = this.#loaded;
    if (!view) return error ? 'error' : 'loading';
    return super.nextState();
  }

  get #fields(): readonly FormField[] {
    return this.#nomen ? oldFields : newFields;
  }

  /** What the service has; nothing of a new one. */
  get #base(): Draft {
    const master = this.#nomen ? this.#loaded.view?.master : undefined;
    return draftOf(master ?? {});
  }

  get #draft(): Draft {
    return { ...this.#base, ...this.#drafts.get(this.#nomen) };
  }

  get #isDirty(): boolean {
    const [base, draft] = [this.#base, this.#draft];
    return this.#fields.some(({ name }) => base[name] !== draft[name]);
  }

  readonly #change = (name: string, value: string): void => {
    this.#drafts.set(this.#nomen, { ...this.#drafts.get(this.#nomen), [name]: value });
    const { [name]: _, ...others } = this.#problems;
    this.#problems = others;
    this.#saved = undefined;
    this.#isUnchanged = false;
    this.requestUpdate();
  };

  readonly #save = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.writing.isBusy || this.state === 'loading') return;
    const draft = this.#draft;
    const fields = this.#fields;
    const nomen = this.#nomen;
    this.#problems = problemsOf(fields, draft, this.language);
    this.#isUnchanged = nomen !== '' && !this.#isDirty;
    this.requestUpdate();
    await this.updateComplete;
    if (Object.keys(this.#problems).length > 0) return focusProblem(this.renderRoot);
    if (this.#isUnchanged) return;
    const sent = fields.filter(({ isFixed }) => !isFixed);
    const values = Object.fromEntries(sent.map((field) => [field.name, sentValue(field, draft, field.name)]));
    const answer = await this.writing.submit({ values: { nomen, ...values }, body: values });
    if (!answer) return;
    this.#drafts.delete(nomen);
    const made = nomen || String(values['nomen']);
    this.#saved = { nomen: made, isNew: !nomen };
    if (!nomen) {
      this.#newBeside = undefined;
      this.scope?.set({ nomen: made });
    }
    this.requestUpdate();
  };

  readonly #toggle = (): void => {
    this.#newBeside = this.#newBeside === undefined ? this.#given : undefined;
    this.#problems = {};
    this.#saved = undefined;
    this.writing.reset();
  };

  get #status(): string {
    const words = wordsIn(texts, this.language);
    if (this.writing.isBusy) return words.saving;
    if (this.#saved)
      return this.#saved.isNew ? words.added(this.#saved.nomen) : words.saved(this.#saved.nomen);
    if (this.#isUnchanged) return words.nothing;
    return this.#drafts.has(this.#nomen) && this.#isDirty ? words.unsaved : '';
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    // Another customer is another form: what went wrong with the last one is not its own.
    if (this.#newBeside !== undefined && this.#newBeside !== this.#given) this.#newBeside = undefined;
    super.willUpdate(changed as never);
  }

  protected override renderBody(): TemplateResult {
    const { language: locale, state, texts: common } = this;
    const words = wordsIn(texts, locale);
    const nomen = this.#nomen;
    const isMissing = nomen !== '' && !this.#loaded.view;
    if (isMissing && state === 'error')
      return errorMessage(this.error!, common, () => void this.#loaded.refresh());
    const context = {
      locale,
      draft: this.#draft,
      problems: this.#problems,
      isBusy: this.writing.isBusy,
      change: this.#change,
    };
    // What is loaded has its room already: the empty form's.
    return html`${
        isMissing
          ? html`<div class="skeleton">
              <span class="visually-hidden">${common.loading}</span>
              ${Array.from({ length: 6 }, () => html`<i></i>`)}
            </div>`
          : this.renderError()
      }
      <form class="form keys" novalidate ?inert=${isMissing} @submit=${this.#save}>
        <div class="fields">${this.#fields.map((field) => formField(field, context))}</div>
        <div class="write">
          <button part="button" class="submit" type="submit" aria-disabled=${this.writing.isBusy}>
            ${nomen ? words.save : words.add}
          </button>
          ${
            this.#given
              ? html`<button class="submit" type="button" @click=${this.#toggle}>
                  ${nomen ? words.other : words.back(this.#given)}
                </button>`
              : nothing
          }
          <p role="status">${this.#status}</p>
        </div>
      </form>`;
  }

  protected override renderFooter(): unknown {
    const { periode_month: month, periode_year: year } = (this.#nomen && this.#loaded.view?.master) || {};
    const { language } = this;
    const of = monthOf(year, month);
    return of
      ? html`<span>${wordsIn(texts, language).month(formatValue(of, 'month', language))}</span>`
      : nothing;
  }
}

define('water-customer-form', WaterCustomerForm);

declare global {
  interface HTMLElementTagNameMap {
    'water-customer-form': WaterCustomerForm;
  }
}
