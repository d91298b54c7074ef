/** Every element of the domain sales. Made by `npm run generate`. */
export * from './sales-branch-performance.js';
export * from './sales-do-spk-trend.js';
export * from './sales-filter.js';
export * from './sales-kpi-cards.js';
export * from './sales-model-distribution.js';
export * from './sales-monthly-trend.js';
