/** Uploads, and which files a month still needs. */
export {};
