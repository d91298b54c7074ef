/** What is odd about meter readings: the seven kinds of anomaly, each by its rule. */
import { ANOMALIES, type Anomaly } from '../../src/water/codes.js';
import { byText, nomenOf } from './customers.js';
import { addMonths, periodOf } from './periods.js';
import type { ReadingRow } from './tables.js';

/** A reading with the volume of the month before; null where that month has none. */
export interface Reading {
  readonly row: ReadingRow;
  readonly before: number | null;
}

const numberOf = (value: unknown): number | null => {
  if (value === null || value === undefined || value === '') return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim().toUpperCase() : '');

/** The readings of a month, each with what it is compared with. */
export function readingsOf(rows: readonly ReadingRow[], month: string): readonly Reading[] {
  const last = addMonths(month, -1);
  const before = new Map(
    rows.filter((row) => periodOf(row) === last).map((row) => [nomenOf(row), numberOf(row.volume)]),
  );
  return rows
    .filter((row) => periodOf(row) === month)
    .map((row) => ({ row, before: before.get(nomenOf(row)) ?? null }));
}

const LARGEST_VOLUME = 100;

const volumeIs =
  (is: (volume: number) => boolean) =>
  (reading: Reading): boolean => {
    const volume = numberOf(reading.row.volume);
    return volume !== null && is(volume);
  };

/** By how much the end reading is below the start reading; null where one is missing. */
const gapOf = ({ stand_awal, stand_akhir }: ReadingRow): number | null => {
  const [start, end] = [numberOf(stand_awal), numberOf(stand_akhir)];
  return start === null || end === null ? null : start - end;
};

/** The rule of each kind. */
const rules: Readonly<Record<Anomaly, (reading: Reading) => boolean>> = {
  extreme: volumeIs((volume) => volume > LARGEST_VOLUME),
  turun: (reading) =>
    reading.before !== null &&
    reading.before > 0 &&
    volumeIs((volume) => volume < 0.5 * reading.before!)(reading),
  zero: volumeIs((volume) => volume === 0),
  negatif: (reading) =>
    volumeIs((volume) => volume < 0)(reading) || (numberOf(reading.row.stand_akhir) ?? 0) < 0,
  salah_catat: ({ row }) => (gapOf(row) ?? 0) > 0,
  rebill: ({ row }) => textOf(row.spm_status).includes('REBILL'),
  estimasi: ({ row }) => {
    const method = textOf(row.read_method);
    return (method !== '' && method !== 'ACTUAL') || textOf(row.skip_status) !== '';
  },
};

/** By how many percent a volume has changed, to two decimals. */
const changeOf = ({ row, before }: Reading): number => {
  const percent = ((numberOf(row.volume)! - before!) / before!) * 100;
  return (Math.sign(percent) * Math.round(Math.abs(percent) * 100)) / 100;
};

/** What comes first, of two readings of a kind; the first of two that are equal by nomen. */
const orders: Readonly<Partial<Record<Anomaly, (reading: Reading) => number>>> = {
  extreme: ({ row }) => -numberOf(row.volume)!,
  turun: changeOf,
  negatif: ({ row }) => numberOf(row.volume) ?? Infinity,
  salah_catat: ({ row }) => -gapOf(row)!,
};

/** How many readings each kind has. */
export const countsOf = (
  readings: readonly Reading[],
): Readonly<Record<Anomaly, { readonly count: number }>> =>
  Object.fromEntries(
    ANOMALIES.map((kind) => [kind, { count: readings.filter(rules[kind]).length }]),
  ) as Record<Anomaly, { count: number }>;

/** The readings of a kind, in its order. */
export function anomaliesOf(readings: readonly Reading[], kind: Anomaly): readonly Reading[] {
  const order = orders[kind] ?? (() => 0);
  return readings
    .filter(rules[kind])
    .map((reading) => ({ reading, at: order(reading) }))
    .sort((a, b) =>
      a.at < b.at ? -1 : a.at > b.at ? 1 : byText(nomenOf(a.reading.row), nomenOf(b.reading.row)),
    )
    .map(({ reading }) => reading);
}

/** What an answer says of a reading beside whose it is. */
export function readingFields(reading: Reading, kind: Anomaly): object {
  const { row, before } = reading;
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  const volume = numberOf(row.volume);
  return {
    volume,
    stand_awal: numberOf(row.stand_awal),
    stand_akhir: numberOf(row.stand_akhir),
    readmethod: text(row.read_method),
    skip_status: text(row.skip_status),
    trouble_status: text(row.trouble_status),
    spm_status: text(row.spm_status),
    ...(kind === 'turun' && {
      persen_perubahan: changeOf(reading),
      volume_sekarang: volume,
      volume_lalu: before,
    }),
  };
}
