/** `<margin-upload-history>`: what was uploaded, when and by whom. */
import type { PropertyDeclarations } from 'lit';
import { define } from '../core/define.js';
import type { Answer } from '../data/endpoint.js';
import { defineTable, type Badge, type TableDefinition } from '../table/source.js';
import { TableElement } from '../table/table-element.js';
import { uploadHistory } from './contracts.js';
import { momentText } from '../core/moments.js';
import { historySet, Margin } from './params.js';

const types: Readonly<Record<string, string>> = {
  OMZET: 'Omzet',
  GROSS_MARGIN: 'Gross margin',
  RETUR: 'Retur',
};

const states: Readonly<Record<string, Badge>> = {
  SUCCESS: { tone: 'good', label: { id: 'Berhasil', en: 'Done' } },
  FAILED: { tone: 'bad', label: { id: 'Gagal', en: 'Failed' } },
  PENDING: { tone: 'neutral', label: { id: 'Diproses', en: 'Being processed' } },
  PROCESSING: { tone: 'neutral', label: { id: 'Diproses', en: 'Being processed' } },
};

const definition: TableDefinition = defineTable<Answer<typeof uploadHistory>>({
  heading: { id: 'Riwayat unggahan', en: 'Uploads' },
  unit: { id: 'unggahan', en: 'uploads' },
  endpoint: uploadHistory,
  params: historySet,
  fields: [
    // In words, which would sort 4 Jan after 1 Feb; the service lists the newest first.
    { field: 'time', label: { id: 'Waktu', en: 'Time' }, kind: 'text', sort: false },
    { field: 'uploadType', label: { id: 'Jenis', en: 'Kind' }, kind: 'text', codes: types },
    { field: 'fileName', label: { id: 'Berkas', en: 'File' }, kind: 'text' },
    { field: 'kilobytes', label: { id: 'Ukuran (KB)', en: 'Size (KB)' }, kind: 'decimal', optional: true },
    { field: 'rowCount', label: { id: 'Baris', en: 'Rows' }, kind: 'integer' },
    {
      field: 'status',
      label: { id: 'Status', en: 'Status' },
      kind: 'text',
      badge: (status) => states[String(status)] ?? { tone: 'neutral' },
    },
    { field: 'userName', label: { id: 'Pengunggah', en: 'By' }, kind: 'text' },
  ],
  read({ data, meta }, { locale }) {
    const { page, limit, total, totalPages } = meta;
    const rows = data.map((row) => {
      const { createdAt, uploadDate, fileSize } = row;
      const time = createdAt ?? uploadDate;
      return {
        ...row,
        time: time && momentText(time, locale),
        kilobytes: fileSize === null ? null : Math.round(fileSize / 10.24) / 100,
      };
    });
    return { rows, page, perPage: limit, totalPages, totalRecords: total };
  },
  key: 'id',
  record: 'id',
  brief: ['fileName', 'time', 'status'],
});

/**
 * The uploads, newest first: when, of what kind, the file with its rows, what became of it, and who has sent it. Without the
 * permission `view_all_uploads` the service lists one's own. Endpoint `GET /api/upload/history`.
 *
 * @element margin-upload-history
 */
export class MarginUploadHistory extends Margin(TableElement) {
  static override properties: PropertyDeclarations = { type: {} };

  /** Which uploads: `all` (default), `omzet`, `gross_margin` or `retur`. */
  declare type?: string | null;

  protected override get definition(): TableDefinition {
    return definition;
  }
}

define('margin-upload-history', MarginUploadHistory);

declare global {
  interface HTMLElementTagNameMap {
    'margin-upload-history': MarginUploadHistory;
  }
}
