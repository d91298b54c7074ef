/** Customers: search, profile, and how they are written. */
export {};
