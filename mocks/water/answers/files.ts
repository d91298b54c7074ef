/** Uploads, and which files a month still needs. */
import {
  waterMissingFiles,
  waterUpload,
  waterUploadHistory,
  waterUploadRemoval,
} from '../../../src/water/contracts.js';
import { FILE_TYPES } from '../../../src/water/file.js';
import type { MockRoute } from '../../kit/domain.js';
import { Refusal } from '../../kit/refusal.js';
import { byText } from '../customers.js';
import { askedPeriod, periodLabel, periodText } from '../periods.js';
import type { Tables, UploadRow } from '../tables.js';
import { takeOver } from '../uploading.js';

type Route = MockRoute<Tables>;

const uploadPeriod = ({ periode_bulan, periode_tahun }: UploadRow): string =>
  periodText(periode_tahun, periode_bulan);

/** The uploads by period, the newest first, in it the newest upload first. */
function history(uploads: readonly UploadRow[], asked: string | undefined): object[] {
  const periods = new Map<string, UploadRow[]>();
  for (const row of uploads) {
    const period = uploadPeriod(row);
    if (asked !== undefined && period !== asked) continue;
    const rows = periods.get(period);
    if (rows) rows.push(row);
    else periods.set(period, [row]);
  }
  return [...periods]
    .sort(([a], [b]) => byText(b, a))
    .map(([period, rows]) => ({
      periode_tahun: rows[0]!.periode_tahun,
      periode_bulan: rows[0]!.periode_bulan,
      periode_label: periodLabel(period),
      files: rows
        .sort((a, b) => byText(b.upload_date, a.upload_date) || b.id - a.id)
        .map(({ id, file_type, file_name, upload_date, row_count, status }) => ({
          id,
          file_type,
          file_name,
          upload_date,
          row_count,
          status,
        })),
    }));
}

/** Which of the six types of files a period has. */
function missing(uploads: readonly UploadRow[], period: string): object {
  const there = new Set(
    uploads
      .filter((row) => uploadPeriod(row) === period && row.status.toLowerCase() === 'success')
      .map(({ file_type }) => file_type.toUpperCase()),
  );
  const uploaded = FILE_TYPES.filter((type) => there.has(type));
  return {
    periode_bulan: Number(period.slice(5)),
    periode_tahun: Number(period.slice(0, 4)),
    periode_label: periodLabel(period),
    required: FILE_TYPES,
    uploaded,
    missing: FILE_TYPES.filter((type) => !there.has(type)),
    progress_percent: Math.floor((uploaded.length / FILE_TYPES.length) * 100),
  };
}

/** The endpoints, each with its way from rows to an answer. */
export const filesRoutes: readonly Route[] = [
  { method: waterUpload.method, path: waterUpload.path, answer: takeOver },
  {
    method: waterUploadHistory.method,
    path: waterUploadHistory.path,
    answer: ({ query }, { store: { tables } }) => history(tables.uploads, askedPeriod(query)),
  },
  {
    method: waterUploadRemoval.method,
    path: waterUploadRemoval.path,
    answer({ path: { id } }, { store }) {
      const { uploads } = store.tables;
      const found = uploads.find((row) => String(row.id) === id);
      if (!found) throw new Refusal(404, { error: 'Upload not found' });
      store.write(
        'uploads',
        uploads.filter((row) => row !== found),
      );
      return { success: true, id: found.id, message: `${found.file_name} dihapus` };
    },
  },
  {
    method: waterMissingFiles.method,
    path: waterMissingFiles.path,
    answer: ({ path }, { store: { tables } }) =>
      missing(tables.uploads, askedPeriod(new URLSearchParams(path))!),
  },
];
