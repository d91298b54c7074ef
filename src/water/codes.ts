/** The codes and fixed words of the water service: the source's terms, the same in every language. */

/** The service's rayons. */
export const RAYONS = ['34', '35'] as const;

/** Both rayons together. */
export const SUNTER = 'SUNTER';

/** What lists can be limited to. */
export const RAYON_CHOICES = [SUNTER, ...RAYONS] as const;

/** What a customer without a name is called. */
export const NO_NAME = 'Belum Ada Nama';

/** The most months that a history of months has. */
export const MOST_MONTHS = 120;

/** The kinds of anomaly, in the order in which they are shown. */
export const ANOMALIES = [
  'extreme',
  'turun',
  'zero',
  'negatif',
  'salah_catat',
  'rebill',
  'estimasi',
] as const;

/** One of them. */
export type Anomaly = (typeof ANOMALIES)[number];

/** `type` for every kind. */
export const ALL_ANOMALIES = 'all';

/** What a case can be, in the order in which it becomes it. */
export const STATUSES = ['pending', 'in_progress', 'completed', 'rejected'] as const;

/** One of them. */
export type Status = (typeof STATUSES)[number];

/** How urgent a case can be. */
export const PRIORITIES = ['high', 'medium', 'low'] as const;

/** One of them. */
export type Priority = (typeof PRIORITIES)[number];

/** `status` and `jenis` for every case. */
export const ALL_CASES = 'all';
