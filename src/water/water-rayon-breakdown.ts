/** `<water-rayon-breakdown>`: target and collection of the rayons. */
import { ChartElement, type ChartDefinition } from '../chart/chart-element.js';
import { groupedBars } from '../chart/grouped-bars.js';
import { define } from '../core/define.js';
import type { Column, Row } from '../core/view.js';
import type { Answer } from '../data/endpoint.js';
import { formatShortAmount } from '../format/values.js';
import { wordsIn } from '../locales/locales.js';
import { waterRayons } from './contracts.js';
import { OfMonth } from './of-month.js';
import { Water, waterMonth } from './params.js';
import { names, rayonText } from './texts.js';

const definition: ChartDefinition<Answer<typeof waterRayons>> = {
  heading: { id: 'Target dan penagihan per rayon', en: 'Target and collection by rayon' },
  endpoint: waterRayons,
  params: waterMonth,
  form: groupedBars,
  expectedRows: 2,
  view(rayons, { locale }) {
    const measure = (key: 'total_target' | 'total_collection', label: string): Column => ({
      key,
      label,
      kind: 'currency',
      role: 'measure',
    });
    const [target, collection] = [
      measure('total_target', wordsIn(names.target, locale)),
      measure('total_collection', wordsIn(names.collection, locale)),
    ];
    const say = (amount: number): string => formatShortAmount(amount, locale);
    return {
      columns: [
        { key: 'rayon', label: wordsIn(names.rayon, locale), kind: 'text', role: 'name' },
        target,
        collection,
        { key: 'jumlah_pelanggan', label: wordsIn(names.customers, locale), kind: 'integer' },
      ],
      rows: rayons.map((each): Row => {
        const { rayon, jumlah_pelanggan, total_target, total_collection } = each;
        const label = rayonText(rayon, locale);
        return {
          id: rayon ?? '',
          cells: { rayon: label, total_target, total_collection, jumlah_pelanggan },
          ...(rayon && { selection: { field: 'rayon', value: rayon, label } }),
          source: each,
        };
      }),
      series: [
        { column: target.key, label: target.label, mark: 'bar', tone: 'neutral' },
        { column: collection.key, label: collection.label, mark: 'bar', tone: 1 },
      ],
      summary: rayons
        .map(
          ({ rayon, total_target, total_collection }) =>
            `${rayonText(rayon, locale)}: ${target.label} ${say(total_target)}, ${collection.label} ${say(total_collection)}`,
        )
        .join('; '),
    };
  },
};

/**
 * What each rayon was to pay in a month (`total_target`) beside what was collected from its customers
 * (`total_collection`), also from those without a target; its customers stand in the table (`jumlah_pelanggan`). Endpoint
 * `GET /api/breakdown_rayon`.
 *
 * @element water-rayon-breakdown
 */
export class WaterRayonBreakdown extends OfMonth(Water(ChartElement)) {
  protected override get definition(): typeof definition {
    return definition;
  }
}

define('water-rayon-breakdown', WaterRayonBreakdown);

declare global {
  interface HTMLElementTagNameMap {
    'water-rayon-breakdown': WaterRayonBreakdown;
  }
}
