/** Asks the mock lab service about a few rows, on a fixed day. */
import { getResponse } from 'msw';
import { createStore, type Store } from '../../mocks/kit/tables.js';
import { labMocks } from '../../mocks/lab/index.js';
import { TABLES, type Tables } from '../../mocks/lab/tables.js';
import { handlersOf, type Scenario } from '../../mocks/index.js';

/** A body, with whatever it holds. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into it
export type Body = any;

/** The day that is today. */
export const TODAY = '2026-06-30';

/** A row with everything that tests don't care about. */
const active = { is_active: 'Y', last_updated: '2026-06-30 08:00:00' };

export const company = (id: number, name: string, more: object = {}) => ({
  id,
  name,
  company_type_id: 1,
  type_group_id: 1,
  is_active: 'Y',
  ...more,
});

export const order = (
  id: number,
  date: string | null,
  company_id: number | null,
  total: number,
  more: object = {},
) => ({
  id,
  date,
  lab_number: `L${id}`,
  company_id,
  mou_id: 1,
  total,
  ...active,
  ...more,
});

export const detail = (id: number, order_id: number, test_id: number, total: number, more: object = {}) => ({
  id,
  order_id,
  test_id,
  price: total,
  total,
  ...active,
  ...more,
});

export const payment = (
  id: number,
  order_id: number,
  date: string | null,
  total: number,
  more: object = {},
) => ({
  id,
  order_id,
  date,
  total,
  ...active,
  ...more,
});

export const state = (order_id: number, is_lunas: string, charge_amount: number | null = null) => ({
  order_id,
  is_lunas,
  charge_amount,
});

/** What the document's example is made of: companies A, B and an inactive C, as of 30 June 2026. */
export const FEW: Tables = {
  companies: [company(1, 'A'), company(2, 'B', { type_group_id: 2 }), company(3, 'C', { is_active: 'N' })],
  company_type_groups: [
    { id: 1, name: 'Klinik' },
    { id: 2, name: 'Asuransi' },
  ],
  omzet_types: [
    { id: 1, name: 'Kontrak', is_active: 'Y' },
    { id: 2, name: 'Mandiri', is_active: 'Y' },
    { id: 3, name: 'Promo', is_active: 'N' },
  ],
  mous: [
    { id: 1, name: 'MOU 1', omzet_type_id: 1, is_active: 'Y' },
    { id: 2, name: 'MOU 2', omzet_type_id: 2, is_active: 'Y' },
    { id: 3, name: 'MOU 3', omzet_type_id: 3, is_active: 'Y' },
    { id: 4, name: 'MOU 4', omzet_type_id: 1, is_active: 'N' },
  ],
  nat_subgroups: [
    { id: 10, code: 'KIM', name: 'Kimia', is_active: 'Y' },
    { id: 11, code: 'HEM', name: 'Hematologi', is_active: 'Y' },
    { id: 12, code: 'LLN', name: 'Lain-lain', is_active: 'N' },
  ],
  tests: [
    { id: 100, code: 'GLU', name: 'Glukosa', nat_subgroup_id: 10 },
    { id: 101, code: 'LED', name: 'LED', nat_subgroup_id: 11 },
    { id: 102, code: 'SAM', name: 'Sampling', nat_subgroup_id: 12 },
    { id: 103, code: 'LDL', name: 'LDL', nat_subgroup_id: 10 },
  ],
  order_headers: [
    order(1, '2026-06-30', 1, 1_000_000),
    order(2, '2026-03-31', 1, 400_000),
    order(3, '2026-04-01', 2, 500_000, { mou_id: 2 }),
    order(4, '2026-03-31', 3, 250_000),
  ],
  order_details: [
    detail(1, 1, 100, 600_000),
    detail(2, 1, 101, 400_000),
    detail(3, 3, 100, 500_000),
    detail(4, 2, 102, 400_000),
    detail(5, 4, 999, 250_000),
  ],
  payments: [payment(1, 1, '2026-06-30', 1_000_000), payment(2, 3, '2026-05-10', 200_000)],
  payment_orderheaders: [state(1, 'Y'), state(2, 'N', 0), state(3, 'N')],
  etl_log: [],
  sales_dashboard_order: [],
};

/** The paths, by what they tell. */
export const PATHS = {
  summary: '/dashboard/sales/summary',
  trend: '/dashboard/sales/trend',
  breakdown: '/dashboard/sales/breakdown',
  ranking: '/dashboard/sales/company-ranking',
  orders: '/dashboard/sales/orders',
  subgroups: '/dashboard/sales/subgroup-contribution',
  refresh: '/dashboard/sales/refresh',
} as const;

type Params = Readonly<Record<string, string>>;

interface How {
  readonly method?: string;
  readonly scenario?: Scenario;
  readonly today?: string;
}

/** What the mocks answer, of the few rows or of others. */
export async function ask(
  what: keyof typeof PATHS,
  params: Params = {},
  rows: Partial<Tables> = {},
  { method = what === 'refresh' ? 'POST' : 'GET', scenario, today = TODAY }: How = {},
): Promise<{ status: number; headers: Headers; body: Body }> {
  const handlers = handlersOf(labMocks, { rows: { ...FEW, ...rows }, today, ...(scenario && { scenario }) });
  const url = `http://service.test/api${PATHS[what]}?${new URLSearchParams(params)}`;
  const response = (await getResponse(handlers, new Request(url, { method })))!;
  return { status: response.status, headers: response.headers, body: await response.json() };
}

/** The data of a good answer. */
export async function dataOf(...asked: Parameters<typeof ask>): Promise<Body> {
  const { status, body } = await ask(...asked);
  if (status !== 200 || body.status !== 'OK') throw new Error(`${status} ${JSON.stringify(body)}`);
  return body.data;
}

/** The message of a refusal. */
export async function messageOf(...asked: Parameters<typeof ask>): Promise<string> {
  const { status, body } = await ask(...asked);
  if (status !== 400 || body.status !== 'ERR') throw new Error(`${status} ${JSON.stringify(body)}`);
  return body.message as string;
}

/** A store of the few rows, with others in the place of some. */
export const storeOf = (rows: Partial<Tables> = {}): Store<Tables> => {
  const tables = { ...FEW, ...rows };
  return createStore<Tables>(TABLES, () => tables);
};
