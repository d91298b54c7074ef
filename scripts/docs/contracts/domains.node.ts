/** The domains whose contracts are documented, and how each is asked for its examples. */
import { DEMO_DEALER, TEST_TODAY } from '../../../mocks/index.js';
import type { ParamSet } from '../../../src/core/params.js';
import {
  salesPeriod,
  salesPeriodAllBranches,
  salesPeriodAnyBranch,
  salesYear,
  salesYearAlone,
} from '../../../src/sales/params.js';

/** What the documents of a domain are made of, beside its own folders. */
export interface DomainSource {
  /** The day that is today for the mocks. */
  readonly today: string;
  /** Attributes with which its elements show something, one set for each way of asking. */
  readonly samples: readonly Readonly<Record<string, string>>[];
  /** The parameters of endpoints that no element's definition asks, by the contract's name. */
  readonly params?: Readonly<Record<string, ParamSet>>;
}

const ALL = { branch: 'all-branch', compare: 'true' };

/** By the name of the domain. */
export const domainSources: Readonly<Record<string, DomainSource>> = {
  dealer: {
    today: TEST_TODAY,
    samples: [{ dealer: DEMO_DEALER, 'date-from': '2024-01-01', 'date-to': TEST_TODAY }],
  },
  sales: {
    today: '2025-08-20',
    samples: [
      { year: '2025', month: '08', ...ALL },
      { 'custom-date': 'true', 'selected-date': '2025-08-15', ...ALL },
    ],
    params: {
      salesKpis: salesPeriod,
      salesTrend: salesYear,
      deliveriesAndOrders: salesYearAlone,
      salesByModel: salesPeriodAnyBranch,
      salesByBranch: salesPeriodAllBranches,
    },
  },
};
