/** The water service's endpoints and the shape of their answers (source: 001_55d33545919405a2.txt), by what they are about. */
export { water } from './contracts/service.js';
export * from './contracts/billing.js';
export * from './contracts/meters.js';
export * from './contracts/customers.js';
export * from './contracts/cases.js';
export * from './contracts/histories.js';
export * from './contracts/files.js';

// For whoever checks answers elsewhere: `check(topLeasing, answer)` gives the read answer, or throws where it is wrong, with
// `path`, `expected` and `received`.
export { check } from '../data/check.js';
export type { Answer, Endpoint, Service } from '../data/endpoint.js';
export type { LoadError } from '../data/errors.js';
