/** The npm build: one module per element and per door, shared code in chunks, dependencies left outside. */
import { build } from 'vite';
import { manifest, shared, target } from './settings.mjs';
import { entries } from './sources.mjs';

const outside = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })
  // Of leaflet only the program: its style sheet is bundled (it goes into the shadow root).
  .map(
    (name) => new RegExp(name === 'leaflet' ? '^leaflet(/dist/leaflet-src\\.esm\\.js)?$' : `^${name}(/|$)`),
  );

export const buildNpm = () =>
  build({
    ...shared,
    build: {
      target,
      outDir: 'dist',
      emptyOutDir: false,
      minify: false,
      reportCompressedSize: false,
      lib: { entry: entries(), formats: ['es'] },
      rolldownOptions: {
        external: outside,
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  });
