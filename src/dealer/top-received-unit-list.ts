/** `<top-received-unit-list>`: the motorcycles of which most were received. */
import { define } from '../core/define.js';
import type { Definition } from '../core/definition.js';
import { ListElement, type ListView } from '../list/list-element.js';
import type { Answer } from '../data/endpoint.js';
import { formatValue } from '../format/values.js';
import { wordsIn } from '../locales/locales.js';
import { topReceivedUnits } from './contracts.js';
import { Dealer, dealerPeriod } from './params.js';

const name = { id: 'Unit', en: 'Motorcycle' };
const received = { id: 'Jumlah diterima', en: 'Received' };
const unit = { id: 'unit', en: 'units' };

const definition: Definition<Answer<typeof topReceivedUnits>, ListView> = {
  heading: { id: '5 penerimaan unit teratas', en: 'Top 5 received units' },
  endpoint: topReceivedUnits,
  params: dealerPeriod,
  view({ data }, { locale }) {
    const ranked = [...data].sort((a, b) => (b.total_units ?? -1) - (a.total_units ?? -1));
    const rows = ranked.map((item, index) => ({
      id: String(index),
      cells: { name: item.name, units: item.total_units },
      source: item,
    }));
    return {
      columns: [
        { key: 'name', label: wordsIn(name, locale), kind: 'text', role: 'name' },
        { key: 'units', label: wordsIn(received, locale), kind: 'integer', role: 'measure' },
      ],
      rows,
      summary: ranked
        .map((item) => `${item.name} ${formatValue(item.total_units, 'integer', locale)}`)
        .join('; '),
      pictures: Object.fromEntries(ranked.map(({ image }, index) => [String(index), image])),
      unit: wordsIn(unit, locale),
    };
  },
};

/**
 * The five kinds of motorcycle (type and colour) of which most were received in the period, by record time. The
 * pictures of the answer are shown where `image-base` or `configure({imageBase})` says where they are. Endpoint
 * `GET /dashboard/top-penerimaan-unit`.
 *
 * @element top-received-unit-list
 */
export class TopReceivedUnitList extends Dealer(ListElement) {
  protected override get definition(): typeof definition {
    return definition;
  }
}

define('top-received-unit-list', TopReceivedUnitList);

declare global {
  interface HTMLElementTagNameMap {
    'top-received-unit-list': TopReceivedUnitList;
  }
}
