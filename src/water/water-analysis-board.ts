/** `<water-analysis-board>`: the cases of the manual analysis. */
import { html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { today } from '../config.js';
import type { AnswerSource, WidgetState } from '../core/answer-source.js';
import { define } from '../core/define.js';
import type { Definition } from '../core/definition.js';
import { emit } from '../core/emit.js';
import type { Trouble } from '../core/frame.js';
import { JoinedAnswers } from '../core/joined-answers.js';
import { keepFocus } from '../core/keep-focus.js';
import { listConverter, readList } from '../core/list-attribute.js';
import { textOf } from '../core/question.js';
import type { ErrorDetail } from '../data/errors.js';
import { formStyles } from '../form/form.styles.js';
import { PlainListElement } from '../list/plain-list-element.js';
import { fieldStyles } from '../styles/field.styles.js';
import { pillStyles } from '../styles/pill.styles.js';
import { toneStyles } from '../styles/tone.styles.js';
import { wordsIn } from '../locales/locales.js';
import { boardStyles } from './board.styles.js';
import type { Case } from './case-changes.js';
import { CaseDesk } from './case-desk.js';
import { board, counts, kindsOf, type BoardContext } from './case-drawing.js';
import { CaseForms } from './case-forms.js';
import { casePanel, newCaseForm, type CaseChoices } from './case-panel.js';
import { boardQuestions, CaseQuestions } from './case-questions.js';
import { onCaseRequest } from './case-request.js';
import { caseTexts } from './case-texts.js';
import { caseTools, overruledNotice, type CaseFilter } from './case-tools.js';
import { boardView, statusesOf, type BoardView } from './case-view.js';
import { ANOMALIES } from './codes.js';
import { analysisStatus } from './contracts.js';
import { statusLabel } from './customer-texts.js';
import { CaseBoard } from './params.js';

/** The place of a case on the board. */
const placeOf = (id: string | number, part: string): string =>
  `[data-case="${CSS.escape(String(id))}"] ${part}`;

/** Where the focus is to be found again: on the case that was moved, in the panel that has changed, or at the way to a new one. */
const placesOf = (lost: Element): readonly string[] => {
  const id = lost.closest<HTMLElement>('[data-case]')?.dataset['case'];
  return [...(id ? [placeOf(id, `.${lost.classList[0]}`)] : []), '.panel h4', '.new'];
};

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
    pillStyles,
    toneStyles,
    boardStyles,
  ];

  static override properties: PropertyDeclarations = { assignees: { converter: listConverter } };

  constructor() {
    super();
    keepFocus(this, placesOf);
  }

  /** Who cases can be given to, `["Rina", "Bayu"]`, as an attribute the same in JSON; without it any name can be written. */
  declare assignees?: readonly string[] | null;

  readonly #desk = new CaseDesk(this);
  readonly #forms = new CaseForms(this, this.#desk, () => this.#choices);
  readonly #questions = new CaseQuestions(this);
  #moved = '';
  readonly #whole = new Set<string>();
  #shown: { readonly of: BoardView; readonly version: number; readonly view: BoardView } | undefined;

  protected override get definition(): Definition<unknown, BoardView> {
    const { heading, parts } = boardQuestions;
    // Several questions are joined: the first one's parameters are those of the element.
    return { heading, ...parts.cases, view: () => this.view! };
  }

  protected override makeAnswer(): AnswerSource<BoardView> {
    return new JoinedAnswers(this, ['cases', 'stats'], () => {
      this.validate();
      return boardQuestions;
    });
  }

  protected override validate(): void {
    void this.#people;
  }

  get #people(): readonly string[] | undefined {
    const read = (item: unknown): string | undefined => textOf(item) || undefined;
    return readList(this.assignees, 'assignees', '["Rina", "Bayu"]', read);
  }

  /** The cases as they are shown: with what is being changed. */
  protected override get view(): BoardView | undefined {
    const of = super.view;
    if (!of) return undefined;
    const { version } = this.#desk.changes;
    if (this.#shown?.of !== of || this.#shown.version !== version) {
      const view = boardView(
        of.cases.map((one) => this.#desk.changes.applied(one)),
        of.stats && this.#desk.changes.counted(of.stats),
        this.language,
      );
      this.#shown = { of, version, view };
    }
    return this.#shown.view;
  }

  protected override nextState(): WidgetState {
    const state = super.nextState();
    const shown = super.view;
    if (shown) this.#desk.arrived(shown.cases, shown.stats);
    const id = this.#openId;
    // Until the list is there nobody knows what is in it.
    const isListed = !shown || shown.cases.some((one) => String(one.id) === id);
    this.#questions.update(id !== '', isListed);
    return state;
  }

  protected override get moreStates(): readonly string[] {
    return this.#desk.states;
  }

  /** Why there are no cases, or why the last change was not taken; null when all is well. */
  override get error(): ErrorDetail | null {
    return super.error ?? this.#desk.error;
  }

  protected override get trouble(): Trouble | undefined {
    return this.#desk.failed ?? super.trouble;
  }

  get #openId(): string {
    return textOf(this.case);
  }

  /** The case that is open, as far as it is known. */
  get #one(): Case | undefined {
    const id = this.#openId;
    const listed = this.view?.cases.find((one) => String(one.id) === id);
    const detail = this.#questions.detail.view?.one;
    return listed ?? (detail && this.#desk.changes.applied(detail));
  }

  /** Opens the form of a new case, filled with what is known of it. */
  create(known: { readonly nomen?: string; readonly type?: string } = {}): void {
    this.#forms.begin(known);
    void this.#focus(
      '.panel :is([name=nomen], [name=jenis_anomali], [name=deskripsi]):not([readonly])',
      true,
    );
  }

  /** Opens a case by its id. */
  show(id: string | number): void {
    this.#forms.open(Number(id));
    this.case = String(id);
    void this.#focus('.panel h4');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.keep(
      onCaseRequest(this, ({ id, ...known }) => {
        this.scrollIntoView({ block: 'nearest' });
        if (id) this.show(id);
        else this.create(known);
      }),
    );
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
    this.#forms.close();
    void this.#focus(id ? placeOf(id, '.title') : '.new');
  };

  readonly #open = (one: Case): void => {
    const row = this.view?.rows.find(({ id }) => id === String(one.id));
    if (!row || this.select(row)) this.show(one.id);
  };

  readonly #move = async (one: Case, status: string): Promise<void> => {
    if (status === one.status) return;
    this.#moved = '';
    const words = wordsIn(caseTexts, this.language);
    const isTaken = await this.#desk.change(one, { status }, analysisStatus);
    this.#moved = isTaken ? words.moved(String(one.id), statusLabel(status, this.language)) : '';
    this.requestUpdate();
  };

  /** What the fields of a case can be: kinds that cases have, and one that was asked for, stand there too. */
  get #choices(): CaseChoices {
    const more = [this.#forms.kind, this.#one?.jenis_anomali].flatMap((kind) => kind || []);
    return { kinds: kindsOf(super.view?.stats, more), assignees: this.#people };
  }

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const answer = await this.#forms.create();
    if (!answer) return;
    if (answer.id === undefined) return void this.#focus('.new');
    this.show(answer.id);
    this.#forms.tellCreated(String(answer.id));
  };

  readonly #customer = (): void => {
    const one = this.#one!;
    const { nomen } = one;
    const detail = { field: 'nomen', value: nomen, label: nomen, row: one, params: this.answer.askedParams };
    if (emit(this, 'dasbor-select', detail, true)) this.scope?.set({ nomen });
  };

  readonly #filter = (name: CaseFilter, value: string): void => {
    this[name] = value;
    emit(this, 'dasbor-change', { values: { status: textOf(this.status), jenis: textOf(this.kind) } });
  };

  get #context(): BoardContext {
    return {
      locale: this.language,
      today: today(),
      open: this.#open,
      move: (one, status) => void this.#move(one, status),
      whole: this.#whole,
      showWhole: (status, next) => {
        this.#whole.add(status);
        void this.#focus(placeOf(next.id, '.title'));
      },
    };
  }

  readonly #begin = (): void => {
    const { nomen, type } = this.scope?.values ?? {};
    this.create({
      ...(nomen && { nomen }),
      ...(type && (ANOMALIES as readonly string[]).includes(type) && { type }),
    });
  };

  protected override renderTools(): unknown {
    const close = (): void => {
      this.#desk.overruled = [];
      this.requestUpdate();
    };
    return html`${super.renderTools()} ${overruledNotice(this.#desk.overruled, this.language, close)}
      <p class="visually-hidden" role="status">${this.#moved}</p>`;
  }

  /** The counts, the filters and what they lead to: in a low box all of it scrolls. */
  #renderDesk(view: BoardView, content: unknown): TemplateResult {
    const { language: locale } = this;
    const tools = caseTools({
      locale,
      stats: super.view?.stats,
      values: { status: textOf(this.status), kind: textOf(this.kind) },
      statuses: statusesOf(view.cases),
      filter: this.#filter,
      begin: this.#begin,
    });
    return html`<div class="desk keys">${counts(view.stats, locale)} ${tools} ${content}</div>`;
  }

  protected override renderBody(): unknown {
    // What is being typed stays, whatever becomes of the list meanwhile.
    if (!this.#forms.isNew) return super.renderBody();
    return newCaseForm(this.#forms.newPart(), this.language, this.#submit, this.#back);
  }

  #renderPanel(): TemplateResult {
    const { language: locale, texts } = this;
    const words = wordsIn(caseTexts, locale);
    const one = this.#one;
    if (!one) {
      const { error } = this.#questions.detail;
      return html`<div class="panel keys">
        <button type="button" class="retry back" @click=${this.#back}>← ${words.back}</button>
        <h4 tabindex="-1">${words.caseName(this.#openId)}</h4>
        <p role=${error ? 'alert' : 'status'}>${error?.message ?? texts.loading}</p>
      </div>`;
    }
    const forms = this.#forms;
    const sends = (write: (one: Case) => Promise<void>) => (event: Event) => {
      event.preventDefault();
      void write(one);
    };
    return casePanel({
      ...forms.editPart(one),
      one,
      texts,
      context: this.#context,
      comments: this.#questions.comments,
      activity: this.#questions.activity,
      comment: forms.commentPart(),
      say: forms.say,
      send: sends((each) => forms.send(each)),
      save: sends((each) => forms.save(each)),
      back: this.#back,
      customer: this.scope ? this.#customer : undefined,
    });
  }

  protected override renderView(view: BoardView): TemplateResult {
    return this.#openId
      ? this.#renderPanel()
      : this.#renderDesk(view, board(view, textOf(this.status), this.#context));
  }

  protected override renderEmpty(view: BoardView): unknown {
    return this.#openId ? this.#renderPanel() : this.#renderDesk(view, super.renderEmpty(view));
  }

  protected override get skeletonRows(): number {
    return 13;
  }
}

define('water-analysis-board', WaterAnalysisBoard);

declare global {
  interface HTMLElementTagNameMap {
    'water-analysis-board': WaterAnalysisBoard;
  }
}
