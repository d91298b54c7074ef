/** Takes files over: each is recognised and recorded, or said why not. Their rows are not loaded. */
import { FILE_TYPES, type DetectMethod, type FileType } from '../../src/water/file.js';
import { readForm } from '../kit/body.js';
import type { Asked, Source } from '../kit/domain.js';
import { Refusal } from '../kit/refusal.js';
import {
  periodByContent,
  periodByName,
  periodOfDate,
  typeByColumns,
  typeByName,
  type Period,
} from './detecting.js';
import { periodLabel, periodText } from './periods.js';
import { FileProblem, readUpload, type FileContent } from './reading.js';
import type { Tables, UploadRow } from './tables.js';
import { textIn } from './writing.js';

/** What a person has said of a file: it counts before what is found. */
interface Override {
  readonly bulan?: unknown;
  readonly tahun?: unknown;
  readonly file_type?: unknown;
}

/** What became of a file. A file may have two of them. */
interface Result {
  readonly filename: string;
  readonly status: 'success' | 'warning' | 'error';
  readonly message: string;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/** The overrides by file name. */
function overridesOf(form: FormData): Readonly<Record<string, unknown>> {
  const text = form.get('manual_override');
  if (typeof text !== 'string' || text.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch {
    // Refused below.
  }
  throw new Refusal(400, { error: 'Invalid manual_override' });
}

function typeIn({ file_type }: Override): FileType | undefined {
  if (!isGiven(file_type)) return undefined;
  const type = FILE_TYPES.find((each) => each === String(file_type).trim().toUpperCase());
  if (!type) throw new FileProblem('Invalid file_type');
  return type;
}

function periodIn({ bulan, tahun }: Override): Period | undefined {
  if (!isGiven(bulan) && !isGiven(tahun)) return undefined;
  const [month, year] = [textIn(bulan) ?? '', textIn(tahun) ?? ''];
  if (!/^(?:0?[1-9]|1[0-2])$/.test(month) || !/^\d{4}$/.test(year)) throw new FileProblem('Invalid periode');
  return { year: Number(year), month: Number(month) };
}

/** The period of a file, and where it is known from. */
function periodOf(
  name: string,
  { columns, first }: FileContent,
  override: Override,
  today: string,
): readonly [DetectMethod, Period] {
  const own = periodIn(override);
  if (own) return ['manual_override', own];
  const content = periodByContent(columns, first);
  if (content) return ['from_content', content];
  const named = periodByName(name);
  return named ? ['from_filename', named] : ['from_upload_date', periodOfDate(today)];
}

/** Records a file, in place of one of the same type and period. */
async function record(
  file: File,
  override: Override,
  { store, today, now }: Source<Tables>,
): Promise<readonly Result[]> {
  const { name: filename } = file;
  const content = await readUpload(file);
  if (content.count === 0) throw new FileProblem('File tidak berisi data');
  const type = typeIn(override) ?? typeByColumns(content.columns) ?? typeByName(filename);
  if (!type) throw new FileProblem('Tipe file tidak dikenali');
  const [detect_method, { year, month }] = periodOf(filename, content, override, today);
  const periode = periodLabel(periodText(year, month));
  const { uploads } = store.tables;
  const isOld = (row: UploadRow): boolean =>
    row.file_type.toUpperCase() === type && row.periode_bulan === month && row.periode_tahun === year;
  const found = {
    filename,
    file_type: type,
    periode,
    periode_bulan: month,
    periode_tahun: year,
    detect_method,
    row_count: content.count,
  };
  const results: Result[] = [];
  if (uploads.some(isOld))
    results.push({ ...found, status: 'warning', message: `Data ${type} ${periode} sudah ada dan diganti` });
  store.write('uploads', [
    ...uploads.filter((row) => !isOld(row)),
    {
      id: 1 + uploads.reduce((last, { id }) => Math.max(last, id), 0),
      file_type: type,
      file_name: filename,
      periode_bulan: month,
      periode_tahun: year,
      upload_date: now,
      row_count: content.count,
      status: 'success',
    },
  ]);
  return [
    ...results,
    { ...found, status: 'success', message: `${type} ${periode}: ${content.count} baris diunggah` },
  ];
}

/** Answers an upload: one file that can't be taken keeps no other back. */
export async function takeOver({ request }: Asked, source: Source<Tables>): Promise<object> {
  const form = await readForm(request);
  const files = (form?.getAll('files[]') ?? []).filter(
    (file): file is File => typeof file !== 'string' && file.name !== '',
  );
  if (!form || files.length === 0) throw new Refusal(400, { error: 'No files uploaded' });
  const overrides = overridesOf(form);
  const results: Result[] = [];
  for (const file of files) {
    const own = Object.hasOwn(overrides, file.name) ? overrides[file.name] : undefined;
    try {
      // One after the other: a file may replace the one before it.
      // eslint-disable-next-line no-await-in-loop -- see above
      results.push(...(await record(file, isObject(own) ? own : {}, source)));
    } catch (problem) {
      if (!(problem instanceof FileProblem)) throw problem;
      results.push({ filename: file.name, status: 'error', message: problem.message });
    }
  }
  const countOf = (status: Result['status']): number =>
    results.filter((each) => each.status === status).length;
  return {
    summary: {
      total: files.length,
      success: countOf('success'),
      error: countOf('error'),
      warning: countOf('warning'),
    },
    results,
  };
}
