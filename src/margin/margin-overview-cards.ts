/** `<margin-overview-cards>`: omzet, HPP, gross margin and its percentage in a month. */
import { define } from '../core/define.js';
import type { Answer } from '../data/endpoint.js';
import type { ValueKind } from '../format/values.js';
import { wordsIn, type Localized } from '../locales/locales.js';
import { StatsElement, type StatsDefinition } from '../stats/stats-element.js';
import { statsView, type Measure } from '../stats/stats-view.js';
import { grossMargin } from './contracts.js';
import { Margin, marginMonth } from './params.js';
import { ForPeriod, names as words, noOmzet } from './texts.js';

type Overview = Answer<typeof grossMargin>['data']['overview'];

/** The numbers by their names in `only`: what people call them, and where they stand. */
const cards = {
  omzet: { label: { id: 'Total omzet', en: 'Total omzet' }, kind: 'rupiah', field: 'totalOmzet' },
  hpp: { label: { id: 'Total HPP', en: 'Total HPP (cost)' }, kind: 'rupiah', field: 'totalHPP' },
  margin: {
    label: { id: 'Total gross margin', en: 'Total gross margin' },
    kind: 'rupiah',
    field: 'totalMargin',
  },
  'margin-percent': { label: words.average, kind: 'percent2', field: 'averageMarginPercent' },
} as const satisfies Record<string, { label: Localized; kind: ValueKind; field: keyof Overview }>;

const names = Object.keys(cards) as (keyof typeof cards)[];

const definition: StatsDefinition<Answer<typeof grossMargin>> = {
  heading: { id: 'Ringkasan gross margin', en: 'Gross margin overview' },
  endpoint: grossMargin,
  params: marginMonth,
  names,
  view({ data: { overview, byCategory } }, { locale }) {
    const measures = names.map((name): Measure => {
      const { label, kind, field } = cards[name];
      const isPercent = kind === 'percent2';
      return {
        name,
        label: wordsIn(label, locale),
        kind,
        ...(isPercent && overview.totalOmzet <= 0 && { detail: wordsIn(noOmzet, locale) }),
        now: { value: overview[field], period: '' },
        before: {},
      };
    });
    const view = statsView({ measures, comparisons: [] }, locale);
    // A month without a row has no numbers, not zeros.
    return byCategory.length > 0 ? view : { ...view, rows: [] };
  },
};

/**
 * The gross margin of a month in four numbers: omzet (`totalOmzet`), cost (`totalHPP`), gross margin (`totalMargin`) and the
 * margin in percent of the omzet (`averageMarginPercent`), weighted: the sum of the margins by the sum of the omzet. `only`
 * takes `omzet`, `hpp`, `margin` and `margin-percent`. A month without rows is `empty`. Endpoint `GET
 * /api/analytics/gross-margin`.
 *
 * @element margin-overview-cards
 */
export class MarginOverviewCards extends ForPeriod(Margin(StatsElement)) {
  protected override get definition(): typeof definition {
    return definition;
  }
}

define('margin-overview-cards', MarginOverviewCards);

declare global {
  interface HTMLElementTagNameMap {
    'margin-overview-cards': MarginOverviewCards;
  }
}
