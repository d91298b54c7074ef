/** `<margin-data-stats>`: what the gross margins of a month add up to. */
import { define } from '../core/define.js';
import type { Param } from '../core/params.js';
import type { Answer } from '../data/endpoint.js';
import type { ValueKind } from '../format/values.js';
import { wordsIn, type Localized } from '../locales/locales.js';
import { StatsElement, type StatsDefinition } from '../stats/stats-element.js';
import { statsView, type Measure } from '../stats/stats-view.js';
import { allowed } from './allowed.js';
import { marginData } from './contracts.js';
import { dataSet, inThisMonth, MarginData } from './params.js';
import { ForPeriod, noOmzet } from './texts.js';

type Summary = Answer<typeof marginData>['summary'];

/** The numbers by their names in `only`. */
const cards = {
  records: { label: { id: 'Total records', en: 'Total records' }, kind: 'integer', field: 'totalRecords' },
  omzet: { label: { id: 'Total omzet', en: 'Total omzet' }, kind: 'rupiah', field: 'totalOmzet' },
  margin: { label: { id: 'Total margin', en: 'Total margin' }, kind: 'rupiah', field: 'totalMargin' },
  'margin-percent': {
    label: { id: 'Rata-rata margin %', en: 'Average margin %' },
    kind: 'percent2',
    field: 'avgMarginPercent',
  },
} as const satisfies Record<string, { label: Localized; kind: ValueKind; field: keyof Summary }>;

const names = Object.keys(cards) as (keyof typeof cards)[];

/** The table's first page, so that both ask one question. */
const first = (name: string, value: string): Param => ({
  attribute: `-${name}`,
  property: `-${name}`,
  query: name,
  fallback: value,
  label: { id: '', en: '' },
});

const definition = inThisMonth((months, describe): StatsDefinition<Answer<typeof marginData>> => {
  const set = dataSet(months, describe);
  return {
    heading: { id: 'Ringkasan data', en: 'Data summary' },
    endpoint: marginData,
    params: { ...set, params: [...set.params, first('page', '1'), first('limit', '50')] },
    names,
    view(answer, { locale }) {
      const { summary } = allowed(answer);
      const measures = names.map((name): Measure => {
        const { label, kind, field } = cards[name];
        return {
          name,
          label: wordsIn(label, locale),
          kind,
          ...(kind === 'percent2' && summary.totalOmzet <= 0 && { detail: wordsIn(noOmzet, locale) }),
          now: { value: summary[field], period: '' },
          before: {},
        };
      });
      const view = statsView({ measures, comparisons: [] }, locale);
      return summary.totalRecords > 0 ? view : { ...view, rows: [] };
    },
  };
});

/**
 * The gross margins of a month in four numbers: rows (`totalRecords`), omzet, margin, and the margin in percent of the
 * omzet, weighted. It asks the same question as the first page of `<margin-data-table>`, once for both. `only` takes
 * `records`, `omzet`, `margin` and `margin-percent`. A month without rows is `empty`. Endpoint `GET /api/data`, `summary`.
 *
 * @element margin-data-stats
 */
export class MarginDataStats extends ForPeriod(MarginData(StatsElement)) {
  protected override get definition(): StatsDefinition<Answer<typeof marginData>> {
    return definition();
  }
}

define('margin-data-stats', MarginDataStats);

declare global {
  interface HTMLElementTagNameMap {
    'margin-data-stats': MarginDataStats;
  }
}
