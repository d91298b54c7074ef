/** A mock water service for the widgets of a test, which keeps what is written. */
import { getResponse } from 'msw';
import { handlersOf } from '../../mocks/index.js';
import { waterMocks } from '../../mocks/water/index.js';
import type { Tables } from '../../mocks/water/tables.js';
import { serve, type Seen } from '../support/service.js';

/** Answers by the rules from these rows on a day; the other tables are as they are seeded. */
export function serveMocks(rows: Partial<Tables>, today = '2025-12-23'): Seen[] {
  const handlers = handlersOf(waterMocks, {
    today,
    rows: { ...waterMocks.rowsUntil(today), ...rows },
  });
  return serve(
    async ({ method, url, body }) =>
      (await getResponse(handlers, new Request(url, { method, ...(body && { body }) })))!,
    { today },
  );
}
