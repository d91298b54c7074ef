/** Mock rows of unit_inbound_data and unit_inbound_units. */
import { random } from '../../kit/random.js';
import type { InboundRow, InboundUnitRow } from '../tables.js';
import { eachEvent, type Story } from './sales.js';
import { recordTimes, writtenDate } from './text-dates.js';
import { code, COLOURS, unitWeights } from './vocabulary.js';

const STATUSES = { '1': 62, '2': 18, DELIVERED: 6 };
const ON_THE_WAY = { '0': 5, PENDING: 2, IN_TRANSIT: 3 };

/** Shipments from the main dealer, about one every other day. */
export function inboundRows(story: Story): InboundRow[] {
  const rows: InboundRow[] = [];
  eachEvent(story, 'shipment', 0.55, (dealer, day, no, r) => {
    const recent = story.today - day < 3;
    rows.push({
      id: `sl-${dealer.id}-${no}`,
      dealer_id: dealer.id,
      no_shipping_list: `SL/${dealer.id}/${no}`,
      tanggal_terima: writtenDate(r, day),
      no_invoice: `INVU/${no}`,
      status_shipping_list: r.chance(0.02) ? 'CANCELLED' : code(r, recent ? ON_THE_WAY : STATUSES, 'X9'),
      ...recordTimes(r, day, story.today),
    });
  });
  return rows;
}

/** What the shipments brought: one to four lines each. */
export const inboundUnitRows = (shipments: readonly InboundRow[]): InboundUnitRow[] =>
  shipments.flatMap(({ id, status_shipping_list: status }) => {
    const r = random(`${id}/units`);
    const arrived = status !== null && !Object.hasOwn(ON_THE_WAY, status);
    return Array.from({ length: r.int(1, 4) }, () => ({
      unit_inbound_data_id: id,
      kode_tipe_unit: r.chance(0.01) ? null : r.weighted(unitWeights),
      kode_warna: r.chance(0.02) ? null : r.weighted(COLOURS),
      kuantitas_diterima: arrived && !r.chance(0.03) ? r.int(1, 8) : r.chance(0.5) ? 0 : null,
    }));
  });
