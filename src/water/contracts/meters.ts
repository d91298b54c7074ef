/** Meter readings and what is odd about them. */
export {};
