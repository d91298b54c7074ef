/** `<margin-area-comparison>`: the gross margins of the two areas side by side. */
import { define } from '../core/define.js';
import type { Column, Row } from '../core/view.js';
import type { Answer } from '../data/endpoint.js';
import { formatShortAmount, formatValue } from '../format/values.js';
import type { Stat } from '../stats/stat.js';
import { StatsElement, type StatsDefinition } from '../stats/stats-element.js';
import { sentenceOf } from '../stats/stats-view.js';
import { wordsIn } from '../locales/locales.js';
import { areaTones } from './badges.js';
import { AREAS } from './codes.js';
import { grossMargin } from './contracts.js';
import { Margin, marginMonth } from './params.js';
import { ForPeriod, names as words, noOmzet } from './texts.js';

const nameOf = (area: string): string => area.toLowerCase();

const definition: StatsDefinition<Answer<typeof grossMargin>> = {
  heading: { id: 'Perbandingan area', en: 'Areas compared' },
  endpoint: grossMargin,
  params: marginMonth,
  names: AREAS.map(nameOf),
  view({ data: { byArea, byCategory } }, { locale }) {
    const columns: readonly Column[] = [
      { key: 'area', label: wordsIn(words.area, locale), kind: 'text', role: 'name' },
      { key: 'omzet', label: wordsIn(words.omzet, locale), kind: 'rupiah' },
      { key: 'hpp', label: wordsIn(words.hpp, locale), kind: 'rupiah' },
      { key: 'margin', label: wordsIn(words.margin, locale), kind: 'rupiah', role: 'measure' },
      { key: 'marginPercent', label: wordsIn(words.percent, locale), kind: 'percent2' },
    ];
    const rows = AREAS.map((area): Row => {
      const { omzet, hpp, margin, marginPercent } = byArea[area];
      return {
        id: nameOf(area),
        cells: { area, omzet, hpp, margin, marginPercent },
        source: byArea[area],
      };
    });
    const stats = AREAS.map((area): Stat => {
      const { omzet, hpp, margin, marginPercent } = byArea[area];
      const percent = formatValue(marginPercent, 'percent2', locale);
      const all = formatValue(margin, 'rupiah', locale);
      const short = formatShortAmount(margin, locale, 'rupiah');
      const lines = [
        [words.omzet, formatValue(omzet, 'rupiah', locale)],
        [words.hpp, formatValue(hpp, 'rupiah', locale)],
        [words.percent, omzet > 0 ? percent : `${percent} · ${wordsIn(noOmzet, locale)}`],
      ] as const;
      return {
        name: nameOf(area),
        label: `${area} · ${wordsIn(words.margin, locale)}`,
        tone: areaTones[area],
        text: short,
        // What is short as it is needs no more.
        ...(all !== short && { detail: all }),
        deltas: lines.map(([label, text]) => ({ words: wordsIn(label, locale), against: text })),
      };
    });
    return {
      columns,
      rows: byCategory.length > 0 ? rows : [],
      stats,
      summary: stats.map(sentenceOf).join('. '),
    };
  },
};

/**
 * The gross margin of a month in the two areas, CABANG and LOCAL: each with its margin, omzet, cost (HPP) and margin in
 * percent of the omzet (`byArea`). `only` takes `cabang` and `local`. A month without rows is `empty`. Endpoint `GET
 * /api/analytics/gross-margin`.
 *
 * @element margin-area-comparison
 */
export class MarginAreaComparison extends ForPeriod(Margin(StatsElement)) {
  protected override get definition(): typeof definition {
    return definition;
  }

  protected override get expectedDeltas(): number {
    return 3;
  }
}

define('margin-area-comparison', MarginAreaComparison);

declare global {
  interface HTMLElementTagNameMap {
    'margin-area-comparison': MarginAreaComparison;
  }
}
