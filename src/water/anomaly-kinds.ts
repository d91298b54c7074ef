/** The kinds of anomaly as people know them: their names, what each means, and their badges. */
import type { Tone } from '../core/view.js';
import { wordsIn, type Locale, type Localized } from '../locales/locales.js';
import { ANOMALIES, type Anomaly } from './codes.js';

/** A kind of anomaly. */
interface AnomalyKind {
  readonly label: Localized;
  /** The rule in a few words. */
  readonly rule: Localized;
  /** The service's own short word. */
  readonly badge: string;
  readonly tone: Tone;
}

/** Every kind by its key. */
export const anomalyKinds: Readonly<Record<Anomaly, AnomalyKind>> = {
  extreme: {
    label: { id: 'Pemakaian ekstrem', en: 'Extreme usage' },
    rule: { id: 'di atas 100 m³', en: 'above 100 m³' },
    badge: 'HOT',
    tone: 'bad',
  },
  turun: {
    label: { id: 'Pemakaian turun', en: 'Usage drop' },
    rule: { id: 'turun lebih dari 50%', en: 'down by more than 50%' },
    badge: 'WATCH',
    tone: 6,
  },
  zero: {
    label: { id: 'Pemakaian nol', en: 'Zero usage' },
    rule: { id: '0 m³', en: '0 m³' },
    badge: 'CHECK',
    tone: 1,
  },
  negatif: {
    label: { id: 'Stand negatif', en: 'Negative reading' },
    rule: { id: 'stand atau volume di bawah 0', en: 'reading or volume below 0' },
    badge: 'ERROR',
    tone: 'bad',
  },
  salah_catat: {
    label: { id: 'Salah catat', en: 'Recorded wrong' },
    rule: { id: 'stand akhir di bawah stand awal', en: 'end reading below start reading' },
    badge: 'FIX',
    tone: 2,
  },
  rebill: {
    label: { id: 'Rebill', en: 'Rebill' },
    rule: { id: 'koreksi tagihan', en: 'corrected bill' },
    badge: 'REBILL',
    tone: 5,
  },
  estimasi: {
    label: { id: 'Estimasi', en: 'Estimated' },
    rule: { id: 'tidak dibaca (bukan ACTUAL)', en: 'not read (not ACTUAL)' },
    badge: 'EST',
    tone: 3,
  },
};

const isAnomaly = (kind: string): kind is Anomaly => (ANOMALIES as readonly string[]).includes(kind);

/** A kind by its name for people; one that nobody knows as it came. */
export const anomalyLabel = (kind: string, locale: Locale): string =>
  isAnomaly(kind) ? wordsIn(anomalyKinds[kind].label, locale) : kind;
