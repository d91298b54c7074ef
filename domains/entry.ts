/** What everything outside a domain's own folders knows of it. */
import type { DomainDemo } from '../demo/layout.js';
import type { ParamSet } from '../src/core/params.js';
import type { Service } from '../src/data/endpoint.js';
import type { Localized } from '../src/locales/locales.js';

/** Attributes with which every element of the domain shows something, on the day of tests and stories. */
export interface Sample {
  /** In one word, for Storybook's address. */
  readonly name: string;
  /** For Storybook's toolbar. */
  readonly title: string;
  /** Attributes by name, as a scope carries them. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** What the mocks of a domain answer. */
export interface DomainMocks {
  readonly routes: readonly { readonly method?: string; readonly path: string }[];
}

/** A domain, as Storybook, demo, reference, tests and build see it. */
export interface DomainEntry {
  /** The name of its folders: `src/<name>`, `mocks/<name>`, `stories/<name>`, `test/<name>`. */
  readonly name: string;
  readonly title: Localized;
  readonly service: Service;
  /** The module of its contracts: every endpoint by its name. */
  readonly contracts: Readonly<Record<string, unknown>>;
  readonly mocks: DomainMocks;
  /** The first is the one of the stories, of the reference's examples and of the measured room. */
  readonly samples: readonly [Sample, ...Sample[]];
  /** By tag, what one element alone needs beside the samples. */
  readonly own?: Readonly<Record<string, Sample['attributes']>>;
  /** The attribute that every element needs, and what one without it says of that in Indonesian. */
  readonly idle: { readonly without: string; readonly says: string };
  /** The parameters of endpoints that no element's definition asks, by the contract's name: for their documents. */
  readonly questions?: Readonly<Record<string, ParamSet>>;
  /** What is sent to endpoints that take a form or an object, by the contract's name: for their documents. */
  readonly bodies?: Readonly<Record<string, () => Promise<object>>>;
  readonly demo: DomainDemo;
}
