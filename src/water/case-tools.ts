/** What stands above the board: which cases are listed, the way to a new one, and what others have changed. */
import { html, nothing, type TemplateResult } from 'lit';
import { closeIcon } from '../core/icons.js';
import { wordsIn, type Locale } from '../locales/locales.js';
import type { Case, CaseStats, Overruled } from './case-changes.js';
import { kindChoice, kindsOf } from './case-drawing.js';
import { caseLabels, caseTexts } from './case-texts.js';
import { caseValue } from './case-view.js';
import { ALL_CASES } from './codes.js';
import { statusLabel } from './customer-texts.js';

/** What cases are limited by. */
export type CaseFilter = 'status' | 'kind';

/** What the tools show, and what they do. */
export interface CaseTools {
  readonly locale: Locale;
  readonly values: Readonly<Record<CaseFilter, string>>;
  readonly statuses: readonly string[];
  readonly stats: CaseStats | undefined;
  readonly filter: (name: CaseFilter, value: string) => void;
  readonly begin: () => void;
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The filters, and the button for a new case. */
export function caseTools({ locale, values, statuses, stats, filter, begin }: CaseTools): TemplateResult {
  const words = wordsIn(caseTexts, locale);
  const every = { value: ALL_CASES, label: words.all };
  const list = (name: CaseFilter, label: string, choices: readonly Choice[]): TemplateResult => {
    const value = values[name] || ALL_CASES;
    const isOffered = choices.some((choice) => choice.value === value);
    return html`<label
      ><span>${label}</span
      ><select
        name=${name}
        @change=${({ target }: Event) => filter(name, (target as HTMLSelectElement).value)}
      >
        ${(isOffered ? choices : [...choices, { value, label: value }]).map(
          (choice) =>
            html`<option value=${choice.value} .selected=${choice.value === value}>${choice.label}</option>`,
        )}
      </select></label
    >`;
  };
  return html`<div class="filters">
    ${list('status', words.filterStatus, [
      every,
      ...statuses.map((value) => ({ value, label: statusLabel(value, locale) })),
    ])}
    ${list('kind', words.filterKind, [every, ...kindsOf(stats).map((kind) => kindChoice(kind, locale))])}
    <button type="button" class="submit new" @click=${begin}>${words.newCase}</button>
  </div>`;
}

/** Tells a person what others have made of their changes. */
export function overruledNotice(
  overruled: readonly Overruled[],
  locale: Locale,
  close: () => void,
): TemplateResult | typeof nothing {
  if (overruled.length === 0) return nothing;
  const words = wordsIn(caseTexts, locale);
  const line = ({ id, nomen, field, mine, theirs }: Overruled): TemplateResult => {
    const written = (raw: string | null): string =>
      caseValue({ [field]: raw } as unknown as Case, field, locale);
    const label = wordsIn(caseLabels[field], locale);
    return html`<p>${words.overruled(String(id), nomen, label, written(mine), written(theirs))}</p>`;
  };
  return html`<div class="notice overruled" role="alert">
    <div>${overruled.map(line)}</div>
    <button type="button" class="retry" aria-label=${words.close} @click=${close}>${closeIcon}</button>
  </div>`;
}
