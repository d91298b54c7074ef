/** `<dasbor-filter>`: chooses dealer and period for all widgets of a scope. */
import { ContextConsumer } from '@lit/context';
import { LitElement, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { onConfigure, settings, today } from '../config.js';
import { define } from '../core/define.js';
import { onLanguageChange, resolveLocale } from '../core/language.js';
import { scopeContext } from '../core/scope.js';
import { periodOf, presetOf, presets, type Preset } from '../format/periods.js';
import { isPlainDate } from '../format/plain-date.js';
import type { Locale } from '../locales/locales.js';
import { fieldStyles } from '../styles/field.styles.js';
import { tokenStyles } from '../styles/tokens.styles.js';
import { filterStyles } from './dasbor-filter.styles.js';

/** What a filter chooses, by attribute name; what isn't chosen is ''. */
export type FilterValues = Readonly<Record<'dealer' | 'date-from' | 'date-to', string>>;

const names = ['dealer', 'date-from', 'date-to'] as const;

const words = {
  id: {
    dealer: 'Dealer',
    choose: 'Pilih dealer',
    period: 'Periode',
    'date-from': 'Dari',
    'date-to': 'Sampai',
    order: 'Tanggal awal melewati tanggal akhir.',
    label: 'Dealer dan periode',
    today: 'Hari ini',
    'this-week': 'Minggu ini',
    'this-month': 'Bulan ini',
    'last-month': 'Bulan lalu',
    'this-quarter': 'Kuartal ini',
    'this-year': 'Tahun ini',
    custom: 'Tanggal lain',
  },
  en: {
    dealer: 'Dealer',
    choose: 'Choose a dealer',
    period: 'Period',
    'date-from': 'From',
    'date-to': 'To',
    order: 'The first day is after the last.',
    label: 'Dealer and period',
    today: 'Today',
    'this-week': 'This week',
    'this-month': 'This month',
    'last-month': 'Last month',
    'this-quarter': 'This quarter',
    'this-year': 'This year',
    custom: 'Other dates',
  },
} satisfies Record<
  Locale,
  Record<Preset | 'dealer' | 'choose' | 'period' | 'date-from' | 'date-to' | 'order' | 'label', string>
>;

/**
 * Dealer and period for every widget of the scope that the filter stands in (`<dasbor-scope>`), as fields that
 * the browser makes: a list or text for the dealer, a list of periods, two dates. Without a scope it only fires
 * its event. It begins with what the page's address says (with `sync-url`), else with the scope's values.
 *
 * @element dasbor-filter
 * @attr sync-url - keeps the choice in the page's address, as `dealer`, `date-from` and `date-to`
 * @fires {CustomEvent<{values: FilterValues}>} dasbor-change - a person has chosen; `values` are `dealer`, `date-from` and
 * `date-to`
 * @csspart filter - the row of fields
 */
export class DasborFilter extends LitElement {
  static override styles = [tokenStyles, fieldStyles, filterStyles];

  static override properties: PropertyDeclarations = {
    dealers: { attribute: false },
    syncUrl: { attribute: 'sync-url', type: Boolean },
    locale: {},
    theme: {},
    custom: { state: true },
    wrong: { state: true },
  };

  /** The dealers to choose from, as no endpoint lists them; without it the dealer is a text field. */
  declare dealers?: readonly { readonly id: string; readonly name: string }[] | null;
  /** Keeps the choice in the page's address. */
  declare syncUrl?: boolean;
  /** As of every widget. */
  declare locale?: string | null;
  /** As of every widget. */
  declare theme?: string | null;

  /** Dates other than a preset's are being chosen, though they may just now be those of one. */
  declare private custom?: boolean;
  /** Dates on the screen that are in the wrong order, and so aren't applied. */
  declare private wrong?: { readonly from: string; readonly to: string } | undefined;

  #scope = new ContextConsumer(this, { context: scopeContext, subscribe: true });
  /** The choice, where there is no scope to keep it. */
  #own: FilterValues = { dealer: '', 'date-from': '', 'date-to': '' };
  #release: (() => void)[] = [];

  /** What is chosen. */
  get values(): FilterValues {
    const scope = this.#scope.value?.values;
    const entries = names.map((name) => [name, scope ? (scope[name] ?? '') : this.#own[name]]);
    return Object.fromEntries(entries) as FilterValues;
  }

  override connectedCallback(): void {
    this.#scope.value = undefined;
    super.connectedCallback();
    const update = (): void => this.requestUpdate();
    this.#release.push(onConfigure(update), onLanguageChange(update));
    addEventListener('popstate', this.#readUrl);
    this.#release.push(() => removeEventListener('popstate', this.#readUrl));
    this.#readUrl();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const release of this.#release.splice(0)) release();
  }

  /** Takes over what the page's address says; what it says wrongly is left alone. */
  #readUrl = (): void => {
    if (!this.syncUrl) return;
    const address = new URLSearchParams(location.search);
    const read = (name: string): string => address.get(name)?.trim() ?? '';
    const [from, to] = [read('date-from'), read('date-to')];
    const period =
      isPlainDate(from) && isPlainDate(to) && from <= to ? { 'date-from': from, 'date-to': to } : {};
    this.#apply({ ...(read('dealer') && { dealer: read('dealer') }), ...period });
  };

  #apply(changes: Partial<FilterValues>): void {
    if (Object.keys(changes).length === 0) return;
    this.#own = { ...this.#own, ...changes };
    const entries = Object.entries(changes).map(([name, value]) => [name, value || null]);
    this.#scope.value?.set(Object.fromEntries(entries) as Record<string, string | null>);
    this.requestUpdate();
  }

  /** A person has chosen. */
  #choose(changes: Partial<FilterValues>): void {
    const values = { ...this.values, ...changes };
    this.#apply(changes);
    if (this.syncUrl) {
      const url = new URL(location.href);
      for (const name of names) {
        if (values[name]) url.searchParams.set(name, values[name]);
        else url.searchParams.delete(name);
      }
      history.replaceState(history.state, '', url);
    }
    this.dispatchEvent(
      new CustomEvent('dasbor-change', { detail: { values }, bubbles: true, composed: true }),
    );
  }

  #choosePreset(preset: Preset): void {
    this.wrong = undefined;
    this.custom = preset === 'custom';
    if (preset === 'custom') return;
    const [from, to] = periodOf(preset, today());
    this.#choose({ 'date-from': from, 'date-to': to });
  }

  #chooseDate(name: 'date-from' | 'date-to', value: string): void {
    const before = this.wrong ?? { from: this.values['date-from'], to: this.values['date-to'] };
    const after = name === 'date-from' ? { ...before, from: value } : { ...before, to: value };
    this.custom = true;
    // A date field is empty while its year is being typed; that is no choice.
    if (!value) return;
    this.wrong = after.to && after.from > after.to ? after : undefined;
    if (!this.wrong) this.#choose({ 'date-from': after.from, 'date-to': after.to });
  }

  protected override render(): TemplateResult {
    const scope = this.#scope.value?.values;
    const locale = resolveLocale(this, this.locale, scope?.['locale']);
    const texts = words[locale];
    const theme = this.theme ?? scope?.['theme'] ?? settings().theme ?? 'auto';
    const { values, wrong } = this;
    const [from, to] = wrong ? [wrong.from, wrong.to] : [values['date-from'], values['date-to']];
    const preset = this.custom || !from ? 'custom' : presetOf([from, to], today());
    return html`
      <div part="filter" class="frame ${theme}" lang=${locale} role="group" aria-label=${texts.label}>
        <label>
          <span>${texts.dealer}</span>
          ${this.#dealerField(values.dealer, texts.choose)}
        </label>
        <label>
          <span>${texts.period}</span>
          <select
            @change=${(event: Event) => this.#choosePreset((event.target as HTMLSelectElement).value as Preset)}
          >
            ${presets.map((name) => html`<option value=${name} .selected=${name === preset}>${texts[name]}</option>`)}
          </select>
        </label>
        ${this.#dateField('date-from', from, texts['date-from'])}
        ${this.#dateField('date-to', to, texts['date-to'])}
        ${wrong ? html`<p role="alert">${texts.order}</p>` : nothing}
      </div>
    `;
  }

  #dealerField(dealer: string, choose: string): TemplateResult {
    const change = (event: Event): void =>
      this.#choose({ dealer: (event.target as HTMLInputElement).value.trim() });
    const { dealers } = this;
    if (!dealers) return html`<input type="text" autocomplete="off" .value=${dealer} @change=${change} />`;
    return html`<select @change=${change}>
      ${
        dealers.some(({ id }) => id === dealer)
          ? nothing
          : html`<option value=${dealer} .selected=${true}>${dealer || choose}</option>`
      }
      ${dealers.map(({ id, name }) => html`<option value=${id} .selected=${id === dealer}>${name}</option>`)}
    </select>`;
  }

  #dateField(name: 'date-from' | 'date-to', value: string, label: string): TemplateResult {
    return html`<label>
      <span>${label}</span>
      <input
        type="date"
        .value=${isPlainDate(value) ? value : ''}
        aria-invalid=${this.wrong !== undefined}
        @change=${(event: Event) => this.#chooseDate(name, (event.target as HTMLInputElement).value)}
      />
    </label>`;
  }
}

define('dasbor-filter', DasborFilter);

declare global {
  interface HTMLElementTagNameMap {
    'dasbor-filter': DasborFilter;
  }
}
