/** A customer's use by period: what was billed and what the meter says. Pure. */
import type { ViewContext } from '../core/definition.js';
import type { Column, Row, View } from '../core/view.js';
import type { Answer } from '../data/endpoint.js';
import { formatCount, formatValue, type Value } from '../format/values.js';
import { wordsIn, type Localized } from '../locales/locales.js';
import type { waterUsage } from './contracts.js';
import { monthOf } from './month-of.js';

type Usage = Answer<typeof waterUsage>;
type Billed = Usage['mc_history'][number];
type Read = Usage['sbrs_history'][number];

const labels = {
  period: { id: 'Periode', en: 'Period' },
  billed: { id: 'Kubikasi (m³)', en: 'Billed (m³)' },
  read: { id: 'Volume meter (m³)', en: 'Metered (m³)' },
  target: { id: 'Target', en: 'Target' },
  method: { id: 'Metode baca', en: 'Read method' },
  skip: { id: 'Skip', en: 'Skip' },
  trouble: { id: 'Trouble', en: 'Trouble' },
  followUp: { id: 'Tindak lanjut', en: 'Follow-up' },
} as const satisfies Readonly<Record<string, Localized>>;

const periodOf = ({ periode_bulan, periode_tahun }: Billed | Read): string =>
  monthOf(periode_tahun, periode_bulan)!;

/** What stands in a cell; an empty text says nothing. */
const textIn = (text: string | null | undefined): Value => text || null;

/** How many periods are shown: the newest, where the two histories reach back differently. */
const MOST_PERIODS = 12;

/** Periods as a person reads a course: the oldest first. Only those that one of the histories has. */
export function usageView({ mc_history, sbrs_history }: Usage, { locale }: ViewContext): View {
  const billed = new Map(mc_history.map((row) => [periodOf(row), row]));
  const read = new Map(sbrs_history.map((row) => [periodOf(row), row]));
  const periods = [...new Set([...billed.keys(), ...read.keys()])].sort().slice(-MOST_PERIODS);
  const rows = periods.map((period): Row => {
    const [mc, sbrs] = [billed.get(period), read.get(period)];
    return {
      id: period,
      cells: {
        period,
        billed: mc?.kubikasi ?? null,
        read: sbrs?.volume ?? null,
        target: mc?.target_mc ?? null,
        method: textIn(sbrs?.readmethod),
        skip: textIn(sbrs?.skip_status),
        trouble: textIn(sbrs?.trouble_status),
        followUp: textIn(sbrs?.analisa_tindak_lanjut),
      },
      selection: { field: 'periode', value: period, label: formatValue(period, 'month', locale) },
      source: { mc, sbrs },
    };
  });
  const column = (key: keyof typeof labels, kind: Column['kind'], role?: Column['role']): Column => ({
    key,
    label: wordsIn(labels[key], locale),
    kind,
    ...(role && { role }),
  });
  const last = rows.at(-1);
  const volume = (key: 'billed' | 'read'): string =>
    `${wordsIn(labels[key], locale)} ${formatValue(last?.cells[key], 'decimal', locale)}`;
  return {
    columns: [
      column('period', 'month', 'name'),
      column('billed', 'decimal', 'measure'),
      column('read', 'decimal', 'measure'),
      column('target', 'currency'),
      column('method', 'text'),
      column('skip', 'text'),
      column('trouble', 'text'),
      // Most services don't say what was done.
      ...(rows.some(({ cells }) => cells['followUp'] !== null) ? [column('followUp', 'text')] : []),
    ],
    rows,
    series: [
      { column: 'billed', label: wordsIn(labels.billed, locale), mark: 'line', tone: 1 },
      { column: 'read', label: wordsIn(labels.read, locale), mark: 'line', tone: 2 },
    ],
    summary: last ? `${formatValue(last.id, 'month', locale)}: ${volume('billed')}, ${volume('read')}` : '',
    ...(rows.length > 0 && {
      note: formatCount(rows.length, wordsIn({ id: 'periode', en: 'periods' }, locale), locale),
    }),
  };
}
