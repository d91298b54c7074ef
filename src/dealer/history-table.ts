/** `<history-table>`: the rows behind the dealer's charts, page by page. */
import { define } from '../core/define.js';
import { choose } from '../core/definition.js';
import { TableElement } from '../table/table-element.js';
import { defineTable, type TableDefinition, type TableField, type TableFilter } from '../table/source.js';
import {
  DELIVERY_STATUS,
  FOLLOW_UP_METHOD,
  INBOUND_STATUS,
  ORDER_STATUS,
  PAYMENT_STATUS,
  PROSPECT_SOURCE,
  PROSPECT_STATUS,
  sourceLabel,
  type Labels,
} from './codes.js';
import {
  billingTable,
  dealingTable,
  deliveryTable,
  documentTable,
  inboundTable,
  leasingTable,
  prospectTable,
} from './contracts.js';
import { Dealer, dealerOnly, dealerPeriod } from './params.js';
import {
  DELIVERY_TONES,
  INBOUND_TONES,
  ORDER_TONES,
  PAYMENT_TONES,
  PROSPECT_TONES,
  type Tones,
} from './tones.js';

/** The service counts a record once for each unit that it joins: these are no bills, files or shipping lists. */
const rows = { id: 'baris', en: 'rows' };

const no: TableField = { field: 'no', label: { id: 'No', en: 'No' }, kind: 'integer' };

const text = (field: string, id: string, en: string): TableField => ({
  field,
  label: { id, en },
  kind: 'text',
});

const kind = (kind: TableField['kind'], field: TableField): TableField => ({ ...field, kind });

const coded = (codes: Labels, field: TableField): TableField => ({ ...field, codes });

/** A status: its codes have pills. */
const status = (codes: Labels, tones: Tones, field: TableField): TableField => ({ ...field, codes, tones });

/** Shown only on request: less important, or personal. */
const optional = (field: TableField): TableField => ({ ...field, optional: true });

/** A field as a filter of the same name. */
const filterBy = ({ field: param, label, kind, codes }: TableField): TableFilter => ({
  param,
  label,
  kind: codes ? 'code' : kind === 'date' ? 'date' : 'text',
  ...(codes && { codes }),
});

const storedForm = {
  id: 'Hanya menemukan tanggal yang tersimpan sebagai TTTT-BB-HH.',
  en: 'Finds only dates that are stored as YYYY-MM-DD.',
};

const address = text('alamat', 'Alamat', 'Address');
const phone = text('no_kontak', 'No Kontak', 'Phone');
const orderId = text('id_spk', 'ID SPK', 'SPK ID');
const idCard = text('no_ktp', 'No KTP', 'ID card no');

const sourceLabels = Object.fromEntries(
  Object.entries(PROSPECT_SOURCE).map(([code, label]) => [code, sourceLabel(label)]),
);

const prospectId = text('id_prospect', 'ID Prospect', 'Prospect ID');
const fullName = text('nama_lengkap', 'Nama Lengkap', 'Full name');
const prospectDate = kind('date', text('tanggal_prospect', 'Tanggal Prospect', 'Prospect date'));
const prospectStatus = status(PROSPECT_STATUS, PROSPECT_TONES, text('status_prospect', 'Status', 'Status'));

const prospect = defineTable({
  heading: { id: 'Riwayat prospek', en: 'Prospect history' },
  unit: { id: 'prospek', en: 'prospects' },
  record: 'id_prospect',
  brief: ['nama_lengkap', 'tanggal_prospect', 'status_prospect'],
  endpoint: prospectTable,
  params: dealerPeriod,
  fields: [
    no,
    prospectId,
    fullName,
    address,
    phone,
    prospectDate,
    prospectStatus,
    optional(kind('date', text('tanggal_appointment', 'Tanggal Janji Temu', 'Appointment date'))),
    optional(coded(sourceLabels, text('sumber_prospect', 'Sumber', 'Source'))),
    optional(coded(FOLLOW_UP_METHOD, text('metode_follow_up', 'Metode Tindak Lanjut', 'Follow-up method'))),
    optional(text('kode_kecamatan', 'Kode Kecamatan', 'District code')),
    optional(idCard),
  ],
  filters: [prospectId, fullName, address, phone, prospectDate, prospectStatus].map(filterBy),
});

const customer = text('nama_customer', 'Nama Customer', 'Customer');
const email = text('email', 'Email', 'Email');
const orderStatus = status(ORDER_STATUS, ORDER_TONES, text('status_spk', 'Status SPK', 'SPK status'));
const bpkbName = text('nama_bpkb', 'Nama BPKB', 'BPKB name');

const dealing = defineTable({
  heading: { id: 'Riwayat dealing', en: 'Dealing history' },
  unit: { id: 'SPK', en: 'orders' },
  record: 'id_spk',
  brief: ['nama_customer', 'id_spk', 'status_spk'],
  endpoint: dealingTable,
  params: dealerOnly,
  fields: [
    no,
    orderId,
    customer,
    address,
    phone,
    email,
    orderStatus,
    bpkbName,
    optional(kind('date', text('tanggal_pesanan', 'Tanggal Pesanan', 'Ordered on'))),
    optional(prospectId),
    optional(text('id_sales_people', 'ID Sales', 'Sales ID')),
    optional(text('id_event', 'ID Event', 'Event ID')),
    optional(text('kode_propinsi', 'Kode Provinsi', 'Province code')),
    optional(text('kode_kota', 'Kode Kota', 'City code')),
    optional(text('kode_kecamatan', 'Kode Kecamatan', 'District code')),
    optional(text('kode_kelurahan', 'Kode Kelurahan', 'Village code')),
    optional(text('kode_pos', 'Kode Pos', 'Postcode')),
    optional(text('latitude', 'Lintang', 'Latitude')),
    optional(text('longitude', 'Bujur', 'Longitude')),
    optional(text('fax', 'Faks', 'Fax')),
    optional(text('alamat_bpkb', 'Alamat BPKB', 'BPKB address')),
    optional(text('alamat_kk', 'Alamat KK', 'Family card address')),
    optional(idCard),
    optional(text('no_ktp_bpkb', 'No KTP BPKB', 'BPKB ID card no')),
    optional(text('no_kk', 'No KK', 'Family card no')),
    optional(text('npwp', 'NPWP', 'Tax no')),
    optional(kind('date', text('created_time', 'Dibuat', 'Created'))),
    optional(kind('date', text('modified_time', 'Diubah', 'Changed'))),
  ],
  filters: [orderId, customer, address, phone, email, bpkbName, orderStatus].map(filterBy),
});

const delivery = (() => {
  const fields = [
    text('delivery_document_id', 'ID Delivery Doc', 'Delivery document'),
    kind('date', text('tanggal_pengiriman', 'Tgl Pengiriman', 'Delivered on')),
    status(DELIVERY_STATUS, DELIVERY_TONES, text('status_delivery_document', 'Status', 'Status')),
    text('id_driver', 'Driver', 'Driver'),
    orderId,
    text('nama_penerima', 'Nama Penerima', 'Received by'),
    text('no_kontak_penerima', 'No HP Penerima', 'Receiver’s phone'),
    text('lokasi_pengiriman', 'Lokasi', 'Place'),
    text('waktu_pengiriman', 'Waktu', 'Time'),
  ];
  return defineTable({
    heading: { id: 'Riwayat pengiriman', en: 'Delivery history' },
    unit: { id: 'unit di surat jalan', en: 'units on delivery notes' },
    brief: ['nama_penerima', 'tanggal_pengiriman', 'status_delivery_document'],
    endpoint: deliveryTable,
    params: dealerPeriod,
    fields: [no, ...fields],
    filters: fields.map((field) =>
      // The service compares the text that a row has, of whatever form, with the day as it is asked.
      field.kind === 'date' ? { ...filterBy(field), hint: storedForm } : filterBy(field),
    ),
  });
})();

/** The service writes its label instead of the code; what is none of them is as it came. */
const paymentStatus: TableField = {
  ...text('status', 'Status', 'Status'),
  badge(raw) {
    const code = Object.keys(PAYMENT_STATUS).find((each) => PAYMENT_STATUS[each] === raw);
    return raw ? { tone: (code && PAYMENT_TONES[code]) || 'neutral' } : undefined;
  },
};

const billing = defineTable({
  heading: { id: 'Riwayat pembayaran', en: 'Payment history' },
  unit: rows,
  record: 'id_invoice',
  brief: ['id_invoice', 'amount', 'status'],
  endpoint: billingTable,
  params: dealerPeriod,
  fields: [
    no,
    text('id_invoice', 'ID Invoice', 'Invoice ID'),
    text('id_customer', 'ID Customer', 'Customer ID'),
    kind('currency', text('amount', 'Nilai Tagihan', 'Amount')),
    text('tipe_pembayaran', 'Tipe Pembayaran', 'Payment type'),
    text('cara_bayar', 'Cara Bayar', 'Payment method'),
    paymentStatus,
  ],
  filters: [],
});

const leasing = defineTable({
  heading: { id: 'Riwayat leasing', en: 'Leasing history' },
  unit: { id: 'pengajuan', en: 'applications' },
  record: 'id_dokumen_pengajuan',
  brief: ['id_spk', 'tgl_pengajuan', 'nama_finance_company'],
  endpoint: leasingTable,
  params: dealerPeriod,
  fields: [
    no,
    orderId,
    text('id_dokumen_pengajuan', 'ID Dokumen Pengajuan', 'Application ID'),
    kind('date', text('tgl_pengajuan', 'Tgl Pengajuan', 'Applied on')),
    kind('currency', text('jumlah_dp', 'Jumlah DP', 'Down payment')),
    kind('integer', text('tenor', 'Tenor', 'Months')),
    kind('currency', text('jumlah_cicilan', 'Jumlah Cicilan', 'Instalment')),
    text('nama_finance_company', 'Nama Perusahaan Pembiayaan', 'Finance company'),
  ],
  filters: [],
});

const documents = defineTable({
  heading: { id: 'Riwayat dokumen', en: 'Document history' },
  unit: rows,
  record: 'id_so',
  brief: ['id_so', 'tgl_pengajuan_stnk', 'plat_nomor'],
  endpoint: documentTable,
  params: dealerPeriod,
  fields: [
    no,
    orderId,
    text('id_so', 'ID SO', 'SO ID'),
    kind('date', text('tgl_pengajuan_stnk', 'Tgl Pengajuan STNK', 'STNK applied on')),
    // Its codes 0, 1 and 2 have no labels anywhere.
    text('status_faktur_stnk', 'Status Faktur STNK', 'STNK invoice status'),
    text('nomor_stnk', 'Nomor STNK', 'STNK no'),
    text('plat_nomor', 'Plat Nomor', 'Plate'),
    kind('date', text('tgl_terima_stnk', 'Tgl Terima STNK', 'STNK received on')),
    text('nama_penerima_stnk', 'Nama Penerima STNK', 'STNK received by'),
    kind('date', text('tgl_terima_bpkb', 'Tgl Terima BPKB', 'BPKB received on')),
    text('nama_penerima_bpkb', 'Nama Penerima BPKB', 'BPKB received by'),
  ],
  filters: [],
});

const inbound = defineTable({
  heading: { id: 'Riwayat penerimaan unit', en: 'Inbound history' },
  unit: rows,
  record: 'no_shipping_list',
  brief: ['no_shipping_list', 'tgl_terima', 'status_shipping_list'],
  endpoint: inboundTable,
  params: dealerPeriod,
  fields: [
    no,
    text('no_shipping_list', 'No Daftar Kirim', 'Shipping list'),
    kind('date', text('tgl_terima', 'Tgl Terima', 'Received on')),
    text('no_invoice', 'No Invoice', 'Invoice'),
    status(INBOUND_STATUS, INBOUND_TONES, text('status_shipping_list', 'Status', 'Status')),
    text('tipe_unit', 'Tipe Unit', 'Type'),
    kind('integer', text('kuantitas_unit_diterima', 'Kuantitas Diterima', 'Quantity received')),
  ],
  filters: [],
});

const sources = { prospect, dealing, delivery, billing, leasing, document: documents, inbound };

/**
 * The rows of one source in the period, page by page. Endpoints `GET /dashboard/prospect/data-table`,
 * `/spk-dealing-process/data` (which takes no dates), `/delivery/data-history`, `/payment-data-history`,
 * `/leasing-data-history`, `/document-handling-data-history`, `/unit-inbound-data-history`. No endpoint sorts or
 * searches: headings sort, and there is a search, only where all rows are on one page; one sorted page of many would mislead.
 * Of bills, files and shipping lists the service counts a record once for each unit that it joins: their total is called
 * rows, and pages are shorter than asked for. A record that stands on two pages (the same number and everything else the
 * same) is once in a file of all pages; two of one page stay two, and deliveries stay as they are, because two units of one
 * note may be alike.
 *
 * @element history-table
 */
export class HistoryTable extends Dealer(TableElement) {
  static override properties = { source: {} };

  /** Which rows: `prospect` (default), `dealing`, `delivery`, `billing`, `leasing`, `document` or `inbound`. */
  declare source?: string | null;

  protected override get definition(): TableDefinition {
    return choose<TableDefinition>(sources, 'source', this.source);
  }
}

define('history-table', HistoryTable);

declare global {
  interface HTMLElementTagNameMap {
    'history-table': HistoryTable;
  }
}
