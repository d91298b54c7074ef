/** Every element of the car sales dashboard. */
export * from './sales-filter.js';
