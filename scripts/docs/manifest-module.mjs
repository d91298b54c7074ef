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
    if (!file.startsWith(resolve('src'))) return undefined;
    const { moduleGraph, hot } = this.environment;
    const module = moduleGraph.getModuleById(id);
    if (module) moduleGraph.invalidateModule(module);
    // A tag can be defined only once: what has changed comes with the next load of the page.
    hot.send({ type: 'full-reload' });
    return [];
  },
});
