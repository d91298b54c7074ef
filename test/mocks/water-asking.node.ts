/** Asks the mock water service about a few rows, on a fixed day. */
import { getResponse, type HttpHandler } from 'msw';
import { handlersOf, type Scenario } from '../../mocks/index.js';
import { waterMocks } from '../../mocks/water/index.js';
import type { CollectionRow, CustomerRow, Tables } from '../../mocks/water/tables.js';

/** A body, with whatever it holds. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into it
export type Body = any;

/** The day that is today. */
export const TODAY = '2026-01-20';

/** A customer of December 2025. */
export const customer = (
  nomen: string,
  rayon: CustomerRow['rayon'],
  target_mc: number | null,
  more: Partial<CustomerRow> = {},
): CustomerRow => ({
  nomen,
  name: `Pelanggan ${nomen}`,
  address: `Jl. Sunter ${nomen}`,
  rayon,
  pc: '341',
  ez: '01',
  pcez: '341/01',
  block: 'A1',
  zona_novak: `${rayon}0001`,
  tarif: '3A',
  target_mc,
  kubikasi: 20,
  periode_month: 12,
  periode_year: 2025,
  ...more,
});

let ids = 0;

/** A payment of December 2025, for a bill of November. */
export const payment = (
  nomen: string,
  payment_date: string,
  amount: number,
  bill_period: string | null = '2025-11',
): CollectionRow => ({ id: ++ids, nomen, payment_date, amount, volume: null, bill_period });

/** The example of how collection is counted. */
export const FEW: Tables = {
  customers: [customer('N1', '34', 100_000), customer('N2', '35', 200_000), customer('N3', '34', 0)],
  collections: [
    payment('N1', '2025-12-05', 60_000),
    payment('N1', '2025-12-06', 40_000),
    payment('N3', '2025-12-06', 50_000),
  ],
  master_bayar: [],
  ardebt: [],
  mainbill: [],
  meter_readings: [],
  manual_analyses: [],
  analysis_comments: [],
  analysis_activity: [],
  uploads: [],
};

/** How something is asked. */
export interface How {
  readonly method?: string;
  readonly params?: Readonly<Record<string, string>>;
  /** A form, or what is sent as JSON. */
  readonly body?: object;
  readonly scenario?: Scenario;
}

/** A service that keeps what is written. */
export function service(rows: Partial<Tables> = {}, today = TODAY) {
  const handlers: HttpHandler[] = handlersOf(waterMocks, { rows: { ...FEW, ...rows }, today });
  return async (
    path: string,
    { method = 'GET', params = {}, body, scenario }: How = {},
  ): Promise<{ status: number; body: Body }> => {
    const isForm = body instanceof FormData;
    const headers = new Headers();
    if (body && !isForm) headers.set('content-type', 'application/json');
    if (scenario) headers.set('x-dasbor-scenario', scenario);
    const request = new Request(`http://service.test${path}?${new URLSearchParams(params)}`, {
      method,
      headers,
      body: body ? (isForm ? body : JSON.stringify(body)) : null,
    });
    const response = (await getResponse(handlers, request))!;
    return { status: response.status, body: await response.json() };
  };
}
