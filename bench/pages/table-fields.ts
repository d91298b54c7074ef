/** The columns of the orders' history: all that the service has. */

/** A column. */
export interface Field {
  readonly field: string;
  readonly label: string;
  readonly isDate?: boolean;
  /** Labels of codes. */
  readonly codes?: Readonly<Record<string, string>>;
}

const text = (field: string, label: string): Field => ({ field, label });
const date = (field: string, label: string): Field => ({ field, label, isDate: true });

export const fields: readonly Field[] = [
  text('no', 'No'),
  text('id_spk', 'ID SPK'),
  text('nama_customer', 'Nama Customer'),
  text('alamat', 'Alamat'),
  text('no_kontak', 'No Kontak'),
  text('email', 'Email'),
  {
    field: 'status_spk',
    label: 'Status SPK',
    codes: { '1': 'Open', '2': 'Indent', '3': 'Complete', '4': 'Cancelled' },
  },
  text('nama_bpkb', 'Nama BPKB'),
  date('tanggal_pesanan', 'Tanggal Pesanan'),
  text('id_prospect', 'ID Prospect'),
  text('id_sales_people', 'ID Sales'),
  text('id_event', 'ID Event'),
  text('kode_propinsi', 'Kode Propinsi'),
  text('kode_kota', 'Kode Kota'),
  text('kode_kecamatan', 'Kode Kecamatan'),
  text('kode_kelurahan', 'Kode Kelurahan'),
  text('kode_pos', 'Kode Pos'),
  text('latitude', 'Latitude'),
  text('longitude', 'Longitude'),
  text('fax', 'Fax'),
  text('alamat_bpkb', 'Alamat BPKB'),
  text('alamat_kk', 'Alamat KK'),
  text('no_ktp', 'No KTP'),
  text('no_ktp_bpkb', 'No KTP BPKB'),
  text('no_kk', 'No KK'),
  text('npwp', 'NPWP'),
  date('created_time', 'Dibuat'),
  date('modified_time', 'Diubah'),
];
