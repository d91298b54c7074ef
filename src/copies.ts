/** What all copies of dasbor on a page have in common, such as a bundle's and a script tag's. */

/** The version of this library; the build fills it in. */
export const VERSION: string = import.meta.env?.VITE_DASBOR_VERSION ?? 'dev';

/** What a page has one of: the copy that comes first makes it. */
export const shared = <T>(name: string, make: () => T): T =>
  ((globalThis as unknown as Record<symbol, T>)[Symbol.for(`dasbor.${name}`)] ??= make());
