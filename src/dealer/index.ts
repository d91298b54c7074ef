/** Every element of the dealer's dashboard. */
export * from './document-indicator-card.js';
export * from './top-leasing-bar.js';
