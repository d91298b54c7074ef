/** Lists of customers with their totals above them: how many, how much, and how much of that in each rayon. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { progress } from '../core/progress.js';
import { formatShortAmount, formatValue } from '../format/values.js';
import { wordsIn, type Locale, type Localized } from '../locales/locales.js';
import { progressStyles } from '../styles/small-drawings.styles.js';
import type { TableDefinition, TableView } from '../table/source.js';
import { TableElement } from '../table/table-element.js';
import { customersText, inFull, rayonText } from './texts.js';

/** The customers of a rayon, and what they owe. */
export interface RayonSum {
  readonly rayon: string | null;
  readonly jumlah_nomen: number;
  readonly total_nominal: number;
}

/** What a list adds up to. */
export interface Totals {
  readonly total_nomen: number;
  readonly total_nominal: number;
}

/** A view of a list that knows its totals. */
export interface TotalsView extends TableView {
  readonly totals: Totals;
  /** By rayon; none where the rows are not all there are. */
  readonly rayons: readonly RayonSum[] | undefined;
}

/** A table whose views know their totals. */
export const withTotals = (
  table: TableDefinition,
  totalsOf: (answer: unknown) => Pick<TotalsView, 'totals' | 'rayons'>,
): TableDefinition => ({
  ...table,
  view: (answer, context): TotalsView => ({ ...table.view(answer, context), ...totalsOf(answer) }),
});

/** The rows of a list by rayon, ascending; undefined where they don't add up to its total: some are missing. */
export function sumsByRayon(
  rows: readonly { readonly nomen: string; readonly rayon: string | null; readonly amount: number | null }[],
  { total_nomen, total_nominal }: Totals,
): RayonSum[] | undefined {
  const rayons = new Map<string | null, { readonly customers: Set<string>; amount: number }>();
  for (const { nomen, rayon: written, amount } of rows) {
    const rayon = written?.trim() || null;
    let sum = rayons.get(rayon);
    if (!sum) rayons.set(rayon, (sum = { customers: new Set(), amount: 0 }));
    sum.customers.add(nomen);
    sum.amount += amount ?? 0;
  }
  const sums = [...rayons]
    .sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1))
    .map(([rayon, { customers, amount }]) => ({
      rayon,
      jumlah_nomen: customers.size,
      total_nominal: Math.round(amount * 100) / 100,
    }));
  const all = sums.reduce((total, sum) => total + sum.total_nominal, 0);
  const known = new Set(rows.map(({ nomen }) => nomen)).size;
  return known === total_nomen && Math.abs(all - total_nominal) < 0.01 ? sums : undefined;
}

const totalsStyles = css`
  /* It goes before the rows do: where there are pages of them, or more than a few. */
  .totals {
    --_from: 330px;
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 10px 24px;
    align-items: end;
    max-height: clamp(0px, (100% - var(--_from)) * 99, 100%);
    margin-bottom: -12px;
    overflow: hidden;
  }
  .frame:not(:has([part='pagination'])) .totals {
    --_from: 270px;
  }
  .totals > * {
    margin: 0 0 12px;
  }
  .totals b {
    display: block;
    font-size: 20px;
    font-weight: 650;
    letter-spacing: -0.01em;
    font-variant-numeric: tabular-nums;
  }
  .totals small {
    color: var(--_muted);
    font-size: 13px;
  }
  .rayons {
    display: grid;
    flex: 1 1 260px;
    grid-template-columns: max-content minmax(48px, 1fr) max-content;
    gap: 4px 10px;
    align-items: center;
    padding: 0;
    font-size: 13px;
    list-style: none;
  }
  .rayons li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: center;
  }
  .rayons span:last-child {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  /* Name and numbers on a line, the bar below them. */
  @container (width < 440px) {
    .rayons li {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
    }
    .rayons .progress {
      order: 1;
    }
  }
  @container (width < 280px) {
    .totals {
      --_from: 420px;
    }
  }
`;

const rayonsLabel: Localized = { id: 'Per rayon', en: 'By rayon' };

const rayonBars = (
  rayons: readonly RayonSum[],
  { total_nominal: whole }: Totals,
  locale: Locale,
): TemplateResult =>
  html`<ul class="rayons" aria-label=${wordsIn(rayonsLabel, locale)}>
    ${rayons.map(({ rayon, jumlah_nomen, total_nominal }) => {
      const name = rayonText(rayon, locale);
      const text = `${formatValue(total_nominal, 'currency', locale)} · ${customersText(jumlah_nomen, locale)}`;
      return html`<li>
        <span>${name}</span>
        ${progress(total_nominal, whole, name, text)}
        <span>${text}</span>
      </li>`;
    })}
  </ul>`;

/** Base of a list of customers who have to pay. */
export abstract class TotalsTable extends TableElement {
  static override styles = [TableElement.styles, progressStyles, totalsStyles];

  /** What the sum of the list is called. */
  protected abstract get sumLabel(): Localized;

  /** The customers by rayon; undefined while nobody knows them. */
  protected rayonsOf({ rayons }: TotalsView): readonly RayonSum[] | undefined {
    return rayons;
  }

  protected override renderTools(): unknown {
    return [this.#totals(), super.renderTools()];
  }

  #totals(): TemplateResult | typeof nothing {
    const view = this.view as TotalsView | undefined;
    // A search that finds nothing changes nothing of the totals.
    if (!view || view.totals.total_nomen === 0 || this.state === 'error') return nothing;
    const { language: locale } = this;
    const { totals } = view;
    const { total_nomen, total_nominal } = totals;
    const full = inFull(total_nominal, locale);
    const rayons = this.rayonsOf(view);
    return html`<div class="totals">
      <p>
        <small>${wordsIn(this.sumLabel, locale)}</small>
        <b>${formatShortAmount(total_nominal, locale)}</b>
        <small>${[customersText(total_nomen, locale), full].filter(Boolean).join(' · ')}</small>
      </p>
      ${rayons?.length ? rayonBars(rayons, totals, locale) : nothing}
    </div>`;
  }
}
