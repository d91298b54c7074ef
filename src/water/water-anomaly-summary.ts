/** `<water-anomaly-summary>`: how many meter readings are odd, by kind. */
import { css, type CSSResultGroup } from 'lit';
import { define } from '../core/define.js';
import type { Row } from '../core/view.js';
import type { Answer } from '../data/endpoint.js';
import { formatValue } from '../format/values.js';
import { wordsIn, type Locale } from '../locales/locales.js';
import type { Stat, StatsView } from '../stats/stat.js';
import { StatsElement, type StatsDefinition } from '../stats/stats-element.js';
import { sentenceOf } from '../stats/stats-view.js';
import { anomalyKinds } from './anomaly-kinds.js';
import { ALL_ANOMALIES, ANOMALIES, type Anomaly } from './codes.js';
import { anomalySummary } from './contracts.js';
import { Water, waterMonth } from './params.js';

const texts = {
  id: {
    total: 'Total (bisa terhitung ganda)',
    twice: 'satu meter bisa masuk beberapa jenis',
    kind: 'Jenis anomali',
    count: 'Jumlah',
    badge: 'Tanda',
    unknown: 'tidak dihitung layanan',
  },
  en: {
    total: 'Total (may count twice)',
    twice: 'a meter may be of several kinds',
    kind: 'Kind of anomaly',
    count: 'Count',
    badge: 'Badge',
    unknown: 'not counted by the service',
  },
};

type Summary = Answer<typeof anomalySummary>;

interface Card {
  readonly name: string;
  readonly label: string;
  readonly count: number | null;
  readonly detail: string;
  readonly badge?: string;
  readonly tone?: Row['tone'];
}

/** The seven kinds and their sum, which is unknown where one of them is. */
function cardsOf({ anomalies }: Summary, locale: Locale): readonly Card[] {
  const kinds = ANOMALIES.map((kind: Anomaly): Card => {
    const { label, rule, badge, tone } = anomalyKinds[kind];
    const count = anomalies[kind]?.count ?? null;
    const detail = count === null ? wordsIn(texts, locale).unknown : wordsIn(rule, locale);
    return { name: kind, label: wordsIn(label, locale), count, detail, badge, tone };
  });
  const counts = kinds.map(({ count }) => count);
  const total = counts.includes(null) ? null : counts.reduce<number>((sum, count) => sum + count!, 0);
  const { total: label, twice: detail } = wordsIn(texts, locale);
  return [...kinds, { name: ALL_ANOMALIES, label, count: total, detail }];
}

const definition: StatsDefinition<Summary> = {
  heading: { id: 'Anomali meter', en: 'Meter anomalies' },
  endpoint: anomalySummary,
  params: waterMonth,
  names: [...ANOMALIES, ALL_ANOMALIES],
  view(answer, { locale }): StatsView {
    const cards = answer.periode === null ? [] : cardsOf(answer, locale);
    const stats = cards.map(({ name, label, count, detail, badge, tone }): Stat => ({
      name,
      label,
      text: formatValue(count, 'integer', locale),
      detail,
      ...(badge && { badge }),
      ...(tone !== undefined && { tone }),
    }));
    const { kind, badge, count } = wordsIn(texts, locale);
    return {
      columns: [
        { key: 'name', label: kind, kind: 'text', role: 'name' },
        { key: 'badge', label: badge, kind: 'text' },
        { key: 'count', label: count, kind: 'integer', role: 'measure' },
      ],
      rows: cards.map((card): Row => ({
        id: card.name,
        cells: { name: card.label, badge: card.badge ?? null, count: card.count },
        // What the service doesn't count has no list either.
        ...(card.count !== null && {
          selection: { field: 'type', value: card.name, label: card.label },
        }),
        source: answer.anomalies[card.name],
      })),
      stats,
      summary: stats.map(sentenceOf).join('. '),
      ...(answer.periode !== null && { note: answer.periode }),
    };
  },
};

// Names and rules take a second line where the cards are narrow: its room is there before the numbers are.
const roomStyles = css`
  .label,
  .number .detail {
    min-height: 2lh;
  }
  @container (width >= 560px) {
    .stats {
      --_most: 4;
    }
  }
`;

/**
 * The readings of a month that are odd, by kind: extreme usage (above 100 m³), a drop by more than half, none, a negative
 * reading, one that was recorded wrong, a corrected bill, an estimate (`anomalies.*.count`), and their plain sum, in which a
 * meter of two kinds counts twice. A kind that the service doesn't count is missing, and so is the sum. Each number is a
 * button: `dasbor-select` names the `type`, which a scope hands to `<water-anomaly-detail>`; pressed again it is taken back.
 * `only` takes the names of kinds, and `all` for the sum. Endpoint `GET /api/anomaly/summary`.
 *
 * @element water-anomaly-summary
 * @csspart badge - the short word of a kind
 */
export class WaterAnomalySummary extends Water(StatsElement) {
  static override styles: CSSResultGroup = [StatsElement.styles, roomStyles];

  #chosen: string | undefined;

  protected override get definition(): typeof definition {
    return definition;
  }

  protected override get chosen(): string | undefined {
    return this.scope ? this.scope.values['type'] : this.#chosen;
  }

  protected override select(row: Row): boolean {
    const isAllowed = super.select(row);
    const value = row.selection?.value;
    if (!isAllowed || value === undefined) return false;
    this.#chosen = value === this.chosen ? undefined : value;
    this.scope?.set({ type: this.#chosen ?? null });
    this.requestUpdate();
    return true;
  }
}

define('water-anomaly-summary', WaterAnomalySummary);

declare global {
  interface HTMLElementTagNameMap {
    'water-anomaly-summary': WaterAnomalySummary;
  }
}
