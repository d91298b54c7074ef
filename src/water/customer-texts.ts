/** What is said of customers, their payments and their cases. */
import type { ValueKind } from '../format/values.js';
import { wordsIn, type Locale, type Localized } from '../locales/locales.js';
import { PRIORITIES, STATUSES, type Priority, type Status } from './codes.js';
import type { Tone } from '../core/view.js';

/** A column of the master of customers. */
export interface CustomerField {
  readonly name: string;
  readonly label: Localized;
  readonly kind: ValueKind;
}

const field = (name: string, id: string, en: string, kind: ValueKind = 'text'): CustomerField => ({
  name,
  label: { id, en },
  kind,
});

/** The columns of the master, in the order in which people read them. */
export const customerFields: readonly CustomerField[] = [
  field('nomen', 'Nomen', 'Nomen'),
  field('name', 'Nama', 'Name'),
  field('address', 'Alamat', 'Address'),
  field('rayon', 'Rayon', 'Rayon'),
  field('pc', 'PC', 'PC'),
  field('ez', 'EZ', 'EZ'),
  field('pcez', 'PCEZ', 'PCEZ'),
  field('block', 'Blok', 'Block'),
  field('zona_novak', 'Zona novak', 'Zona novak'),
  field('tarif', 'Tarif', 'Tariff'),
  field('target_mc', 'Target MC', 'Target (MC)', 'currency'),
  field('kubikasi', 'Kubikasi (m³)', 'Usage (m³)', 'decimal'),
];

/** A code with its name and colour. */
interface Coded {
  readonly label: Localized;
  readonly tone: Tone;
}

const statuses: Readonly<Record<Status, Coded>> = {
  pending: { label: { id: 'Menunggu', en: 'Pending' }, tone: 'neutral' },
  in_progress: { label: { id: 'Dikerjakan', en: 'In progress' }, tone: 1 },
  completed: { label: { id: 'Selesai', en: 'Completed' }, tone: 'good' },
  rejected: { label: { id: 'Ditolak', en: 'Rejected' }, tone: 'bad' },
};

const priorities: Readonly<Record<Priority, Coded>> = {
  high: { label: { id: 'Tinggi', en: 'High' }, tone: 'bad' },
  medium: { label: { id: 'Sedang', en: 'Medium' }, tone: 6 },
  low: { label: { id: 'Rendah', en: 'Low' }, tone: 'neutral' },
};

const isStatus = (code: string): code is Status => (STATUSES as readonly string[]).includes(code);
const isPriority = (code: string): code is Priority => (PRIORITIES as readonly string[]).includes(code);

/** A status by its name for people; one that nobody knows as it came. */
export const statusLabel = (code: string, locale: Locale): string =>
  isStatus(code) ? wordsIn(statuses[code].label, locale) : code;
/** Its colour. */
export const statusTone = (code: string): Tone => (isStatus(code) ? statuses[code].tone : 'neutral');

/** A priority by its name for people; one that nobody knows as it came. */
export const priorityLabel = (code: string, locale: Locale): string =>
  isPriority(code) ? wordsIn(priorities[code].label, locale) : code;
/** Its colour. */
export const priorityTone = (code: string): Tone => (isPriority(code) ? priorities[code].tone : 'neutral');

const payments: Readonly<Record<string, Localized>> = {
  current: { id: 'Current', en: 'Current' },
  undue: { id: 'Undue', en: 'Undue' },
  mb: { id: 'MB', en: 'MB' },
};

/** A kind of payment by its name for people; one that nobody knows as it came. */
export const paymentLabel = (code: string, locale: Locale): string =>
  Object.hasOwn(payments, code) ? wordsIn(payments[code]!, locale) : code;
