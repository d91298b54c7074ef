/** `<history-table>`: the rows behind the dealer's charts, page by page. */
import { define } from '../core/define.js';
import { choose } from '../core/definition.js';
import { TableElement } from '../core/table-element.js';
import { defineTable, type TableDefinition, type TableField, type TableFilter } from '../table/source.js';
import { FOLLOW_UP_METHOD, PROSPECT_SOURCE, PROSPECT_STATUS } from './codes.js';
import { leasingTable, prospectTable } from './contracts.js';
import { Dealer, dealerPeriod } from './params.js';

const no: TableField = { field: 'no', label: { id: 'No', en: 'No' }, kind: 'integer' };

const text = (field: string, id: string, en: string): TableField => ({
  field,
  label: { id, en },
  kind: 'text',
});

const filter = (param: string, id: string, en: string): TableFilter => ({
  param,
  label: { id, en },
  kind: 'text',
});

const optional = (field: TableField): TableField => ({ ...field, optional: true });

const prospect = defineTable({
  heading: { id: 'Riwayat prospek', en: 'Prospect history' },
  unit: { id: 'prospek', en: 'prospects' },
  endpoint: prospectTable,
  params: dealerPeriod,
  fields: [
    no,
    text('id_prospect', 'ID Prospect', 'Prospect ID'),
    text('nama_lengkap', 'Nama Lengkap', 'Full name'),
    text('alamat', 'Alamat', 'Address'),
    text('no_kontak', 'No Kontak', 'Phone'),
    { ...text('tanggal_prospect', 'Tanggal Prospect', 'Prospect date'), kind: 'date' },
    { ...text('status_prospect', 'Status', 'Status'), codes: PROSPECT_STATUS },
    optional({ ...text('tanggal_appointment', 'Tanggal Appointment', 'Appointment date'), kind: 'date' }),
    optional({ ...text('sumber_prospect', 'Sumber', 'Source'), codes: PROSPECT_SOURCE }),
    optional({
      ...text('metode_follow_up', 'Metode Follow-up', 'Follow-up method'),
      codes: FOLLOW_UP_METHOD,
    }),
    optional(text('kode_kecamatan', 'Kode Kecamatan', 'District code')),
    // Personal.
    optional(text('no_ktp', 'No KTP', 'ID card no')),
  ],
  filters: [
    filter('id_prospect', 'ID Prospect', 'Prospect ID'),
    filter('nama_lengkap', 'Nama Lengkap', 'Full name'),
    filter('alamat', 'Alamat', 'Address'),
    filter('no_kontak', 'No Kontak', 'Phone'),
    { ...filter('tanggal_prospect', 'Tanggal Prospect', 'Prospect date'), kind: 'date' },
    { ...filter('status_prospect', 'Status', 'Status'), kind: 'code', codes: PROSPECT_STATUS },
  ],
});

const leasing = defineTable({
  heading: { id: 'Riwayat leasing', en: 'Leasing history' },
  unit: { id: 'pengajuan', en: 'applications' },
  endpoint: leasingTable,
  params: dealerPeriod,
  fields: [
    no,
    text('id_spk', 'ID SPK', 'SPK ID'),
    text('id_dokumen_pengajuan', 'ID Dokumen Pengajuan', 'Application ID'),
    { ...text('tgl_pengajuan', 'Tgl Pengajuan', 'Applied on'), kind: 'date' },
    { ...text('jumlah_dp', 'Jumlah DP', 'Down payment'), kind: 'currency' },
    { ...text('tenor', 'Tenor', 'Months'), kind: 'integer' },
    { ...text('jumlah_cicilan', 'Jumlah Cicilan', 'Instalment'), kind: 'currency' },
    text('nama_finance_company', 'Nama Finance Company', 'Finance company'),
  ],
  filters: [],
});

const sources = { prospect, leasing };

/**
 * The rows of one source in the period, page by page. Source: 000_85655eacf12f8b6e.txt, the "Data history"
 * sections; endpoints `GET /dashboard/prospect/data-table` and `GET /dashboard/leasing-data-history`. No endpoint
 * sorts, so no column does: one sorted page of many would mislead.
 *
 * @element history-table
 */
export class HistoryTable extends Dealer(TableElement) {
  static override properties = { source: {} };

  /** Which rows: `prospect` (default) or `leasing`. */
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
