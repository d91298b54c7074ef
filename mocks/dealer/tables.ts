/** The service's tables, with the columns that an answer is computed from. */
import type { DEALING_FIELDS } from '../../src/dealer/contracts.js';
import { lazyTables as lazyTablesOf } from '../kit/tables.js';

type Text = string | null;
type Columns<K extends string> = Readonly<Record<K, Text>>;
interface Owned {
  readonly id: string;
  readonly dealer_id: string;
}
interface Recorded {
  readonly created_time: Text;
  readonly modified_time: Text;
}

/** A prospect. Its dates are real dates, in ISO form. */
export type ProspectRow = Owned &
  Recorded &
  Columns<
    | 'id_prospect'
    | 'nama_lengkap'
    | 'alamat'
    | 'no_kontak'
    | 'no_ktp'
    | 'kode_kecamatan'
    | 'latitude'
    | 'longitude'
    | 'sumber_prospect'
    | 'tanggal_prospect'
    | 'tanggal_appointment'
    | 'metode_follow_up'
    | 'status_follow_up_prospecting'
    | 'status_prospect'
  >;

/** An order (SPK). */
export type OrderRow = Owned & Columns<(typeof DEALING_FIELDS)[number]>;

/** A motorcycle of an order. */
export interface OrderUnitRow extends Columns<'kode_tipe_unit' | 'harga_jual' | 'tanggal_pengiriman'> {
  readonly spk_dealing_process_data_id: string;
  readonly quantity: number | null;
}

/** A delivery note. */
export type DeliveryRow = Owned &
  Columns<'delivery_document_id' | 'tanggal_pengiriman' | 'id_driver' | 'status_delivery_document'>;

/** A motorcycle on a delivery note. */
export interface DeliveryDetailRow extends Columns<
  'id_spk' | 'waktu_pengiriman' | 'lokasi_pengiriman' | 'nama_penerima' | 'no_kontak_penerima'
> {
  readonly delivery_process_data_id: string;
}

/** A bill. `amount` is a decimal text. */
export type BillRow = Owned &
  Recorded &
  Columns<'id_invoice' | 'id_spk' | 'id_customer' | 'amount' | 'tipe_pembayaran' | 'cara_bayar' | 'status'>;

/** A credit application to a finance company and its purchase order. Amounts are decimal texts. */
export interface LeasingRow
  extends
    Owned,
    Recorded,
    Columns<
      | 'id_dokumen_pengajuan'
      | 'id_spk'
      | 'jumlah_dp'
      | 'jumlah_cicilan'
      | 'tanggal_pengajuan'
      | 'nama_finance_company'
      | 'id_po_finance_company'
      | 'tanggal_pembuatan_po'
      | 'tanggal_pengiriman_po_finance_company'
    > {
  readonly tenor: number | null;
}

/** The papers of a sale. */
export type DocumentRow = Owned & Recorded & Columns<'id_so' | 'id_spk'>;

/** The papers of one motorcycle. */
export interface DocumentUnitRow extends Columns<
  | 'tanggal_pengajuan_stnk_ke_biro'
  | 'status_faktur_stnk'
  | 'nomor_stnk'
  | 'plat_nomor'
  | 'tanggal_penerimaan_bpkb_dari_biro'
  | 'tanggal_terima_stnk_oleh_konsumen'
  | 'tanggal_terima_bpkb_oleh_konsumen'
  | 'nama_penerima_stnk'
  | 'nama_penerima_bpkb'
> {
  readonly document_handling_data_id: string;
}

/** A shipment from the main dealer. */
export type InboundRow = Owned &
  Recorded &
  Columns<'no_shipping_list' | 'tanggal_terima' | 'no_invoice' | 'status_shipping_list'>;

/** What came in a shipment. */
export interface InboundUnitRow extends Columns<'kode_tipe_unit' | 'kode_warna'> {
  readonly unit_inbound_data_id: string;
  readonly kuantitas_diterima: number | null;
}

/** A dealer. */
export interface DealerRow {
  readonly dealer_id: string;
  readonly dealer_name: string;
  readonly is_active: boolean;
  readonly created_at: string;
  readonly updated_at: string;
}

/** Every table by its name in the database. Units of a header keep their order. */
export type Tables = {
  readonly prospect_data: readonly ProspectRow[];
  readonly spk_dealing_process_data: readonly OrderRow[];
  readonly spk_dealing_process_units: readonly OrderUnitRow[];
  readonly delivery_process_data: readonly DeliveryRow[];
  readonly delivery_process_details: readonly DeliveryDetailRow[];
  readonly billing_process_data: readonly BillRow[];
  readonly leasing_data: readonly LeasingRow[];
  readonly document_handling_data: readonly DocumentRow[];
  readonly document_handling_units: readonly DocumentUnitRow[];
  readonly unit_inbound_data: readonly InboundRow[];
  readonly unit_inbound_units: readonly InboundUnitRow[];
  readonly dealers: readonly DealerRow[];
};

/** Name of a table. */
export type TableName = keyof Tables;

/** The names of all tables. */
export const TABLES: readonly TableName[] = [
  'prospect_data',
  'spk_dealing_process_data',
  'spk_dealing_process_units',
  'delivery_process_data',
  'delivery_process_details',
  'billing_process_data',
  'leasing_data',
  'document_handling_data',
  'document_handling_units',
  'unit_inbound_data',
  'unit_inbound_units',
  'dealers',
];

/** Tables of which each is made when it is first read. */
export const lazyTables = (make: <T extends TableName>(name: T) => Tables[T]): Tables =>
  lazyTablesOf<Tables>(TABLES, make);
