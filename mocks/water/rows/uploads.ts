/** The files that were uploaded: all six of every month but the last, of which some have not come yet. */
import { dayNumber, dayText } from '../../kit/calendar.js';
import type { UploadRow } from '../tables.js';
import { inPeriod } from './billing.js';
import { HOUSEHOLDS } from './households.js';

const files = [
  { type: 'MC', name: 'MC', day: 2, ending: 'xlsx', rows: HOUSEHOLDS },
  { type: 'COLLECTION', name: 'COLLECTION', day: 6, ending: 'csv', rows: 580 },
  { type: 'SBRS', name: 'SBRS', day: 26, ending: 'txt', rows: HOUSEHOLDS },
  { type: 'MB', name: 'MB', day: 27, ending: 'xlsx', rows: 38 },
  { type: 'MAINBILL', name: 'MAINBILL', day: 28, ending: 'xlsx', rows: 610 },
  { type: 'ARDEBT', name: 'ARDEBT', day: 34, ending: 'xlsx', rows: 96 },
] as const;

/** The uploads for some months up to a day. */
export function uploadsFor(months: readonly string[], today: string): UploadRow[] {
  const rows = months.flatMap((month, at) =>
    files.map(({ type, name, day, ending, rows: row_count }, index) => {
      const { periode_month: periode_bulan, periode_year: periode_tahun } = inPeriod(month);
      const date = dayText(dayNumber(`${month}-01`) + day - 1);
      return {
        id: at * files.length + index + 1,
        file_type: type,
        file_name: `${name}_${month}.${ending}`,
        periode_bulan,
        periode_tahun,
        upload_date: `${date} 0${8 + (index % 2)}:${10 + index * 7}:00`,
        row_count,
        status: 'success',
      };
    }),
  );
  return rows.filter(({ upload_date }) => upload_date.slice(0, 10) <= today);
}
