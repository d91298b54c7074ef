/** The npm build: one module per element and per door, shared code in chunks, dependencies left outside. */
import { build } from 'vite';
import { manifest, shared, target } from './settings.mjs';
import { entries } from './sources.mjs';

// Leaflet is none of them: it is bundled, because of what is done to it (leaflet-probes.mjs).
const outside = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }).map(
  (name) => new RegExp(`^${name}(/|$)`),
);

export const buildNpm = () =>
  build({
    ...shared,
    build: {
      target,
      outDir: 'dist',
      emptyOutDir: false,
      license: { fileName: 'licenses.md' },
      minify: false,
      reportCompressedSize: false,
      lib: { entry: entries(), formats: ['es'] },
      rolldownOptions: {
        external: outside,
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  });
