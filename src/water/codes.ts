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
