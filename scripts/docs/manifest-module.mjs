/** Gives Storybook the manifest, and where each element stands, as a module: as the sources are now. */
import { resolve } from 'node:path';
import { elementFacts } from '../build/sources.mjs';
import { makeManifest } from './manifest.mjs';

const name = 'virtual:custom-elements-manifest';
const id = `\0${name}`;

/** @returns {import('vite').Plugin} */
export const manifestModule = () => ({
  name: 'dasbor-manifest',
  resolveId: { filter: { id: new RegExp(`^${name}$`) }, handler: () => id },
  load: {
    filter: { id: new RegExp(`^\0${name}$`) },
    handler: async () =>
      `export default ${JSON.stringify(await makeManifest())};\nexport const elements = ${JSON.stringify(elementFacts())};`,
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
