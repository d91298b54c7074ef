/** Every element of the dealer's dashboard. */
export * from './document-indicator-card.js';
export * from './history-table.js';
export * from './status-prospect-chart.js';
export * from './top-leasing-bar.js';
