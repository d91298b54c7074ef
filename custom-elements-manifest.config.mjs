/** How the doc comments become custom-elements.json: `npx cem analyze`, and scripts/docs/manifest.mjs. */
import { publicApi } from './scripts/docs/manifest-plugin.mjs';

export default {
  globs: ['src/**/*.ts'],
  outdir: '.cache',
  litelement: true,
  packagejson: false,
  plugins: [publicApi()],
};
