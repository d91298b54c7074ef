/** The npm build: one module per element and per door, shared code in chunks, dependencies left outside. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { bannerOf } from './licenses.mjs';
import { manifest, shared, target } from './settings.mjs';
import { domains, entries } from './sources.mjs';

// Leaflet and query-core are none of them. Leaflet is bundled because of what is done to it (leaflet-probes.mjs),
// query-core because it reads `process.env.NODE_ENV`, which not every page's bundler replaces.
const outside = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }).map(
  (name) => new RegExp(`^${name}(/|$)`),
);

/** The doors that a bundler in development finds: the same, and what warns. */
const developmentDoors = () => {
  mkdirSync('dist/development', { recursive: true });
  for (const door of ['index', 'config', ...domains().map((domain) => `${domain}/index`)])
    writeFileSync(
      `dist/development/${door.replace('/', '-')}.js`,
      `import '../development.js';\nexport * from '../${door}.js';\n`,
    );
};

export const buildNpm = async () => {
  await build({
    ...shared,
    define: {
      ...shared.define,
      'process.env.NODE_ENV': '"production"',
      // Left to the app's bundler: it is for ECharts, which is outside.
      'import.meta.env.VITE_DASBOR_APP_NODE_ENV': 'process.env.NODE_ENV',
    },
    build: {
      target,
      outDir: 'dist',
      emptyOutDir: false,
      license: { fileName: 'licenses.md' },
      minify: false,
      reportCompressedSize: false,
      lib: { entry: entries(), formats: ['es'] },
      rolldownOptions: {
        external: [...outside, /^node:/],
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          postBanner: bannerOf,
        },
      },
    },
  });
  developmentDoors();
};
