/** How the board draws cases: columns by status, each case a card that can be moved and opened. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { dateOrText, isPlainDate } from '../format/plain-date.js';
import { formatValue } from '../format/values.js';
import { wordsIn, type Locale } from '../locales/locales.js';
import { anomalyLabel } from './anomaly-kinds.js';
import type { Case, CaseStats } from './case-changes.js';
import { caseTexts } from './case-texts.js';
import { caseValue, customerOf, statusesOf, type BoardView } from './case-view.js';
import { ALL_CASES, ANOMALIES, STATUSES } from './codes.js';
import { priorityTone, statusLabel, statusTone } from './customer-texts.js';

/** As many cases of a status stand on the board at first. */
const FIRST = 30;

/** What the board draws with, and what its parts do. */
export interface BoardContext {
  readonly locale: Locale;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly open: (one: Case) => void;
  readonly move: (one: Case, status: string) => void;
  /** Statuses of which all cases are shown. */
  readonly whole: ReadonlySet<string>;
  /** Shows all of a status; the focus goes on to the first that wasn't there. */
  readonly showWhole: (status: string, next: Case) => void;
}

/** A choice of a status; one that nobody knows stands there too. */
export const statusSelect = (
  one: Case,
  { locale, move }: Pick<BoardContext, 'locale' | 'move'>,
): TemplateResult => {
  const all = [...new Set<string>([...STATUSES, one.status])];
  return html`<select
    class="move"
    aria-label=${wordsIn(caseTexts, locale).statusOf(String(one.id))}
    @change=${({ target }: Event) => move(one, (target as HTMLSelectElement).value)}
  >
    ${all.map(
      (status) =>
        html`<option value=${status} .selected=${live(status === one.status)}>
          ${statusLabel(status, locale)}
        </option>`,
    )}
  </select>`;
};

const isOpen = ({ status }: Case): boolean => status === 'pending' || status === 'in_progress';

/** When a case is due, and that it is late. */
export function dueText(one: Case, locale: Locale, today: string): TemplateResult | typeof nothing {
  const due = one.due_date && dateOrText(one.due_date);
  if (!due) return nothing;
  const words = wordsIn(caseTexts, locale);
  const isLate = isOpen(one) && isPlainDate(due) && due < today;
  return html`<span class=${isLate ? 'late' : ''}
    >${words.due} ${formatValue(due, 'date', locale)}${isLate ? html` · <b>${words.late}</b>` : nothing}</span
  >`;
}

const card = (one: Case, context: BoardContext): TemplateResult => {
  const { locale, today, open } = context;
  const words = wordsIn(caseTexts, locale);
  const number = String(one.id);
  return html`<li class="case" data-case=${number}>
    <button
      type="button"
      class="title"
      aria-label=${`${words.caseName(number)}: ${customerOf(one, locale)}, ${caseValue(one, 'jenis_anomali', locale)}`}
      @click=${() => open(one)}
    >
      <small>#${number}</small> <bdi>${customerOf(one, locale)}</bdi>
    </button>
    <p class="facts">
      <bdi>${caseValue(one, 'jenis_anomali', locale)}</bdi>
      ${
        one.priority
          ? html`<span class="pill tone-${priorityTone(one.priority)}"
              ><bdi>${caseValue(one, 'priority', locale)}</bdi></span
            >`
          : nothing
      }
    </p>
    <p class="facts">
      <bdi>${one.assigned_to || words.unassigned}</bdi>
      ${dueText(one, locale, today)}
    </p>
    ${statusSelect(one, context)}
  </li>`;
};

const column = (status: string, cases: readonly Case[], context: BoardContext): TemplateResult => {
  const { locale, whole, showWhole } = context;
  const words = wordsIn(caseTexts, locale);
  const shown = whole.has(status) ? cases : cases.slice(0, FIRST);
  const rest = cases.length - shown.length;
  return html`<section class="column tone-${statusTone(status)}" aria-label=${statusLabel(status, locale)}>
    <h4>
      <bdi>${statusLabel(status, locale)}</bdi> <span>${formatValue(cases.length, 'integer', locale)}</span>
    </h4>
    ${
      cases.length === 0
        ? html`<p class="none">${words.noneHere}</p>`
        : html`<ul>
            ${repeat(
              shown,
              ({ id }) => id,
              (one) => card(one, context),
            )}
          </ul>`
    }
    ${
      rest > 0
        ? html`<button type="button" class="retry" @click=${() => showWhole(status, cases[FIRST]!)}>
            ${words.more(formatValue(rest, 'integer', locale))}
          </button>`
        : nothing
    }
  </section>`;
};

/** The board: a column for each status, or the one that is asked for. */
export function board(view: BoardView, status: string, context: BoardContext): TemplateResult {
  const all = statusesOf(view.cases);
  const shown = status && status !== ALL_CASES ? all.filter((each) => each === status) : all;
  // What has just been moved stands in its new column until the list is asked again.
  const others = all.filter((each) => !shown.includes(each) && view.cases.some((one) => one.status === each));
  return html`<div part="list" class="columns">
    ${[...shown, ...others].map((each) =>
      column(
        each,
        view.cases.filter((one) => one.status === each),
        context,
      ),
    )}
  </div>`;
}

/** How many cases there are, in all and by status. */
export const counts = (stats: CaseStats | undefined, locale: Locale): TemplateResult => {
  const known = stats?.by_status;
  const statuses = [...new Set<string>([...STATUSES, ...Object.keys(known ?? {})])];
  const count = (value: number | null): string => formatValue(value, 'integer', locale);
  return html`<ul class="counts">
    <li part="stat">
      ${wordsIn(caseTexts, locale).total} <b part="value">${count(stats?.total ?? null)}</b>
    </li>
    ${statuses.map(
      (status) =>
        html`<li part="stat" class="tone-${statusTone(status)}" data-status=${status}>
          <bdi>${statusLabel(status, locale)}</bdi>
          <b part="value">${count(known ? (known[status] ?? 0) : null)}</b>
        </li>`,
    )}
  </ul>`;
};

/** The kinds that cases can be of: the seven, and what else there is. */
export const kindsOf = (stats: CaseStats | undefined, more: readonly string[] = []): readonly string[] => [
  ...new Set<string>([...ANOMALIES, ...Object.keys(stats?.by_jenis ?? {}), ...more]),
];

/** A kind as a choice. */
export const kindChoice = (
  kind: string,
  locale: Locale,
): { readonly value: string; readonly label: string } => ({
  value: kind,
  label: anomalyLabel(kind, locale),
});
