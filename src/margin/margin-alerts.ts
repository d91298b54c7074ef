/** `<margin-alerts>`: the categories whose margin is negative or low. */
import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { AnswerElement } from '../core/answer-element.js';
import { define } from '../core/define.js';
import type { Definition } from '../core/definition.js';
import { warningIcon } from '../core/icons.js';
import { cellText } from '../core/row-words.js';
import type { Row, View } from '../core/view.js';
import type { Answer } from '../data/endpoint.js';
import { formatValue } from '../format/values.js';
import { wordsIn, type Locale, type Localized } from '../locales/locales.js';
import { toneStyles } from '../styles/tone.styles.js';
import { alertStyles } from './alerts.styles.js';
import { LOW } from './codes.js';
import { grossMargin } from './contracts.js';
import { Margin, marginMonth } from './params.js';
import { ForPeriod, names } from './texts.js';

const kinds = {
  negative: {
    tone: 'bad',
    label: { id: 'Margin negatif', en: 'Negative margin' },
  },
  low: {
    tone: 6,
    label: { id: `Margin rendah (di bawah ${LOW}%)`, en: `Low margin (below ${LOW}%)` },
  },
} as const satisfies Readonly<Record<string, { tone: Row['tone']; label: Localized }>>;

type Kind = keyof typeof kinds;

const kindLabel: Localized = { id: 'Peringatan', en: 'Alert' };

const definition: Definition<Answer<typeof grossMargin>> = {
  heading: { id: 'Peringatan margin', en: 'Margin alerts' },
  endpoint: grossMargin,
  params: marginMonth,
  view({ data: { alerts, byCategory } }, { locale }): View {
    const percents = new Map(
      byCategory.map(({ categoryName, marginPercent }) => [categoryName, marginPercent]),
    );
    const rowsOf = (kind: Kind, categories: readonly string[]): Row[] =>
      categories
        .map((name, index): Row => ({
          id: `${kind}-${index}`,
          cells: { kind: wordsIn(kinds[kind].label, locale), name, percent: percents.get(name) ?? null },
          tone: kinds[kind].tone,
          source: kind,
        }))
        // The lowest first.
        .sort((a, b) => Number(a.cells['percent'] ?? Infinity) - Number(b.cells['percent'] ?? Infinity));
    const rows = [
      ...rowsOf('negative', alerts.negativeMarginCategories),
      ...rowsOf('low', alerts.lowMarginCategories),
    ];
    return {
      columns: [
        { key: 'kind', label: wordsIn(kindLabel, locale), kind: 'text' },
        { key: 'name', label: wordsIn(names.category, locale), kind: 'text', role: 'name' },
        { key: 'percent', label: wordsIn(names.percent, locale), kind: 'percent2', role: 'measure' },
      ],
      rows,
      summary: rows.map(({ cells }) => `${cells['kind']}: ${cells['name']}`).join('; '),
    };
  },
};

/** One kind of alert, with its categories. */
function alert(kind: Kind, { columns, rows }: View, locale: Locale): TemplateResult[] {
  const found = rows.filter(({ source }) => source === kind);
  const { tone, label } = kinds[kind];
  if (found.length === 0) return [];
  return [
    html`<section class="alert tone-${tone}">
      <h4>${warningIcon}${wordsIn(label, locale)}</h4>
      <ul>
        ${found.map(
          (row) =>
            html`<li>
              <bdi>${cellText(row, columns[1], locale)}</bdi>
              <b>${formatValue(row.cells['percent'], 'percent2', locale)}</b>
            </li>`,
        )}
      </ul>
    </section>`,
  ];
}

/**
 * The categories of a month whose gross margin is below 0 (red), and those from 0 to under 10 % (yellow), each with its
 * percentage (`alerts`). What has no omzet is no alert. Where there is none, the element is `empty` and takes no room.
 * Endpoint `GET /api/analytics/gross-margin`.
 *
 * @element margin-alerts
 * @csspart list - the alerts
 */
export class MarginAlerts extends ForPeriod(Margin(AnswerElement)) {
  static styles: CSSResultGroup = [AnswerElement.styles, toneStyles, alertStyles];

  protected override get definition(): typeof definition {
    return definition;
  }

  protected override renderView(view: View): TemplateResult {
    // Where the box is small, keys scroll it.
    return html`<div part="list" class="alerts" role="group" aria-label=${this.label} tabindex="0">
      ${(['negative', 'low'] as const).map((kind) => alert(kind, view, this.language))}
    </div>`;
  }
}

define('margin-alerts', MarginAlerts);

declare global {
  interface HTMLElementTagNameMap {
    'margin-alerts': MarginAlerts;
  }
}
