/** Gives Storybook the manifest as a module, made of the doc comments as they are now. */
import { resolve } from 'node:path';
import { makeManifest } from './manifest.mjs';

const name = 'virtual:custom-elements-manifest';
const id = `\0${name}`;

/** @returns {import('vite').Plugin} */
export const manifestModule = () => ({
  name: 'dasbor-manifest',
  resolveId: { filter: { id: new RegExp(`^${name}$`) }, handler: () => id },
  load: {
    filter: { id: new RegExp(`^\0${name}$`) },
    handler: async () => `export default ${JSON.stringify(await makeManifest())};`,
  },
  hotUpdate({ file }) {
    const module = this.environment.moduleGraph.getModuleById(id);
    // The next reload has the new comments; the widgets themselves are replaced at once.
    if (module && file.startsWith(resolve('src'))) this.environment.moduleGraph.invalidateModule(module);
  },
});
