/** Vite settings that all builds of the library share. */
import { readFileSync } from 'node:fs';
import { leafletProbes } from './leaflet-probes.mjs';
import { literals } from './literals.mjs';
import { withoutInfiniteQueries } from './without-infinite-queries.mjs';

/** @type {{version: string, dependencies: Record<string, string>, peerDependencies: Record<string, string>}} */
export const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

export const target = 'es2022';

/** @satisfies {import('vite').InlineConfig} */
export const shared = {
  configFile: false,
  // What is loaded by its address, such as a worker, is beside the module that names it, wherever that is.
  base: './',
  logLevel: 'warn',
  publicDir: false,
  plugins: [literals(), leafletProbes(), withoutInfiniteQueries()],
  define: { 'import.meta.env.VITE_DASBOR_VERSION': JSON.stringify(manifest.version) },
};
