/** `<water-unpaid-list>`: who has not paid in a month. */
import type { WidgetState } from '../core/answer-source.js';
import { define } from '../core/define.js';
import { onDemand } from '../data/on-demand.js';
import type { Answer } from '../data/endpoint.js';
import type { Localized } from '../locales/locales.js';
import { defineTable } from '../table/source.js';
import { sumsByRayon, TotalsTable, withTotals, type RayonSum, type TotalsView } from './by-rayon.js';
import { waterUnpaid } from './contracts.js';
import { OfMonth } from './of-month.js';
import { Water, waterMonth } from './params.js';
import { addressField, nameField, nomenField, rayonField, routeFields, tariffField } from './table-fields.js';
import { names } from './texts.js';
import type { UnpaidRayons } from './unpaid-rayons.js';

type Unpaid = Answer<typeof waterUnpaid>;

const table = defineTable<Unpaid>({
  heading: { id: 'Belum bayar', en: 'Not paid yet' },
  unit: { id: 'pelanggan', en: 'customers' },
  endpoint: waterUnpaid,
  params: waterMonth,
  paging: 'local',
  pageSize: 25,
  fields: [
    nomenField,
    nameField,
    rayonField,
    { field: 'nominal', label: names.target, kind: 'currency' },
    { field: 'kubikasi', label: names.usage, kind: 'decimal' },
    ...routeFields,
    tariffField,
    addressField,
  ],
  read: ({ data }) => data,
  key: 'nomen',
  choice: 'nama',
  brief: ['nama', 'nomen', 'nominal'],
});

const definition = withTotals(table, (answer) => {
  const { data, ...totals } = answer as Unpaid;
  const rows = data.map(({ nomen, rayon, nominal: amount }) => ({ nomen, rayon, amount }));
  return { totals, rayons: sumsByRayon(rows, totals) };
});

/**
 * The customers of a month who are to pay and have no payment in it, highest target first: nomen, name, address, rayon,
 * usage and target (`kubikasi`, `nominal`); route and tariff can be shown. Above it are their totals (`total_nomen`,
 * `total_nominal`) and a bar for each rayon: of the list, or where that isn't whole as `GET /api/belum_bayar_breakdown`
 * counts them. A row can be chosen: `dasbor-select` names its `nomen`. Endpoint `GET /api/belum_bayar`.
 *
 * @element water-unpaid-list
 */
export class WaterUnpaidList extends OfMonth(Water(TotalsTable)) {
  #rayons: UnpaidRayons | undefined;

  protected override get definition(): typeof definition {
    return definition;
  }

  protected override get sumLabel(): Localized {
    return { id: 'Belum dibayar', en: 'Unpaid' };
  }

  protected override nextState(): WidgetState {
    const state = super.nextState();
    const view = this.view as TotalsView | undefined;
    if (!view || view.rayons || this.answer.given) this.#rayons?.stop();
    else if (this.#rayons) this.#rayons.update();
    else void this.#loadRayons().catch(() => {});
    return state;
  }

  async #loadRayons(): Promise<void> {
    const { UnpaidRayons } = await onDemand(() => import('./unpaid-rayons.js'));
    this.#rayons ??= new UnpaidRayons(this);
    this.requestUpdate();
  }

  protected override rayonsOf(view: TotalsView): readonly RayonSum[] | undefined {
    return view.rayons ?? this.#rayons?.rayons;
  }
}

define('water-unpaid-list', WaterUnpaidList);

declare global {
  interface HTMLElementTagNameMap {
    'water-unpaid-list': WaterUnpaidList;
  }
}
