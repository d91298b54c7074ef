/** Mock rows of document_handling_data and document_handling_units. */
import type { DocumentRow, DocumentUnitRow } from '../tables.js';
import type { Sale, Story } from './sales.js';
import { recordTimes, writtenIfPast } from './text-dates.js';
import { person } from './vocabulary.js';

const idOf = ({ dealer, no }: Sale) => `so-${dealer}-${no}`;

// The papers start when the motorcycle is with the customer.
const handled = ({ sales, today }: Story) =>
  sales().filter(({ cancelled, delivered }) => !cancelled && delivered <= today);

/** The papers of sales, one header each. */
export const documentRows = (story: Story): DocumentRow[] =>
  handled(story).map((sale) => {
    const r = sale.random('document');
    return {
      id: idOf(sale),
      dealer_id: sale.dealer,
      id_so: `SO/${sale.dealer}/${sale.no}`,
      id_spk: r.chance(0.02) ? null : `SPK/${sale.dealer}/${sale.no}`,
      ...recordTimes(r, sale.delivered, story.today),
    };
  });

/** The papers of one motorcycle on their way: applied for, STNK back, BPKB back, both fetched by the customer. */
export const documentUnitRows = (story: Story): DocumentUnitRow[] =>
  handled(story).map((sale) => {
    const r = sale.random('document unit');
    const { today } = story;
    const applied = sale.delivered + r.int(1, 4);
    const stnkFetched = applied + r.int(10, 22);
    const bpkbBack = applied + r.int(20, 45);
    const bpkbFetched = bpkbBack + r.int(2, 20);
    const hasStnk = applied + 8 <= today;
    const invoiced = r.weighted({ '1': 94, '2': 4, none: 2 });
    return {
      document_handling_data_id: idOf(sale),
      tanggal_pengajuan_stnk_ke_biro: writtenIfPast(r, applied, today),
      status_faktur_stnk: applied > today ? '0' : invoiced === 'none' ? null : invoiced,
      nomor_stnk: hasStnk ? `STNK${sale.no}0` : null,
      plat_nomor: hasStnk ? `D ${r.int(1000, 6999)} ${r.pick(['AB', 'CZ', 'UAX', 'YBC'])}` : null,
      tanggal_penerimaan_bpkb_dari_biro: writtenIfPast(r, bpkbBack, today),
      tanggal_terima_stnk_oleh_konsumen: writtenIfPast(r, stnkFetched, today),
      tanggal_terima_bpkb_oleh_konsumen: writtenIfPast(r, bpkbFetched, today),
      nama_penerima_stnk: stnkFetched > today ? null : r.chance(0.8) ? sale.customer : person(r),
      nama_penerima_bpkb: bpkbFetched > today ? null : r.chance(0.8) ? sale.customer : person(r),
    };
  });
