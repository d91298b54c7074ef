/** Every endpoint of the mock sales service. */
import { DELIVERY_ORDERS, ORDERS } from '../../src/sales/codes.js';
import {
  deliveriesAndOrders,
  salesByBranch,
  salesByModel,
  salesKpis,
  salesTrend,
} from '../../src/sales/contracts.js';
import type { MockRoute, Source } from '../kit/domain.js';
import {
  branchCodes,
  countBy,
  modelNames,
  modelOf,
  monthCounts,
  ranked,
  revenueOf,
  rowsBy,
  type Counted,
  type RowsIn,
} from './counting.js';
import { periodLabel, type Periods, type PeriodText } from './periods.js';
import { readPeriod, readYear, type BranchAsked } from './query.js';
import type { SaleRow, Tables } from './tables.js';

const COMPANY = 'sinar-galesong-mobilindo';

type Route = MockRoute<Tables>;

const told = (data: object, message = 'Data retrieved successfully') => ({
  status: 'success',
  message,
  data,
});

/** Which rows count for a question about a branch, or all. */
const counted = ({ store: { tables }, today }: Source<Tables>, branch: BranchAsked): Counted => ({
  today,
  branch,
  codes: branchCodes(tables),
});

const salesOf = ({ store: { tables } }: Source<Tables>, of: Counted) => rowsBy(tables.sales, 'sale_date', of);
const ordersOf = ({ store: { tables } }: Source<Tables>, of: Counted) => rowsBy(tables.spk, 'spk_date', of);
const deliveriesOf = ({ store: { tables } }: Source<Tables>, of: Counted) =>
  rowsBy(tables.deliveries, 'do_date', of);

/** The periods that an answer tells of: the chosen one alone, or with those that it is compared with. */
const periodsTold = (periods: Periods, compare: boolean): Periods =>
  compare ? periods : { selected: periods.selected };

/** Something for each period; null stays null. */
const forEach = <T>(periods: Periods, make: (period: PeriodText) => T) =>
  Object.fromEntries(
    Object.entries<PeriodText | null>({ ...periods }).map(([name, period]) => [
      name,
      period === null ? null : make(period),
    ]),
  ) as { readonly selected: T } & { readonly [P in Exclude<keyof Periods, 'selected'>]?: T | null };

/** The greatest group, or none. */
function top(counts: ReadonlyMap<string, number>): readonly [name: string | null, value: number] {
  return ranked(counts)[0] ?? [null, 0];
}

const kpis: Route = {
  method: 'GET',
  path: salesKpis.path,
  answer({ query }, source) {
    const asked = readPeriod('compare', 'branch')(query, source.today);
    const of = counted(source, asked.branch);
    const nameOf = modelNames(source.store.tables, source.today);
    const sales = salesOf(source, of);
    const periods = periodsTold(asked.periods, asked.compare);
    const points = (make: (period: PeriodText) => object) =>
      forEach(periods, (period) => ({ ...make(period), period }));
    const countsOf = (rows: RowsIn<unknown>) => points((period) => ({ value: rows(period).length }));
    return told({
      request: { companyId: COMPANY, ...asked.request },
      kpis: {
        totalUnitSales: countsOf(sales),
        totalSPK: countsOf(ordersOf(source, of)),
        totalRevenue: points((period) => ({ value: revenueOf(sales(period)) })),
        totalDO: countsOf(deliveriesOf(source, of)),
        topModel: points((period) => {
          // Without a model is no model, as an unknown branch is no branch.
          const models = countBy(sales(period), ({ model }) => (model ? nameOf(model) : null));
          const [name, value] = top(models);
          return { name, value };
        }),
        topBranch: points((period) => {
          const branches = countBy(sales(period), ({ branch_code: code }) =>
            code !== null && of.codes.includes(code) ? code : null,
          );
          const [code, value] = top(branches);
          return { code, value };
        }),
      },
    });
  },
};

const trend: Route = {
  method: 'GET',
  path: salesTrend.path,
  answer({ query }, source) {
    const { year, branch, compare } = readYear('compare', 'branch')(query);
    const sales = salesOf(source, counted(source, branch));
    const before = String(Number(year) - 1).padStart(4, '0');
    const datasets = [year, ...(compare ? [before] : [])].map((year) => ({
      label: `Tahun ${year}`,
      data: monthCounts(sales, year),
    }));
    return told({ salesMontlyTrend: { datasets } });
  },
};

const deliveriesAndOrdersTrend: Route = {
  method: 'GET',
  path: deliveriesAndOrders.path,
  answer({ query }, source) {
    const { year, branch } = readYear('branch')(query);
    const of = counted(source, branch);
    return told({
      DOvsSPKMontlyTrend: {
        datasets: [
          { label: DELIVERY_ORDERS, data: monthCounts(deliveriesOf(source, of), year) },
          { label: ORDERS, data: monthCounts(ordersOf(source, of), year) },
        ],
      },
    });
  },
};

const shortNames = { prevYear: 'prevY', prevMonth: 'prevM', prevDate: 'prevD' } as const;

const models: Route = {
  method: 'GET',
  path: salesByModel.path,
  answer({ query }, source) {
    const asked = readPeriod()(query, source.today);
    const nameOf = modelNames(source.store.tables, source.today);
    const sales = salesOf(source, counted(source, asked.branch));
    const { selected, ...others } = forEach(periodsTold(asked.periods, asked.compare), (period) =>
      countBy<SaleRow>(sales(period), modelOf(nameOf)),
    );
    const values = new Map<string, number>();
    for (const { name } of source.store.tables.models) if (name) values.set(nameOf(name), 0);
    for (const counts of Object.values(others)) for (const [name] of counts ?? []) values.set(name, 0);
    for (const [name, value] of selected) values.set(name, value);
    return told(
      {
        current: {
          period: asked.periods.selected,
          label: periodLabel(asked.periods.selected),
          items: ranked(values).map(([name, value]) => ({
            name,
            value,
            ...Object.fromEntries(
              Object.entries(others).map(([period, counts]) => [
                shortNames[period as keyof typeof shortNames],
                counts && (counts.get(name) ?? 0),
              ]),
            ),
          })),
        },
      },
      'Model distribution data retrieved successfully',
    );
  },
};

const branches: Route = {
  method: 'GET',
  path: salesByBranch.path,
  answer({ query }, source) {
    const asked = readPeriod('compare')(query, source.today);
    const of = counted(source, null);
    const sales = salesOf(source, of);
    const { selected: current, ...comparison } = forEach(
      periodsTold(asked.periods, asked.compare),
      (period) => {
        const counts = countBy(sales(period), ({ branch_code: code }) => code);
        return {
          period,
          label: periodLabel(period),
          datasets: [{ data: of.codes.map((code) => counts.get(code) ?? 0) }],
        };
      },
    );
    return told(
      { current, ...(asked.compare && { comparison }) },
      'Branch performance data retrieved successfully',
    );
  },
};

/** The endpoints, each with its way from rows to an answer. */
export const salesRoutes: readonly Route[] = [kpis, trend, deliveriesAndOrdersTrend, models, branches];
