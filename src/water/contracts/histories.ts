/** Payments and usage of one customer. */
export {};
