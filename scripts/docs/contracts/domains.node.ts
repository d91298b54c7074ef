/** The domains whose contracts are documented, and how each is asked for its examples. */
import { domains } from '../../../domains/index.js';
import { TEST_TODAY } from '../../../mocks/index.js';
import { configure } from '../../../src/config.js';
import type { ParamSet } from '../../../src/core/params.js';

// What elements ask may depend on the day: the documents are the same on every one.
configure({ today: TEST_TODAY });

/** What the documents of a domain are made of, beside its own folders. */
export interface DomainSource {
  /** The day that is today for the mocks. */
  readonly today: string;
  /** Attributes with which its elements show something, one set for each way of asking. */
  readonly samples: readonly Readonly<Record<string, string>>[];
  /** The parameters of endpoints that no element's definition asks, by the contract's name. */
  readonly params?: Readonly<Record<string, ParamSet>>;
  /** What is sent to endpoints that take a form or an object, by the contract's name. */
  readonly bodies?: Readonly<Record<string, () => Promise<object>>>;
}

/** By the name of the domain. */
export const domainSources: Readonly<Record<string, DomainSource>> = Object.fromEntries(
  domains.map(({ name, samples, questions: params, bodies }) => [
    name,
    {
      today: TEST_TODAY,
      samples: samples.map(({ attributes }) => attributes),
      ...(params && { params }),
      ...(bodies && { bodies }),
    },
  ]),
);
