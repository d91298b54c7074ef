/** The water service's endpoints and the shape of their answers (source: 001_55d33545919405a2.txt), by what they are about. */
export { water } from './contracts/service.js';
export * from './contracts/billing.js';
export * from './contracts/meters.js';
export * from './contracts/customers.js';
export * from './contracts/cases.js';
export * from './contracts/histories.js';
export * from './contracts/files.js';
