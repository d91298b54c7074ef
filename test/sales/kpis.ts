/** Answers of the sales service with six numbers. */

type Points = Readonly<Record<string, readonly (number | string | null)[]>>;

/** The answer's numbers: by field the values of the chosen period and of those before. */
export interface Numbers {
  /** The periods by their fields: `{selected: '2025-08', prevYear: '2024-08'}`. */
  readonly periods: Readonly<Record<string, string>>;
  readonly counts: Points;
  /** Of the top model and the top branch: whose the numbers are. */
  readonly owners: Points;
}

/** The answer with these numbers, in the order of the periods. */
export const kpisAnswer = ({ periods, counts, owners }: Numbers) => ({
  status: 'success',
  message: 'Data retrieved successfully',
  data: {
    kpis: Object.fromEntries(
      Object.entries(counts).map(([field, values]) => [
        field,
        Object.fromEntries(
          Object.entries(periods).map(([key, period], index) => [
            key,
            {
              ...(owners[field] && {
                [field === 'topBranch' ? 'code' : 'name']: owners[field][index],
              }),
              value: values[index],
              period,
            },
          ]),
        ),
      ]),
    ),
  },
});

/** August 2025 of a company that sold 3 cars, with the year and the month before. */
export const august = {
  periods: { selected: '2025-08', prevYear: '2024-08', prevMonth: '2025-07' },
  counts: {
    totalUnitSales: [3, 1, 1],
    totalSPK: [4, 4, 8],
    totalRevenue: [810_000_000, 900_000_000, 310_000_000],
    totalDO: [2, 0, 3],
    topModel: [2, 1, 1],
    topBranch: [2, 1, 1],
  },
  owners: { topModel: ['STARGAZER', 'PALISADE', 'CRETA'], topBranch: ['0050', '0050', '0052'] },
} as const satisfies Numbers;
