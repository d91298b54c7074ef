/** Mock rows of leasing_data. */
import type { LeasingRow } from '../tables.js';
import type { Story } from './sales.js';
import { recordTimes, writtenDate, writtenIfPast } from './text-dates.js';
import { FINANCE_COMPANIES } from './vocabulary.js';

/** Credit applications, one per sale on credit; the purchase order follows within days, unless refused. */
export const leasingRows = ({ sales, today }: Story): LeasingRow[] =>
  sales()
    .filter(({ credit }) => credit)
    .map((sale) => {
      const r = sale.random('leasing');
      const created = sale.ordered + r.int(1, 4);
      const sent = created + r.int(1, 5);
      const accepted = !sale.cancelled && r.chance(0.9) && created <= today;
      return {
        id: `dok-${sale.dealer}-${sale.no}`,
        dealer_id: sale.dealer,
        id_dokumen_pengajuan: `DOK/${sale.dealer}/${sale.no}`,
        id_spk: r.chance(0.02) ? null : `SPK/${sale.dealer}/${sale.no}`,
        jumlah_dp: r.chance(0.02) ? null : `${Math.round(sale.price * (0.1 + r.next() * 0.15))}.00`,
        tenor: r.chance(0.01) ? null : r.pick([11, 17, 23, 29, 35]),
        jumlah_cicilan: r.chance(0.02) ? null : `${Math.round(sale.price / r.int(18, 34))}.00`,
        tanggal_pengajuan: writtenDate(r, sale.ordered),
        nama_finance_company: r.chance(0.01) ? null : r.weighted(FINANCE_COMPANIES),
        id_po_finance_company: accepted ? `PO/${sale.dealer}/${sale.no}` : null,
        tanggal_pembuatan_po: accepted ? writtenDate(r, created) : null,
        tanggal_pengiriman_po_finance_company: accepted ? writtenIfPast(r, sent, today) : null,
        ...recordTimes(r, sale.ordered, today),
      };
    });
