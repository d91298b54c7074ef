/** Asks the mock sales service about a few rows, on a fixed day. */
import { getResponse } from 'msw';
import { handlersOf, type Scenario } from '../../mocks/index.js';
import { salesMocks } from '../../mocks/sales/index.js';
import type { SaleRow, Tables } from '../../mocks/sales/tables.js';

/** A body, with whatever it holds. */
export type Body = Record<string, any>;

/** The day that is today. */
export const TODAY = '2025-08-20';

/** The branches' table. */
export const branches = ['PETTARANI', 'PALU', 'KENDARI', 'GORONTALO', 'PALOPO'].map((name, index) => ({
  code: `005${index}`,
  name,
  sort_order: index + 1,
}));

let lastId = 0;

/** A sold car. */
export const sale = (
  sale_date: string | null,
  branch_code: string | null,
  model: string | null,
  price: number | null = 0,
  id: number | string = ++lastId,
): SaleRow => ({ id, sale_date, branch_code, model, price });

/** A few sales: the last two of a year and a month before the first. */
export const FEW: readonly SaleRow[] = [
  sale('2025-08-15', '0050', 'STARGAZER', 250_000_000),
  sale('2025-08-15', '0051', 'Stargazer', 260_000_000),
  sale('2025-08-14', '0050', 'CRETA', 300_000_000),
  sale('2025-07-15', '0052', 'CRETA', 310_000_000),
  sale('2024-08-20', '0050', 'PALISADE', 900_000_000),
];

/** The paths, by what they tell. */
export const PATHS = {
  kpis: '/getSalesReportByDate',
  trend: '/getSalesTrendMonthly',
  both: '/getSalesReportDOvsSPKMonthly',
  models: '/getSalesReportByUnitMonthly',
  branches: '/getSalesReportByBranch',
} as const;

/** What an endpoint needs at least, by what it tells. */
export const AUGUST = { year: '2025', month: '08', branch: 'all-branch', compare: 'true' };

/** The 15th of August. */
export const THE_15TH = {
  useCustomDate: 'true',
  selectedDate: '2025-08-15',
  branch: 'all-branch',
  compare: 'true',
};

/** What the mocks answer. */
export async function ask(
  what: keyof typeof PATHS,
  params: Readonly<Record<string, string>>,
  rows: Partial<Tables> = { sales: FEW },
  { method = 'GET', today = TODAY, scenario }: { method?: string; today?: string; scenario?: Scenario } = {},
): Promise<{ status: number; headers: Headers; body: Body }> {
  const tables: Tables = { branches, models: [], spk: [], deliveries: [], sales: [], ...rows };
  const handlers = handlersOf(salesMocks, { rows: tables, today, ...(scenario && { scenario }) });
  const url = `http://service.test/api${PATHS[what]}?${new URLSearchParams(params)}`;
  const response = (await getResponse(handlers, new Request(url, { method })))!;
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Body,
  };
}

/** The data of a good answer. */
export async function dataOf(...asked: Parameters<typeof ask>): Promise<Body> {
  const { status, body } = await ask(...asked);
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body['data'] as Body;
}

/** The message of a refusal. */
export async function messageOf(...asked: Parameters<typeof ask>): Promise<string> {
  const { status, body } = await ask(...asked);
  if (status !== 400) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body['message'] as string;
}
