/** The codes and fixed words of the lab service: the source's terms, the same in every language. */
/** What a company, MOU, group or omzet type that is missing or inactive is called. */
export const NONE = '(tidak ada)';

/** The age of what is outstanding, in days since the order, in its natural order. */
export const AGING_BUCKETS = ['0-30', '31-60', '61-90', '90+'] as const;

/** One of them. */
export type AgingBucket = (typeof AGING_BUCKETS)[number];

/** Whether an order is paid for (lunas), by its flag. */
export const LUNAS: Readonly<Record<'Y' | 'N', string>> = { Y: 'Lunas', N: 'Belum lunas' };

/** Whether an order counts with its own total, or with what its details of a subgroup add up to. */
export const VIEW_MODES = ['contribution', 'order'] as const;

/** What a breakdown can be by. */
export const DIMENSIONS = [
  'company',
  'company_type_group',
  'omzet_type',
  'nat_subgroup',
  'aging_bucket',
  'lunas_status',
] as const;

/** One of them. */
export type Dimension = (typeof DIMENSIONS)[number];

/** What a breakdown can measure. */
export const METRICS = ['sales', 'paid', 'outstanding', 'order_count'] as const;

/** One of them. */
export type Metric = (typeof METRICS)[number];

/** What companies can be ranked by. */
export const RANKED_BY = ['sales', 'paid', 'outstanding', 'collection_rate'] as const;

/** How fine a trend is. */
export const GRANULARITIES = ['month', 'day'] as const;

/** What sales are called where only an order's details of a subgroup count. */
export const CONTRIBUTION = { id: 'Kontribusi subgrup', en: 'Subgroup contribution' } as const;
