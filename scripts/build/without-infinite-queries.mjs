/**
 * query-core's `Query` brings along what reads the pages of an infinite query, 0.9 kB gzip, as any query may be one. No
 * widget has any: the bundled `Query` doesn't ask.
 */

const found = 'infiniteQueryBehavior(this.options.pages)';

/** @returns {import('vite').Plugin} */
export const withoutInfiniteQueries = () => ({
  name: 'dasbor-without-infinite-queries',
  transform(code, id) {
    if (!id.endsWith('/query-core/build/modern/query.js')) return;
    // Another version: to be looked at before every widget pays for it.
    if (!code.includes(found))
      this.error(`${id} has no ${found}: see scripts/build/without-infinite-queries.mjs`);
    return { code: code.replace(found, 'undefined'), map: null };
  },
});
