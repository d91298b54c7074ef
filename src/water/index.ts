/** Every element of the domain water. Made by `npm run generate`. */
export * from './water-anomaly-detail.js';
export * from './water-anomaly-summary.js';
export * from './water-missing-files.js';
export * from './water-payment-history.js';
export * from './water-upload-history.js';
export * from './water-upload.js';
export * from './water-usage-history.js';
