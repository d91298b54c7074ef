/** The pages of all domains. */
import { domains, type DomainEntry } from '../domains/index.js';
import type { Page } from './layout.js';

/** Every page, in the order of the domains. */
export const pages: readonly Page[] = domains.flatMap(({ demo }) => demo.pages);

/** The domain that a page belongs to. */
export const domainOfPage = (page: Page): DomainEntry =>
  domains.find(({ demo }) => demo.pages.includes(page))!;

/** The page that a hash (`#leasing`) names, else the first one of all. */
export const pageAt = (hash: string): Page => pages.find(({ name }) => hash === `#${name}`) ?? pages[0]!;
