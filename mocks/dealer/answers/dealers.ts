/** Answers about the dealers themselves. */
import { activeDealers } from '../../../src/dealer/contracts.js';
import { route, told, type Route } from '../route.js';

/** The endpoint that lists the dealers to choose from. */
export const dealersRoutes: readonly Route[] = [
  route(
    activeDealers,
    () => undefined,
    (_, { tables }) => ({
      ...told('Active dealers retrieved successfully'),
      data: tables.dealers
        .filter(({ is_active }) => is_active)
        .map(({ dealer_id, dealer_name, is_active, created_at, updated_at }) => ({
          dealer_id,
          dealer_name,
          is_active,
          created_at,
          updated_at,
        }))
        .sort((a, b) => (a.dealer_name < b.dealer_name ? -1 : 1)),
    }),
  ),
];
