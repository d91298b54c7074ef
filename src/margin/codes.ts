/** The codes, limits and fixed words of the margin service: the source's terms, the same in every language. */

/** The two areas that locations are of. */
export const AREAS = ['CABANG', 'LOCAL'] as const;

/** One of them. */
export type Area = (typeof AREAS)[number];

/** What the data page can be limited to. */
export const LOCATION_TYPES = ['ALL', 'LOCAL', 'CABANG'] as const;

/** How fine a trend is. */
export const PERIODS = ['daily', 'weekly', 'monthly', 'quarterly', 'semester', 'yearly'] as const;

/** One of them. */
export type Period = (typeof PERIODS)[number];

/** Margins in percent below this are low, from `FAIR` on good. */
export const LOW = 10;
/** From here on a margin is good. */
export const FAIR = 20;

/** What uploads there are, as the service's rows name them. */
export const UPLOAD_TYPES = ['OMZET', 'GROSS_MARGIN', 'RETUR'] as const;

/** What a history can be limited to. */
export const HISTORY_TYPES = ['all', 'omzet', 'gross_margin', 'retur'] as const;

/** The permission to upload margins and to see them. */
export const MAY_UPLOAD = 'upload_gross_margin';
/** The permission to see everybody's uploads. */
export const MAY_SEE_ALL = 'view_all_uploads';

/** The name of the data of gross margins. */
export const GROSS_MARGIN = 'gross_margin';

/** The sheets that a file may have its rows on; the first that is there counts. */
export const SHEETS = ['Data Gross Margin', 'Template Kosong', 'Data'] as const;

/** The most bytes of a file. */
export const LARGEST_FILE = 10 * 1024 ** 2;
/** The most rows below the headers. */
export const MOST_ROWS = 50_000;
/** The rows above the data. */
export const HEADER_ROWS = 2;
/** A percentage beyond this can't be stored. */
export const LARGEST_PERCENT = 999.99;
