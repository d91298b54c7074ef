/** The services that have mocks. Handlers, worker, server and command know them from here only. */
import { dealerMocks } from './dealer/index.js';
import type { MockDomain } from './kit/domain.js';
import { salesMocks } from './sales/index.js';

/** Every domain's mocks. The first one's base is the first that the mock server prints. */
export const mockDomains: readonly MockDomain[] = [dealerMocks, salesMocks];
