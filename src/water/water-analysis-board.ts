/** `<water-analysis-board>`: the cases of the manual analysis. */
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { today } from '../config.js';
import { AnswerController } from '../core/answer-controller.js';
import type { AnswerSource, WidgetState } from '../core/answer-source.js';
import { define } from '../core/define.js';
import type { Definition } from '../core/definition.js';
import { emit } from '../core/emit.js';
import type { Trouble } from '../core/frame.js';
import { closeIcon } from '../core/icons.js';
import { JoinedAnswers, type JoinedDefinition, type Part } from '../core/joined-answers.js';
import { listConverter, readList } from '../core/list-attribute.js';
import { textOf } from '../core/question.js';
import type { Row } from '../core/view.js';
import { Writing } from '../core/writing.js';
import type { Answer, Endpoint } from '../data/endpoint.js';
import type { ErrorDetail } from '../data/errors.js';
import { focusProblem, problemsOf, sentValue, type Draft, type Problems } from '../form/fields.js';
import { formStyles } from '../form/form.styles.js';
import { PlainListElement } from '../list/plain-list-element.js';
import { fieldStyles } from '../styles/field.styles.js';
import { pillStyles } from '../styles/pill.styles.js';
import { toneStyles } from '../styles/tone.styles.js';
import {
  CaseChanges,
  type Case,
  type CaseField,
  type Cases,
  type CaseStats,
  type CaseValues,
  type Overruled,
} from './case-changes.js';
import { board, counts, kindChoice, kindsOf, type BoardContext } from './case-drawing.js';
import { caseFields, casePanel, newCaseForm, type ActivityView, type CommentsView } from './case-panel.js';
import { CASE, placeOf, type CaseRequest } from './case-request.js';
import { caseLabels, caseTexts } from './case-texts.js';
import { boardView, caseValue, statusesOf, type BoardView } from './case-view.js';
import { boardStyles } from './board.styles.js';
import { ALL_CASES, ANOMALIES, STATUSES } from './codes.js';
import {
  analysisActivity,
  analysisComment,
  analysisComments,
  analysisCreate,
  analysisDetail,
  analysisList,
  analysisStats,
  analysisStatus,
  analysisUpdate,
  customerProfile,
  waterKpi,
} from './contracts.js';
import { statusLabel } from './customer-texts.js';
import { CaseBoard, caseList, openCase } from './params.js';

interface Parts extends Readonly<Record<string, Part | undefined>> {
  readonly cases: Part<Cases>;
  readonly stats: Part<CaseStats> & { readonly isOptional: true };
}

const joined: JoinedDefinition<Parts, BoardView> = {
  heading: { id: 'Papan analisa', en: 'Analysis board' },
  parts: {
    cases: { endpoint: analysisList, params: caseList },
    stats: { endpoint: analysisStats, params: { params: [] }, isOptional: true },
  },
  view: ({ cases, stats }, { locale }) => boardView(cases, stats, locale),
};

/** What the list of a case holds, as a definition of its own question. */
const listing = <A extends readonly unknown[]>(
  endpoint: Endpoint<A>,
): Definition<
  A,
  { readonly columns: []; readonly rows: Row[]; readonly summary: string; readonly items: A }
> => ({
  heading: { id: '', en: '' },
  endpoint,
  params: openCase,
  view: (items) => ({
    columns: [],
    rows: items.map((item, index) => ({ id: String(index), cells: {}, source: item })),
    summary: '',
    items,
  }),
});

const commentList = listing(analysisComments);
const activityList = listing(analysisActivity);
const caseDetail = {
  heading: { id: '', en: '' },
  endpoint: analysisDetail,
  params: openCase,
  view: (one: Case) => ({ columns: [], rows: [{ id: String(one.id), cells: {} }], summary: '', one }),
} satisfies Definition<Case>;

type Written = Answer<typeof analysisCreate>;

/** What shows cases: it asks again where one was written. */
const LISTS = [analysisList, analysisStats, analysisDetail, analysisActivity, customerProfile, waterKpi].map(
  ({ path }) => path,
);

const at = (endpoint: Endpoint<Written>, id: number): Endpoint<Written> => ({
  ...endpoint,
  path: endpoint.path.replace('{id}', String(id)),
});

const EMPTY: Draft = { priority: 'medium' };

/**
 * The cases of the manual analysis: how many there are, in all and by status (`by_status`), and each on a board with a column
 * for every status. A case is moved with its own list of statuses, at once on the screen; where the service refuses it goes
 * back, with words. Opened, it shows what can be changed, its comments and its activity. Of two people's changes the newer one
 * counts: who made the older one is told when the list is asked again (`refresh-interval`, or on coming back to the page). A
 * new case is made by the button, by `create()`, or from another water widget of the same scope, filled with nomen and kind.
 * `dasbor-select` names the `id` of a case that is opened. Endpoints `GET /api/analisa/list`, `/stats`, `/detail/{id}`,
 * `/comments/{id}` and `/activity/{id}`, `POST /api/analisa/create` and `/comment/{id}`, `PUT /api/analisa/update/{id}` and
 * `/update-status/{id}`.
 *
 * @element water-analysis-board
 * @csspart stat - how many cases there are
 * @csspart value - the number
 * @csspart list - the columns with the cases
 * @csspart button - the button that writes
 * @fires {CustomEvent<{field: string, value: string, label: string, row: unknown, params: Record<string, string>}>} dasbor-select
 * - a case was opened; cancelable
 * @fires {CustomEvent<{values: Record<string, string>}>} dasbor-change - a person has changed which cases are listed
 * @fires {CustomEvent<{endpoint: string, values: Record<string, unknown>}>} dasbor-submit - something is about to be
 * written; cancelable
 * @fires {CustomEvent<{endpoint: string, data: unknown}>} dasbor-done - the service has taken it
 */
export class WaterAnalysisBoard extends CaseBoard(PlainListElement)<BoardView> {
  static override styles: CSSResultGroup = [
    PlainListElement.styles,
    fieldStyles,
    formStyles,
    toneStyles,
    pillStyles,
    boardStyles,
  ];

  static override properties: PropertyDeclarations = { assignees: { converter: listConverter } };

  /** Who cases can be given to, `["Rina", "Bayu"]`, as an attribute the same in JSON; without it any name can be written. */
  declare assignees?: readonly string[] | null;

  readonly #changes = new CaseChanges();
  readonly #creating = new Writing<Written>(this, () => analysisCreate);
  readonly #commenting = new Writing<Written>(this, () => this.#target);
  readonly #changing = new Writing<Written>(this, () => this.#target);
  readonly #comments = this.#ask<CommentsView>(
    () => commentList as unknown as Definition<unknown, CommentsView>,
  );
  readonly #activity = this.#ask<ActivityView>(
    () => activityList as unknown as Definition<unknown, ActivityView>,
  );
  readonly #detail = this.#ask(
    () => caseDetail as unknown as Definition<unknown, ReturnType<typeof caseDetail.view>>,
  );
  #target: Endpoint<Written> = analysisStatus;
  /** One write after the other: the last of two to one case is the one that counts. */
  #queue: Promise<unknown> = Promise.resolve();
  /** What was typed of a new case; undefined while the form is closed. */
  #draft: Draft | undefined;
  /** What was typed of the open case. */
  #edits: Draft = {};
  #said = '';
  #problems: Problems = {};
  #status = '';
  #moved = '';
  #failed: Trouble | undefined;
  #overruled: readonly Overruled[] = [];
  readonly #whole = new Set<string>();
  #shown: { readonly of: BoardView; readonly version: number; readonly view: BoardView } | undefined;
  #released: (() => void) | undefined;

  #ask<V extends CommentsView | ActivityView | ReturnType<typeof caseDetail.view>>(
    definition: () => Definition<unknown, V>,
  ): AnswerController<V> {
    return new AnswerController<V>(this, { definition, keepsPath: true });
  }

  protected override get definition(): Definition<unknown, BoardView> {
    const { heading, parts } = joined;
    // The answers of several questions are joined: this one has the first one's parameters.
    return { heading, ...parts.cases, view: () => this.view! };
  }

  protected override makeAnswer(): AnswerSource<BoardView> {
    return new JoinedAnswers(this, ['cases', 'stats'], () => {
      this.validate();
      return joined;
    });
  }

  protected override validate(): void {
    void this.#assignees;
  }

  get #assignees(): readonly string[] | undefined {
    const read = (item: unknown): string | undefined => textOf(item) || undefined;
    return readList(this.assignees, 'assignees', '["Rina", "Bayu"]', read);
  }

  /** The cases as they are shown: with what is being changed. */
  protected override get view(): BoardView | undefined {
    const of = super.view;
    if (!of) return undefined;
    const { version } = this.#changes;
    if (this.#shown?.of !== of || this.#shown.version !== version) {
      const view = boardView(
        of.cases.map((one) => this.#changes.applied(one)),
        of.stats && this.#changes.counted(of.stats),
        this.language,
      );
      this.#shown = { of, version, view };
    }
    return this.#shown.view;
  }

  protected override nextState(): WidgetState {
    const state = super.nextState();
    const shown = super.view;
    if (shown) {
      const overruled = this.#changes.arrived(shown.cases, shown.stats);
      if (overruled.length > 0) this.#overruled = [...this.#overruled, ...overruled];
    }
    const id = this.#openId;
    for (const answer of [this.#comments, this.#activity])
      if (id) answer.update();
      else answer.stop();
    // Only what isn't in the list is asked for by itself.
    if (id && shown && !shown.cases.some((one) => String(one.id) === id)) this.#detail.update();
    else this.#detail.stop();
    return state;
  }

  protected override get moreStates(): readonly string[] {
    return [...new Set([this.#creating, this.#changing, this.#commenting].flatMap(({ states }) => states))];
  }

  /** Why there are no cases, or why the last change was not taken; null when all is well. */
  override get error(): ErrorDetail | null {
    return super.error ?? this.#changing.error ?? this.#creating.error ?? this.#commenting.error;
  }

  protected override get trouble(): Trouble | undefined {
    return this.#failed ?? super.trouble;
  }

  get #openId(): string {
    return textOf(this.case);
  }

  /** The case that is open, as far as it is known. */
  get #one(): Case | undefined {
    const id = this.#openId;
    const listed = this.view?.cases.find((one) => String(one.id) === id);
    const detail = this.#detail.view?.one;
    return listed ?? (detail && this.#changes.applied(detail));
  }

  /** Opens the form of a new case, filled with what is known of it. */
  create({ nomen, type }: { readonly nomen?: string; readonly type?: string } = {}): void {
    this.#creating.reset();
    this.#problems = {};
    this.#status = '';
    this.#draft = { ...EMPTY, ...(nomen && { nomen }), ...(type && { jenis_anomali: type }) };
    void this.#focus(
      '.panel :is([name=nomen], [name=jenis_anomali], [name=deskripsi]):not([readonly])',
      true,
    );
  }

  /** Opens a case by its id. */
  show(id: string | number): void {
    this.#draft = undefined;
    this.#edits = {};
    this.#said = '';
    this.#problems = {};
    this.#status = '';
    this.#changing.reset();
    this.#commenting.reset();
    this.case = String(id);
    void this.#focus('.panel h4');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const take = ({
      detail,
    }: Event & { readonly detail?: CaseRequest & { place?: Element | null } }): void => {
      if (!detail || detail.taken || detail.place !== placeOf(this)) return;
      detail.taken = true;
      this.scrollIntoView({ block: 'nearest' });
      if (detail.id) this.show(detail.id);
      else this.create(detail);
    };
    const root = document.documentElement;
    root.addEventListener(CASE, take as EventListener);
    this.keep(() => root.removeEventListener(CASE, take as EventListener));
  }

  /** Puts the focus on the first of some places, or the first of them that is still empty. */
  async #focus(selector: string, isEmpty = false): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    const places = [...this.renderRoot.querySelectorAll<HTMLInputElement>(selector)];
    (places.find((place) => !isEmpty || !place.value) ?? places[0])?.focus();
  }

  readonly #back = (): void => {
    const id = this.#openId;
    this.case = null;
    this.#draft = undefined;
    void this.#focus(id ? `[data-case="${CSS.escape(id)}"] .title` : '.new');
  };

  readonly #open = (one: Case): void => {
    const row = this.view?.rows.find(({ id }) => id === String(one.id));
    if (!row || this.select(row)) this.show(one.id);
  };

  /** Changes a case: at once on the screen, and back where the service doesn't take it. */
  #change(one: Case, values: CaseValues, endpoint: Endpoint<Written>): Promise<boolean> {
    const change = this.#changes.begin(one, values);
    this.#failed = undefined;
    this.requestUpdate();
    const write = async (): Promise<boolean> => {
      this.#target = at(endpoint, one.id);
      const answer = await this.#changing.submit({
        values: { id: one.id, ...values },
        body: values,
        reloads: LISTS,
        keepsPath: true,
      });
      if (answer) this.#changes.done(change);
      else {
        this.#changes.fail(change);
        const { error } = this.#changing;
        const words = caseTexts[this.language];
        const again = (): void => void this.#change(one, values, endpoint);
        if (error) this.#failed = [`${words.wentBack(String(one.id))} ${error.message}`, again];
      }
      this.requestUpdate();
      return answer !== undefined;
    };
    const done = this.#queue.then(write, write);
    this.#queue = done.catch(() => undefined);
    return done;
  }

  readonly #move = async (one: Case, status: string): Promise<void> => {
    if (status === one.status) return;
    this.#moved = '';
    const words = caseTexts[this.language];
    const isTaken = await this.#change(one, { status }, analysisStatus);
    this.#moved = isTaken ? words.moved(String(one.id), statusLabel(status, this.language)) : '';
    this.requestUpdate();
  };

  get #choices(): { readonly kinds: readonly string[]; readonly assignees: readonly string[] | undefined } {
    const more = [this.#draft?.['jenis_anomali'], this.#one?.jenis_anomali].flatMap((kind) => kind || []);
    return { kinds: kindsOf(super.view?.stats, more), assignees: this.#assignees };
  }

  readonly #typeNew = (name: string, value: string): void => {
    this.#draft = { ...this.#draft, [name]: value };
    this.#forgetProblem(name);
  };

  readonly #typeEdit = (name: string, value: string): void => {
    this.#edits = { ...this.#edits, [name]: value };
    this.#forgetProblem(name);
  };

  #forgetProblem(name: string): void {
    const { [name]: _, ...others } = this.#problems;
    this.#problems = others;
    this.#status = '';
    this.requestUpdate();
  }

  /** Whether a draft can be sent; else the focus is where it can't. */
  async #isRight(isNew: boolean, draft: Draft): Promise<boolean> {
    const fields = caseFields(isNew, this.#choices, this.language);
    this.#problems = problemsOf(fields, draft, this.language);
    this.requestUpdate();
    await this.updateComplete;
    if (Object.keys(this.#problems).length === 0) return true;
    focusProblem(this.renderRoot as ShadowRoot);
    return false;
  }

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const draft = this.#draft ?? {};
    if (this.#creating.isBusy || !(await this.#isRight(true, draft))) return;
    const fields = caseFields(true, this.#choices, this.language);
    const values = Object.fromEntries(
      fields.map((field) => [field.name, sentValue(field, draft, field.name)]),
    );
    const answer = await this.#creating.submit({ values, body: values, reloads: LISTS, keepsPath: true });
    if (!answer) return;
    this.#draft = undefined;
    if (answer.id === undefined) return void this.#focus('.new');
    this.show(answer.id);
    this.#status = caseTexts[this.language].created(String(answer.id));
  };

  readonly #save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const one = this.#one;
    if (!one || this.#changing.isBusy) return;
    const words = caseTexts[this.language];
    const draft = this.#editedOf(one);
    if (!(await this.#isRight(false, draft))) return;
    const fields = caseFields(false, this.#choices, this.language);
    const base = this.#baseOf(one);
    // Only what this person has changed: what somebody else changes beside it stays.
    const changed = fields.filter(({ name }) => draft[name] !== base[name]);
    if (changed.length === 0) {
      this.#status = words.unchanged;
      return this.requestUpdate();
    }
    const values = Object.fromEntries(
      changed.map((field) => [field.name, sentValue(field, draft, field.name)]),
    ) as CaseValues;
    this.#status = words.saving;
    const isTaken = await this.#change(one, values, analysisUpdate);
    if (isTaken) this.#edits = {};
    this.#status = isTaken ? words.saved : '';
    this.requestUpdate();
  };

  #baseOf(one: Case): Draft {
    const fields = caseFields(false, this.#choices, this.language);
    return Object.fromEntries(
      fields.map(({ name, type }) => {
        const value = one[name as CaseField] ?? '';
        return [name, type === 'date' ? value.slice(0, 10) : value];
      }),
    );
  }

  #editedOf(one: Case): Draft {
    return { ...this.#baseOf(one), ...this.#edits };
  }

  readonly #send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const one = this.#one;
    const comment = this.#said.trim();
    if (!one || !comment || this.#commenting.isBusy) return;
    const write = async (): Promise<void> => {
      this.#target = at(analysisComment, one.id);
      const answer = await this.#commenting.submit({
        values: { id: one.id, comment },
        body: { comment },
        reloads: [analysisComments.path, analysisActivity.path],
        keepsPath: true,
      });
      if (answer) this.#said = '';
      this.requestUpdate();
    };
    const done = this.#queue.then(write, write);
    this.#queue = done.catch(() => undefined);
    await done;
  };

  readonly #customer = (): void => {
    const one = this.#one!;
    const { nomen } = one;
    const detail = { field: 'nomen', value: nomen, label: nomen, row: one, params: this.answer.askedParams };
    if (emit(this, 'dasbor-select', detail, true)) this.scope?.set({ nomen });
  };

  #filter(name: 'status' | 'kind', { target }: Event): void {
    this[name] = (target as HTMLSelectElement).value;
    emit(this, 'dasbor-change', { values: { status: textOf(this.status), jenis: textOf(this.kind) } });
  }

  get #isPanel(): boolean {
    return this.#draft !== undefined || this.#openId !== '';
  }

  get #context(): BoardContext {
    return {
      locale: this.language,
      today: today(),
      open: this.#open,
      move: (one, status) => void this.#move(one, status),
      whole: this.#whole,
      showWhole: (status) => {
        this.#whole.add(status);
        this.requestUpdate();
      },
    };
  }

  #renderFilters(): TemplateResult {
    const { language: locale, view } = this;
    const words = caseTexts[locale];
    const list = (
      name: 'status' | 'kind',
      label: string,
      choices: readonly { readonly value: string; readonly label: string }[],
    ): TemplateResult => {
      const value = textOf(this[name]) || ALL_CASES;
      const all = choices.some((choice) => choice.value === value)
        ? choices
        : [...choices, { value, label: value }];
      return html`<label
        ><span>${label}</span
        ><select name=${name} @change=${(event: Event) => this.#filter(name, event)}>
          ${all.map(
            (choice) =>
              html`<option value=${choice.value} .selected=${choice.value === value}>
                ${choice.label}
              </option>`,
          )}
        </select></label
      >`;
    };
    const every = { value: ALL_CASES, label: words.all };
    const statuses = view ? statusesOf(view.cases) : STATUSES;
    return html`<div class="filters">
      ${list('status', words.filterStatus, [
        every,
        ...statuses.map((value) => ({ value, label: statusLabel(value, locale) })),
      ])}
      ${list('kind', words.filterKind, [
        every,
        ...kindsOf(super.view?.stats).map((kind) => kindChoice(kind, locale)),
      ])}
      <button type="button" class="submit new" @click=${this.#begin}>${words.newCase}</button>
    </div>`;
  }

  readonly #begin = (): void => {
    const { nomen, type } = this.scope?.values ?? {};
    this.create({
      ...(nomen && { nomen }),
      ...(type && (ANOMALIES as readonly string[]).includes(type) && { type }),
    });
  };

  #renderOverruled(): unknown {
    const { language: locale } = this;
    const words = caseTexts[locale];
    const close = (): void => {
      this.#overruled = [];
      this.requestUpdate();
    };
    if (this.#overruled.length === 0) return nothing;
    return html`<div class="notice overruled" role="alert">
      <div>
        ${this.#overruled.map(({ id, nomen, field, mine, theirs }) => {
          const value = (raw: string | null): string =>
            caseValue({ [field]: raw } as unknown as Case, field, locale);
          const label = caseLabels[field][locale];
          return html`<p>${words.overruled(String(id), nomen, label, value(mine), value(theirs))}</p>`;
        })}
      </div>
      <button type="button" class="retry" aria-label=${words.close} @click=${close}>${closeIcon}</button>
    </div>`;
  }

  protected override renderTools(): unknown {
    const { language: locale, state, view } = this;
    return html`${super.renderTools()} ${this.#renderOverruled()}
      ${
        this.#isPanel || state === 'error' || state === 'loading'
          ? nothing
          : html`${counts(view?.stats, locale)} ${this.#renderFilters()}`
      }
      <p class="visually-hidden" role="status">${this.#moved}</p>`;
  }

  #formPart(isNew: boolean, draft: Draft, writing: Writing<Written>) {
    return {
      fields: caseFields(isNew, this.#choices, this.language),
      draft,
      problems: this.#problems,
      isBusy: writing.isBusy,
      change: isNew ? this.#typeNew : this.#typeEdit,
      // What a change of an open case has come to is said above it.
      error: isNew ? writing.error?.message : undefined,
      status: isNew && writing.isBusy ? caseTexts[this.language].saving : this.#status,
    };
  }

  protected override renderBody(): unknown {
    // What is being typed stays, whatever becomes of the list meanwhile.
    if (!this.#draft) return super.renderBody();
    const part = this.#formPart(true, this.#draft, this.#creating);
    return newCaseForm(part, this.language, this.#submit, this.#back);
  }

  #renderPanel(): TemplateResult {
    const { language: locale, texts } = this;
    const words = caseTexts[locale];
    const one = this.#one;
    if (!one) {
      const { error } = this.#detail;
      return html`<div class="panel keys">
        <button type="button" class="retry back" @click=${this.#back}>← ${words.back}</button>
        <h4 tabindex="-1">${words.caseName(this.#openId)}</h4>
        <p role=${error ? 'alert' : 'status'}>${error?.message ?? texts.loading}</p>
      </div>`;
    }
    const { isBusy, isDone, error } = this.#commenting;
    return casePanel({
      ...this.#formPart(false, this.#editedOf(one), this.#changing),
      one,
      texts,
      context: this.#context,
      comments: this.#comments,
      activity: this.#activity,
      said: this.#said,
      comment: {
        isBusy,
        error: error?.message,
        status: isBusy ? words.sending : isDone && !this.#said ? words.sent : '',
      },
      say: (text) => {
        this.#said = text;
        this.requestUpdate();
      },
      send: (event) => void this.#send(event),
      save: (event) => void this.#save(event),
      back: this.#back,
      customer: this.scope ? this.#customer : undefined,
    });
  }

  protected override renderView(view: BoardView): TemplateResult {
    return this.#openId ? this.#renderPanel() : board(view, textOf(this.status), this.#context);
  }

  protected override renderEmpty(view: BoardView): unknown {
    return this.#openId ? this.#renderPanel() : super.renderEmpty(view);
  }

  protected override get skeletonRows(): number {
    return 8;
  }
}

define('water-analysis-board', WaterAnalysisBoard);

declare global {
  interface HTMLElementTagNameMap {
    'water-analysis-board': WaterAnalysisBoard;
  }
}
