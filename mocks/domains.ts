/** The services that have mocks, for handlers, worker, server and command. Made by `npm run generate`. */
import { dealerMocks } from './dealer/index.js';
import { labMocks } from './lab/index.js';
import { marginMocks } from './margin/index.js';
import { salesMocks } from './sales/index.js';
import { waterMocks } from './water/index.js';
import type { MockDomain } from './kit/domain.js';

/** Every domain's mocks. The first one's base is the first that the mock server prints. */
export const mockDomains: readonly MockDomain[] = [
  dealerMocks,
  labMocks,
  marginMocks,
  salesMocks,
  waterMocks,
];
