/** Asks the mock margin service about a few rows, on a fixed day. */
import { getResponse, type HttpHandler } from 'msw';
import { handlersOf, type Scenario } from '../../mocks/index.js';
import { marginMocks } from '../../mocks/margin/index.js';
import type { Tables } from '../../mocks/margin/tables.js';
import { EXAMPLE, workbook } from '../margin/workbooks.js';

/** A body, with whatever it holds. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into it
export type Body = any;

/** The day that is today. */
export const TODAY = '2025-01-15';

const sale = (id: number, sale_date: string, location_id: number, category_id: number, amount: number) => ({
  id,
  sale_date,
  location_id,
  category_id,
  amount,
});

/** What the document's example is made of. */
export const FEW: Tables = {
  categories: [
    { id: 1, name: 'Beras', sort_order: 1, is_active: true },
    { id: 2, name: 'Gula', sort_order: 2, is_active: false },
  ],
  locations: [
    { id: 1, code: 'C1', name: 'Cabang 1', type: 'CABANG' },
    { id: 2, code: 'L1', name: 'Lokal 1', type: 'LOCAL' },
    { id: 3, code: 'C2', name: 'Cabang 2', type: 'CABANG' },
  ],
  sales: [
    sale(1, '2025-01-01', 1, 1, 600_000),
    sale(2, '2025-01-01', 3, 1, 400_000),
    sale(3, '2025-01-01', 2, 1, 400_000),
    sale(4, '2025-01-02', 1, 2, 300_000),
  ],
  gross_margins: [],
  sales_uploads: [],
  users: [
    { id: 1, name: 'Rina', email: 'rina@example.test', is_active: true },
    { id: 2, name: 'Bayu', email: 'bayu@example.test', is_active: true },
    { id: 3, name: 'Tono', email: 'tono@example.test', is_active: true },
    { id: 4, name: 'Sari', email: 'sari@example.test', is_active: false },
  ],
  permissions: [
    { user_id: 1, slug: 'upload_gross_margin' },
    { user_id: 2, slug: 'view_all_uploads' },
    { user_id: 4, slug: 'upload_gross_margin' },
  ],
};

/** The paths, by what they tell. */
export const PATHS = {
  margin: '/api/analytics/gross-margin',
  trend: '/api/analytics/sales-trend',
  dashboard: '/api/analytics/dashboard',
  data: '/api/data',
  upload: '/api/upload/gross-margin',
  history: '/api/upload/history',
} as const;

interface How {
  readonly user?: string;
  readonly scenario?: Scenario;
  readonly body?: FormData;
}

/** A service that keeps what is written. */
export function service(rows: Partial<Tables> = {}, today = TODAY) {
  const handlers: HttpHandler[] = handlersOf(marginMocks, { rows: { ...FEW, ...rows }, today });
  const ask = async (
    what: keyof typeof PATHS,
    params: Readonly<Record<string, string>> = {},
    { user, scenario, body }: How = {},
  ): Promise<{ status: number; body: Body }> => {
    const url = `http://service.test${PATHS[what]}?${new URLSearchParams(params)}`;
    const headers = new Headers();
    if (user !== undefined) headers.set('x-dasbor-user', user);
    if (scenario) headers.set('x-dasbor-scenario', scenario);
    const request = new Request(url, {
      method: what === 'upload' ? 'POST' : 'GET',
      headers,
      body: body ?? null,
    });
    const response = (await getResponse(handlers, request))!;
    return { status: response.status, body: await response.json() };
  };
  const send = (file: File | null, user?: string) => {
    const body = new FormData();
    if (file) body.set('file', file);
    return ask('upload', {}, { body, ...(user !== undefined && { user }) });
  };
  return { ask, send };
}

/** A service that has taken the document's example. */
export async function served(rows: Partial<Tables> = {}, today = TODAY) {
  const made = service(rows, today);
  await made.send(new File([await workbook(EXAMPLE)], 'januari.xlsx'));
  return made;
}
