/** Mock rows of delivery_process_data and delivery_process_details. */
import type { DeliveryDetailRow, DeliveryRow } from '../tables.js';
import type { Sale, Story } from './sales.js';
import { clock, writtenDate } from './text-dates.js';
import { code, DELIVERY_PLACES, phone } from './vocabulary.js';

const DRIVERS = { DRV001: 26, DRV002: 22, DRV003: 18, DRV004: 14, DRV005: 10, DRV006: 6, DRV007: 4 };

const idOf = ({ dealer, no }: Sale) => `dlv-${dealer}-${no}`;

// A note is written up to three days before the tour.
const planned = ({ sales, today }: Story) =>
  sales().filter(({ cancelled, delivered }) => !cancelled && delivered <= today + 3);

/** Delivery notes, one per sale that is being delivered. */
export const deliveryRows = (story: Story): DeliveryRow[] =>
  planned(story).map((sale) => {
    const r = sale.random('delivery');
    const age = story.today - sale.delivered;
    const status = age < 0 ? '1' : age < 1 ? '2' : r.chance(0.05) ? '3' : '4';
    return {
      id: idOf(sale),
      dealer_id: sale.dealer,
      delivery_document_id: `DLV/${sale.dealer}/${sale.no}`,
      tanggal_pengiriman: writtenDate(r, sale.delivered),
      id_driver: r.chance(0.02) ? (r.chance(0.5) ? null : '') : r.weighted(DRIVERS),
      status_delivery_document: code(r, { [status]: 1 }, '9'),
    };
  });

/** What the delivery notes list. */
export const deliveryDetailRows = (story: Story): DeliveryDetailRow[] =>
  planned(story).map((sale) => {
    const r = sale.random('delivery detail');
    const time = clock(r);
    return {
      delivery_process_data_id: idOf(sale),
      id_spk: r.chance(0.02) ? null : `SPK/${sale.dealer}/${sale.no}`,
      waktu_pengiriman: r.chance(0.2) ? null : r.chance(0.5) ? time : time.slice(0, 5),
      lokasi_pengiriman: r.chance(0.03) ? (r.chance(0.7) ? null : '') : r.weighted(DELIVERY_PLACES),
      nama_penerima: sale.customer,
      no_kontak_penerima: phone(r),
    };
  });
