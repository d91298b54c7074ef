/** Mock rows of spk_dealing_process_data and spk_dealing_process_units. */
import type { OrderRow, OrderUnitRow } from '../tables.js';
import type { Sale, Story } from './sales.js';
import { recordTimes, writtenDate, writtenIfPast } from './text-dates.js';
import { address, code, district, person, phone } from './vocabulary.js';

const idOf = ({ dealer, no }: Sale) => `spk-${dealer}-${no}`;

function statusOf({ cancelled, indent, delivered, ordered }: Sale, today: number): string {
  if (cancelled && today > ordered + 2) return '4';
  if (delivered <= today) return '3';
  return indent ? '2' : '1';
}

/** Orders (SPK), one per sale. */
export const orderRows = ({ sales, today }: Story): OrderRow[] =>
  sales().map((sale) => {
    const r = sale.random('order');
    const status = statusOf(sale, today);
    const home = address(r);
    return {
      id: idOf(sale),
      dealer_id: sale.dealer,
      id_spk: `SPK/${sale.dealer}/${sale.no}`,
      nama_customer: sale.customer,
      alamat: home,
      no_kontak: phone(r),
      email: r.chance(0.3) ? null : `pelanggan${sale.no}@example.test`,
      status_spk: code(r, { [status]: 1 }, '9'),
      nama_bpkb: r.chance(0.85) ? sale.customer : person(r),
      id_prospect: `PSP/${sale.dealer}/${sale.no}`,
      no_ktp: `3273${r.digits(12)}`,
      kode_propinsi: '32',
      kode_kota: '3273',
      kode_kecamatan: district(r).code,
      kode_kelurahan: null,
      kode_pos: '40123',
      no_ktp_bpkb: `3273${r.digits(12)}`,
      alamat_bpkb: home,
      latitude: `-6.9${r.digits(4)}`,
      longitude: `107.6${r.digits(3)}`,
      npwp: null,
      no_kk: `3273${r.digits(12)}`,
      alamat_kk: home,
      fax: null,
      id_sales_people: `SLS0${r.int(10, 22)}`,
      id_event: null,
      tanggal_pesanan: writtenDate(r, sale.ordered),
      ...recordTimes(r, sale.ordered, today),
    };
  });

/** The motorcycles of the orders: one each, seldom two. */
export const orderUnitRows = ({ sales, today }: Story): OrderUnitRow[] =>
  sales().map((sale) => {
    const r = sale.random('order unit');
    const quantity = r.chance(0.05) ? 2 : 1;
    return {
      spk_dealing_process_data_id: idOf(sale),
      kode_tipe_unit: r.chance(0.01) ? null : sale.type,
      quantity,
      harga_jual: r.chance(0.01) ? null : `${sale.price}.00`,
      tanggal_pengiriman: sale.cancelled ? null : writtenIfPast(r, sale.delivered, today),
    };
  });
