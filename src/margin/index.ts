/** Every element of the domain margin. Made by `npm run generate`. */
export * from './margin-alerts.js';
export * from './margin-area-comparison.js';
export * from './margin-category-table.js';
export * from './margin-comparison-cards.js';
export * from './margin-data-stats.js';
export * from './margin-data-table.js';
export * from './margin-filter.js';
export * from './margin-overview-cards.js';
export * from './margin-trend.js';
export * from './margin-upload-history.js';
export * from './margin-upload.js';
