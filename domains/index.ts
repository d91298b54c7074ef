/** Every domain. Made by `npm run generate`. Each has its own file beside this one. */
import { dealer } from './dealer.js';
import { lab } from './lab.js';
import { margin } from './margin.js';
import { sales } from './sales.js';
import { water } from './water.js';
import type { DomainEntry } from './entry.js';

export type { DomainEntry, DomainMocks, Sample } from './entry.js';

/** The domains. */
export const domains: readonly DomainEntry[] = [dealer, lab, margin, sales, water];
