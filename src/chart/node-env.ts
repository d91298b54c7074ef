/** What ECharts reads to know whether it is in development: `process.env.NODE_ENV`, which most bundlers replace. */

/** Where no bundler did, as with Rollup alone or an import map, the page has none, and ECharts would end at its first line. */
export function provideNodeEnv(): void {
  try {
    // In the npm build this is what ECharts reads; nothing elsewhere. What isn't used could be left out.
    if (import.meta.env?.VITE_DASBOR_APP_NODE_ENV === '') return;
  } catch {
    const page = globalThis as { process?: { env?: object } };
    (page.process ??= {}).env ??= { NODE_ENV: 'production' };
  }
}
