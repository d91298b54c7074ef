/** Every element of the domain lab. Made by `npm run generate`. */
export * from './lab-breakdown-chart.js';
export * from './lab-company-ranking.js';
export * from './lab-etl-refresh.js';
export * from './lab-filter.js';
export * from './lab-kpi-cards.js';
export * from './lab-lunas-by-omzet.js';
export * from './lab-orders-table.js';
export * from './lab-sales-trend.js';
export * from './lab-subgroup-table.js';
