/** Everything: all elements, and the page-wide settings. */
export { configure, type Settings, type Token, type TokenRequest } from './config.js';
export { clearCache } from './data/loader.js';
export type { ErrorDetail, ErrorKind } from './data/errors.js';
export { prepareToPrint } from './core/print.js';
export { DasborScope, type ScopeValue } from './core/scope.js';
export * from './dealer/index.js';
export * from './lab/index.js';
export * from './margin/index.js';
export * from './sales/index.js';
export * from './water/index.js';
