/** `<prospect-source-bar>`: where prospects come from. */
import { rankedBars } from '../chart/ranked-bars.js';
import { ChartElement, type ChartDefinition } from '../chart/chart-element.js';
import { define } from '../core/define.js';
import { groupsOf, groupsView } from '../core/groups.js';
import type { Answer } from '../data/endpoint.js';
import { sourceLabel } from './codes.js';
import { prospectSources } from './contracts.js';
import { Dealer, dealerPeriod } from './params.js';

const definition: ChartDefinition<Answer<typeof prospectSources>> = {
  heading: { id: '5 sumber prospek teratas', en: 'Top 5 prospect sources' },
  endpoint: prospectSources,
  params: dealerPeriod,
  form: rankedBars,
  expectedRows: 5,
  view: ({ data, total_records: total }, context) =>
    groupsView(context, {
      name: { id: 'Sumber', en: 'Source' },
      measure: { id: 'Jumlah prospek', en: 'Prospects' },
      unit: { id: 'prospek', en: 'prospects' },
      field: 'sumber_prospect',
      items: groupsOf(data, 'sumber_prospect', 'sumber_label').map((group) => ({
        ...group,
        label: sourceLabel(group.label),
      })),
      total,
    }),
};

/**
 * The five most frequent sources of the prospects of the period (`tanggal_prospect`), each with its share of all of
 * them. Endpoint `GET /dashboard/prospect/sumber-top5`.
 *
 * @element prospect-source-bar
 */
export class ProspectSourceBar extends Dealer(ChartElement) {
  protected override get definition(): typeof definition {
    return definition;
  }
}

define('prospect-source-bar', ProspectSourceBar);

declare global {
  interface HTMLElementTagNameMap {
    'prospect-source-bar': ProspectSourceBar;
  }
}
