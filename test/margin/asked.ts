/** What the margin's widgets are asked with in tests, and what the service answers of the document's example. */

/** The month of the example. */
export const january = { month: '1', year: '2025' } as const;

/** Query parameters of a request by name. */
export const paramsOf = ({ url }: { readonly url: URL }): Record<string, string> =>
  Object.fromEntries(url.searchParams);

/** An element with attributes; null leaves one out. */
export function make(
  tag: string,
  attributes: Readonly<Record<string, string | null>> = january,
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== null) element.setAttribute(name, value);
  return element;
}

const beras = { omzet: 1_400_000, hpp: 1_150_000, margin: 250_000, marginPercent: (250 / 1400) * 100 };
const gula = { omzet: 300_000, hpp: 330_000, margin: -30_000, marginPercent: -10 };

/** The gross margin of the example: three rows of January 2025. */
export const margins = {
  success: true,
  data: {
    overview: {
      totalOmzet: 1_700_000,
      totalHPP: 1_480_000,
      totalMargin: 220_000,
      averageMarginPercent: (220 / 1700) * 100,
    },
    byCategory: [
      { categoryName: 'Gula', ...gula },
      { categoryName: 'Beras', ...beras },
    ],
    byArea: {
      CABANG: { omzet: 1_300_000, hpp: 1_130_000, margin: 170_000, marginPercent: (170 / 1300) * 100 },
      LOCAL: { omzet: 400_000, hpp: 350_000, margin: 50_000, marginPercent: 12.5 },
    },
    byCategoryAndArea: [],
    alerts: { lowMarginCategories: [] as string[], negativeMarginCategories: ['Gula'] },
  },
};

const none = { omzet: 0, hpp: 0, margin: 0, marginPercent: 0 };

/** The same of a month without rows. */
export const noMargins = {
  success: true,
  data: {
    overview: { totalOmzet: 0, totalHPP: 0, totalMargin: 0, averageMarginPercent: 0 },
    byCategory: [],
    byArea: { CABANG: none, LOCAL: none },
    byCategoryAndArea: [],
    alerts: { lowMarginCategories: [], negativeMarginCategories: [] },
  },
};

/** What an empty month says. */
export const NOTHING = 'Tidak ada data untuk periode ini';

/** A page of the data. */
export const page = (rows: readonly object[] = [], more: object = {}) => ({
  success: true,
  data: rows,
  meta: { page: 1, limit: 50, total: rows.length, totalPages: Math.ceil(rows.length / 50) },
  summary: { totalRecords: rows.length, totalOmzet: 0, totalHpp: 0, totalMargin: 0, avgMarginPercent: 0 },
  allowedTypes: ['gross_margin'],
  currentType: 'gross_margin',
  ...more,
});

const row = (
  id: number,
  date: string,
  categoryName: string,
  locationType: string,
  omzetAmount: number,
  marginAmount: number,
) => ({
  id,
  date,
  categoryName,
  locationType,
  omzetAmount,
  hppAmount: omzetAmount - marginAmount,
  marginAmount,
  marginPercent: omzetAmount > 0 ? Math.round((marginAmount / omzetAmount) * 10_000) / 100 : 0,
});

/** The data of the example, and a row without omzet. */
export const data = page(
  [
    row(4, '2025-01-03T12:00:00.000Z', 'Jasa', 'LOCAL', 0, -5000),
    row(3, '2025-01-02', 'Gula', 'CABANG', 300_000, -30_000),
    row(1, '2025-01-01', 'Beras', 'CABANG', 1_000_000, 200_000),
    row(2, '2025-01-01', 'Beras', 'LOCAL', 400_000, 50_000),
  ],
  {
    summary: {
      totalRecords: 4,
      totalOmzet: 1_700_000,
      totalHpp: 1_485_000,
      totalMargin: 215_000,
      avgMarginPercent: (215 / 1700) * 100,
    },
  },
);
