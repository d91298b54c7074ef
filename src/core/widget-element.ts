/** What every widget is, also one that asks nothing: its language, theme, scope, frame, states and actions. */
import { ContextConsumer } from '@lit/context';
import {
  LitElement,
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { onConfigure, settings } from '../config.js';
import { onDemand } from '../data/on-demand.js';
import { coreTexts } from '../locales/core-texts.js';
import { wordsIn, type Locale, type Texts } from '../locales/locales.js';
import { frameStyles } from '../styles/frame.styles.js';
import { tokenStyles } from '../styles/tokens.styles.js';
import type { WidgetState } from './answer-source.js';
import { flagConverter, isSet } from './flag.js';
import { actionsMenu, type Action } from './frame.js';
import { onLanguageChange, resolveLocale } from './language.js';
import { pace } from './pace.js';
import { textOf } from './question.js';
import { scopeContext, type ScopeValue } from './scope-context.js';

// With every element's types come those of its events.
export type { WidgetEvents } from './events.js';

const schemes = ['light', 'dark', 'auto'] as const;

/**
 * Base of every widget.
 *
 * @csspart frame - the whole widget
 * @csspart heading - its heading
 * @csspart actions - the menu button and its menu
 * @csspart body - where data, or a message in its place, stands
 * @csspart state - the message of the states idle, empty, error and stale
 * @csspart footer - period and time of the data
 * @cssprop --dasbor-surface - background
 * @cssprop --dasbor-text - text
 * @cssprop --dasbor-muted - text of less weight, such as the footer's
 * @cssprop --dasbor-border - lines and outlines
 * @cssprop --dasbor-edge - borders of fields and buttons
 * @cssprop --dasbor-track - what bars and skeletons stand on
 * @cssprop --dasbor-accent - what is active or in focus, and data of one colour
 * @cssprop --dasbor-status-good - what is good, such as a deal
 * @cssprop --dasbor-status-bad - what is bad, and errors
 * @cssprop --dasbor-status-neutral - what is neither, such as the unknown
 * @cssprop --dasbor-radius - radius of the frame's corners
 * @cssprop --dasbor-font - font family
 * @cssprop --dasbor-height - height of the widget
 */
export abstract class WidgetElement extends LitElement {
  static override styles: CSSResultGroup = [tokenStyles, frameStyles];

  // Not decorators: their helpers would cost every widget half a kilobyte.
  static override properties: PropertyDeclarations = {
    heading: {},
    locale: {},
    theme: {},
    noActions: { attribute: 'no-actions', converter: flagConverter },
    held: { attribute: 'defer-hydration' },
  };

  /** Heading; absent: the widget's own, `""`: none. */
  declare heading?: string | null;
  /** `id`, `en`, or a language that the page has added; absent: the scope's, `configure()`'s, the nearest `lang`, Indonesian. */
  declare locale?: string | null;
  /** `light`, `dark` or `auto` (default): as the page's CSS `color-scheme` says. */
  declare theme?: string | null;
  /** Leaves the actions menu out. */
  declare noActions?: boolean | null;
  /** There until a framework that has rendered the widget on a server has taken it over. */
  declare protected held?: string | null;

  readonly #scope = new ContextConsumer(this, { context: scopeContext, subscribe: true });
  // Not everywhere: unit tests of apps run in pages that are no browsers.
  readonly #states = (this as Partial<LitElement>).attachInternals?.().states;
  readonly #release: (() => void)[] = [];
  #language: Locale = 'id';
  #state: WidgetState = 'idle';
  /** The menu's entries are made when somebody opens it first. */
  #menuOpened = false;

  /** The state that the widget is in. */
  get state(): WidgetState {
    return this.#state;
  }

  /** @internal The language in use. */
  get language(): Locale {
    return this.#language;
  }

  /** @internal The core's texts in the language in use. */
  get texts(): Texts {
    return wordsIn(coreTexts, this.#language);
  }

  /** @internal The scope that the widget stands in, if it stands in one. */
  get scope(): ScopeValue | undefined {
    return this.#scope.value;
  }

  /** @internal Whether the scope that it stands in is still without its code. */
  get awaitsScope(): boolean {
    return this.closest('dasbor-scope:not(:defined)') !== null;
  }

  /** Takes over colours and fonts after a change of theme that the page couldn't be seen making. */
  refreshTheme(): void {
    this.requestUpdate();
  }

  /** The heading where the page gives none. */
  protected abstract get ownHeading(): string;

  /** The state that the widget is in from now on. Asked before each rendering. */
  protected abstract nextState(): WidgetState;

  /** Custom states beside the one that it is in. */
  protected get moreStates(): readonly string[] {
    return [];
  }

  /** What stands in the frame's body. */
  protected abstract renderBody(): unknown;

  /** What stands between heading and body in every state, such as filters. */
  protected renderTools(): unknown {
    return nothing;
  }

  /** What stands below the body. */
  protected renderFooter(): unknown {
    return nothing;
  }

  /** What the actions menu offers. */
  protected get actions(): readonly Action[] {
    return [];
  }

  /** Whether the menu offers anything just now. */
  protected get hasActions(): boolean {
    return false;
  }

  /** Whether something is on its way that the body will show. */
  protected get isBusy(): boolean {
    return false;
  }

  /** The heading on the screen: `""` for none. */
  protected get headingText(): string {
    return this.heading == null ? this.ownHeading : textOf(this.heading);
  }

  /** What the widget and its parts are called, also where no heading is on the screen. */
  protected get label(): string {
    return this.headingText || this.ownHeading;
  }

  /** Keeps something that is let go when the widget leaves the page. */
  protected keep(release: () => void): void {
    this.#release.push(release);
  }

  override connectedCallback(): void {
    // A move into another scope, or out of one: the consumer would keep what the old one said.
    this.#scope.value = undefined;
    super.connectedCallback();
    // A page that knows only its widgets' modules may have a scope all the same.
    if (this.awaitsScope)
      void onDemand(() => import('./scope.js')).then(() => this.#scope.hostConnected(), console.error);
    const update = (): void => this.requestUpdate();
    this.keep(onConfigure(update));
    this.keep(onLanguageChange(update));
    update();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const release of this.#release.splice(0)) release();
  }

  protected override scheduleUpdate(): void | Promise<void> {
    // Not the first one: until it is rendered, an element takes no room, and the page would be seen without it.
    const run = (): void => void super.scheduleUpdate();
    return this.hasUpdated ? pace(run) : run();
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (cause) {
      this.broken(cause);
    }
  }

  /** Something can't be drawn: developers are told, and the page goes on. */
  protected broken(cause: unknown): void {
    console.error(cause);
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    this.#language = resolveLocale(this, this.locale, this.scope?.values['locale']);
    this.#state = this.nextState();
    this.#states?.clear();
    for (const each of [this.#state, ...this.moreStates]) this.#states?.add(each);
  }

  readonly #openMenu = ({ target }: Event): void => {
    // A browser without anchors shows it in the middle of the screen.
    if (!CSS.supports('position-area:bottom'))
      void import('./place-menu.js').then(({ placeMenu }) => placeMenu(target as HTMLElement));
    if (this.#menuOpened) return;
    this.#menuOpened = true;
    this.requestUpdate();
    // Before the menu is shown: it is placed by its size.
    this.performUpdate();
  };

  protected override render(): TemplateResult {
    const { headingText } = this;
    const name = this.label || this.localName;
    const hasActions = this.hasActions && !isSet(this.noActions);
    const scheme = [this.theme, this.scope?.values['theme'], settings().theme].find((theme) =>
      schemes.includes(theme as 'auto'),
    );
    return html`
      <div
        part="frame"
        class="frame ${scheme ?? 'auto'} ${this.state}"
        lang=${this.language}
        dir="ltr"
        data-small=${this.texts.tooSmall}
        role="group"
        aria-label=${name}
      >
        ${
          headingText || hasActions
            ? html`<div class="head">
                ${headingText ? html`<h3 part="heading" title=${headingText}>${headingText}</h3>` : nothing}
                ${hasActions ? actionsMenu(`${this.texts.actions}: ${name}`, this.#menuOpened ? this.actions : [], this.#openMenu) : nothing}
              </div>`
            : nothing
        }
        ${this.renderTools()}
        <div part="body" class="body" aria-busy=${this.isBusy}>${this.renderBody()}</div>
        <div part="footer" class="foot">${this.renderFooter()}</div>
      </div>
    `;
  }
}
