/** The cases as a view: what is exported of them, and what the board draws. */
import type { Column, Row, View } from '../core/view.js';
import { dateOrText } from '../format/plain-date.js';
import { formatValue, type Value, type ValueKind } from '../format/values.js';
import { wordsIn, type Locale } from '../locales/locales.js';
import { anomalyLabel } from './anomaly-kinds.js';
import type { Case, CaseField, Cases, CaseStats } from './case-changes.js';
import { caseLabels, caseTexts } from './case-texts.js';
import { STATUSES } from './codes.js';
import { priorityLabel, statusLabel } from './customer-texts.js';
import { nameText } from './texts.js';

/** The cases with how many there are. */
export interface BoardView extends View {
  readonly cases: Cases;
  /** Absent: nobody knows. */
  readonly stats: CaseStats | undefined;
}

/** A field of a case as people read it. */
export function caseValue(one: Case, field: CaseField, locale: Locale): string {
  const raw = one[field];
  if (!raw) return formatValue(null, 'text', locale);
  if (field === 'status') return statusLabel(raw, locale);
  if (field === 'priority') return priorityLabel(raw, locale);
  if (field === 'jenis_anomali') return anomalyLabel(raw, locale);
  return field === 'due_date' ? formatValue(dateOrText(raw), 'date', locale) : raw;
}

/** What the customer of a case is called. */
export const customerOf = ({ nomen, nama }: Case, locale: Locale): string =>
  `${nomen} ${nameText(nama, locale)}`;

const kinds: Readonly<Record<string, ValueKind>> = { due_date: 'date' };

const columnsIn = (locale: Locale): readonly Column[] => [
  { key: 'id', label: wordsIn({ id: 'ID', en: 'ID' }, locale), kind: 'text', role: 'name' },
  ...Object.entries(caseLabels).map(([key, label]): Column => ({
    key,
    label: wordsIn(label, locale),
    kind: kinds[key] ?? 'text',
  })),
];

const rowOf = (one: Case, locale: Locale): Row => {
  const words = (field: 'status' | 'priority' | 'jenis_anomali'): Value =>
    one[field] ? caseValue(one, field, locale) : null;
  return {
    id: String(one.id),
    cells: {
      id: String(one.id),
      nomen: one.nomen,
      nama: nameText(one.nama, locale),
      rayon: one.rayon ?? null,
      status: words('status'),
      jenis_anomali: words('jenis_anomali'),
      deskripsi: one.deskripsi,
      priority: words('priority'),
      assigned_to: one.assigned_to,
      due_date: one.due_date && dateOrText(one.due_date),
      created_at: one.created_at,
      updated_at: one.updated_at,
    },
    selection: { field: 'id', value: String(one.id), label: `#${one.id}` },
    source: one,
  };
};

/** The view of cases. */
export const boardView = (cases: Cases, stats: CaseStats | undefined, locale: Locale): BoardView => ({
  columns: columnsIn(locale),
  rows: cases.map((one) => rowOf(one, locale)),
  summary: `${wordsIn(caseTexts, locale).total}: ${cases.length}`,
  cases,
  stats,
});

/** The statuses of a board: those that everybody knows, and what else cases have. */
export const statusesOf = (cases: Cases): readonly string[] => [
  ...new Set<string>([...STATUSES, ...cases.map(({ status }) => status)]),
];
