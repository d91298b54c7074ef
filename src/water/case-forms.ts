/** What a person writes at the board: a new case, changes of the open one, a comment. Kept until the service has taken it. */
import type { WriteHost, Writing } from '../core/writing.js';
import { focusProblem, problemsOf, sentValue, type Draft, type Problems } from '../form/fields.js';
import { readDate } from '../format/plain-date.js';
import { wordsIn } from '../locales/locales.js';
import type { Case, CaseField, CaseValues } from './case-changes.js';
import type { CaseDesk, Written } from './case-desk.js';
import { caseFields, type CaseChoices, type CommentPart, type FormPart } from './case-panel.js';
import { caseTexts } from './case-texts.js';
import { analysisUpdate } from './contracts.js';

const EMPTY: Draft = { priority: 'medium' };

/** What the forms know of their element. */
export interface FormsHost extends WriteHost {
  readonly renderRoot: ParentNode;
}

/** The forms of one board. */
export class CaseForms {
  readonly #host: FormsHost;
  readonly #desk: CaseDesk;
  readonly #choices: () => CaseChoices;
  /** What was typed of a new case; undefined while its form is closed. */
  #draft: Draft | undefined;
  /** The case that the other two are about. */
  #id: number | undefined;
  #edits: Draft = {};
  #said = '';
  #problems: Problems = {};
  #status = '';

  /** `choices` are what the fields can be just now. */
  constructor(host: FormsHost, desk: CaseDesk, choices: () => CaseChoices) {
    this.#host = host;
    this.#desk = desk;
    this.#choices = choices;
  }

  /** Whether the form of a new case is open. */
  get isNew(): boolean {
    return this.#draft !== undefined;
  }

  /** The kind of the new case, as far as it is chosen. */
  get kind(): string | undefined {
    return this.#draft?.['jenis_anomali'];
  }

  /** Opens the form of a new case, filled with what is known of it. */
  begin({ nomen, type }: { readonly nomen?: string; readonly type?: string }): void {
    this.#desk.creating.reset();
    this.#problems = {};
    this.#status = '';
    this.#draft = { ...EMPTY, ...(nomen && { nomen }), ...(type && { jenis_anomali: type }) };
  }

  /** Closes the form of a new case. */
  close(): void {
    this.#draft = undefined;
    this.#problems = {};
  }

  /** Begins with a case that is opened: nothing of another one stays, nor of what was done with it before. */
  open(id: number): void {
    this.close();
    this.#about(id);
  }

  #about(id: number): void {
    this.#id = id;
    this.#edits = {};
    this.#said = '';
    this.#status = '';
    this.#desk.changing.reset();
    this.#desk.commenting.reset();
  }

  /** Makes the new case; what the service answers, where it has taken it. */
  async create(): Promise<Written | undefined> {
    const draft = this.#draft ?? {};
    if (this.#desk.creating.isBusy || !(await this.#isRight(true, draft))) return undefined;
    const values = this.#fields(true).map((field) => [field.name, sentValue(field, draft, field.name)]);
    const answer = await this.#desk.create(Object.fromEntries(values) as Readonly<Record<string, unknown>>);
    if (answer) this.close();
    return answer;
  }

  /** Says that the case that is open now has just been made. */
  tellCreated(id: string): void {
    this.#status = this.#words.created(id);
    this.#host.requestUpdate();
  }

  /** Saves what was changed of a case, and only that: what somebody else changes beside it stays. */
  async save(one: Case): Promise<void> {
    if (this.#desk.changing.isBusy) return;
    const draft = this.#edited(one);
    if (!(await this.#isRight(false, draft))) return;
    const base = this.#base(one);
    const changed = this.#fields(false).filter(({ name }) => draft[name] !== base[name]);
    if (changed.length === 0) return this.#tell(this.#words.unchanged);
    const values = Object.fromEntries(
      changed.map((field) => [field.name, sentValue(field, draft, field.name)]),
    ) as CaseValues;
    this.#tell(this.#words.saving);
    const isTaken = await this.#desk.change(one, values, analysisUpdate);
    if (isTaken && this.#id === one.id) this.#edits = {};
    this.#tell(isTaken ? this.#words.saved : '');
  }

  /** Sends what was said of a case. */
  async send(one: Case): Promise<void> {
    const comment = this.#said.trim();
    if (!comment || this.#desk.commenting.isBusy) return;
    if ((await this.#desk.comment(one, comment)) && this.#id === one.id) this.#said = '';
    this.#host.requestUpdate();
  }

  /** The form of a new case. */
  newPart(): FormPart {
    const { isBusy, error } = this.#desk.creating;
    return {
      ...this.#part(true, this.#draft ?? {}, this.#desk.creating),
      error: error?.message,
      status: isBusy ? this.#words.saving : this.#status,
    };
  }

  /** The form of a case that is open. What a change of it has come to is said above it. */
  editPart(one: Case): FormPart {
    // The page may name another case while something is typed of this one.
    if (this.#id !== one.id) this.#about(one.id);
    return {
      ...this.#part(false, this.#edited(one), this.#desk.changing),
      error: undefined,
      status: this.#status,
    };
  }

  /** The comment that is being written of a case. */
  commentPart(): CommentPart {
    const { isBusy, isDone, error } = this.#desk.commenting;
    const words = this.#words;
    const status = isBusy ? words.sending : isDone && !this.#said ? words.sent : '';
    return { said: this.#said, isBusy, error: error?.message, status };
  }

  /** Takes down what is typed of a comment. */
  readonly say = (text: string): void => {
    this.#said = text;
    this.#host.requestUpdate();
  };

  #part(isNew: boolean, draft: Draft, { isBusy }: Writing<Written>): Omit<FormPart, 'error' | 'status'> {
    const change = (name: string, value: string): void => {
      if (isNew) this.#draft = { ...this.#draft, [name]: value };
      else this.#edits = { ...this.#edits, [name]: value };
      const { [name]: _, ...others } = this.#problems;
      this.#problems = others;
      this.#tell('');
    };
    return { fields: this.#fields(isNew), draft, problems: this.#problems, isBusy, change };
  }

  /** Whether a draft can be sent; else the focus is where it can't. */
  async #isRight(isNew: boolean, draft: Draft): Promise<boolean> {
    this.#problems = problemsOf(this.#fields(isNew), draft, this.#host.language);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (Object.keys(this.#problems).length === 0) return true;
    focusProblem(this.#host.renderRoot);
    return false;
  }

  #base(one: Case): Draft {
    return Object.fromEntries(
      this.#fields(false).map(({ name, type }) => {
        const value = one[name as CaseField] ?? '';
        return [name, type === 'date' ? (readDate(value) ?? '') : value];
      }),
    );
  }

  #edited(one: Case): Draft {
    return { ...this.#base(one), ...this.#edits };
  }

  #fields(isNew: boolean) {
    return caseFields(isNew, this.#choices(), this.#host.language);
  }

  get #words() {
    return wordsIn(caseTexts, this.#host.language);
  }

  #tell(status: string): void {
    this.#status = status;
    this.#host.requestUpdate();
  }
}
