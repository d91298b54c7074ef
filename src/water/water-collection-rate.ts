/** `<water-collection-rate>`: collection in percent of the target of a month. */
import { css, html, type CSSResultGroup, type TemplateResult } from 'lit';
import { define } from '../core/define.js';
import type { Definition } from '../core/definition.js';
import { progress } from '../core/progress.js';
import type { Answer } from '../data/endpoint.js';
import { formatShortAmount, formatValue } from '../format/values.js';
import { wordsIn, type Localized } from '../locales/locales.js';
import { CardElement } from '../stats/card-element.js';
import type { StatsView } from '../stats/stat.js';
import { progressStyles } from '../styles/small-drawings.styles.js';
import { answered } from './answered.js';
import { waterKpi } from './contracts.js';
import { OfMonth } from './of-month.js';
import { Water, waterMonth } from './params.js';
import { names as words } from './texts.js';

const heading = words.rate;

const definition: Definition<Answer<typeof waterKpi>, StatsView> = {
  heading,
  endpoint: waterKpi,
  params: waterMonth,
  view(kpi, { locale, values }) {
    const { collection_rate: rate, target, collection, periode } = answered(kpi);
    const text = formatValue(rate, 'percent2', locale);
    const say = (label: Localized, amount: number): string =>
      `${wordsIn(label, locale)} ${formatShortAmount(amount, locale)}`;
    const detail = [
      collection && say(words.collection, collection.total_nominal),
      target.total_nominal > 0
        ? say(words.target, target.total_nominal)
        : wordsIn({ id: 'Tidak ada target', en: 'There is no target' }, locale),
    ]
      .filter(Boolean)
      .join(' · ');
    return {
      columns: [
        { key: 'rate', label: wordsIn(heading, locale), kind: 'percent2' },
        { key: 'collection', label: wordsIn(words.collection, locale), kind: 'currency' },
        { key: 'target', label: wordsIn(words.target, locale), kind: 'currency' },
      ],
      rows: [
        {
          id: 'rate',
          cells: { rate, collection: collection?.total_nominal ?? null, target: target.total_nominal },
        },
      ],
      summary: `${wordsIn(heading, locale)}: ${text}. ${detail}`,
      stats: [{ name: 'rate', label: wordsIn(heading, locale), text, detail }],
      ...(!values['month'] && periode && { note: formatValue(periode, 'month', locale) }),
    };
  },
};

const rateStyles = css`
  .rate {
    display: flex;
    flex-direction: column;
    gap: 10px;
  }
  .rate .progress {
    flex: none;
    height: 10px;
  }
`;

/**
 * The collection rate of a month as the service has it (`collection_rate`, in percent): everything that was collected, of
 * the target. It may pass 100 %; the bar ends there, the number doesn't. Endpoint `GET /api/kpi_data`, asked once for this
 * and for `water-kpi-cards`.
 *
 * @element water-collection-rate
 */
export class WaterCollectionRate extends OfMonth(Water(CardElement)) {
  static override styles: CSSResultGroup = [CardElement.styles, progressStyles, rateStyles];

  protected override get definition(): typeof definition {
    return definition;
  }

  protected override renderView(view: StatsView): TemplateResult {
    const rate = view.rows[0]!.cells['rate'] as number;
    const { label, text } = view.stats[0]!;
    return html`<div class="rate">${super.renderView(view)} ${progress(rate, 100, label, text)}</div>`;
  }
}

define('water-collection-rate', WaterCollectionRate);

declare global {
  interface HTMLElementTagNameMap {
    'water-collection-rate': WaterCollectionRate;
  }
}
