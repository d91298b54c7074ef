/** Bundles code as a page loads it: minified, with every dependency in it, chunks loaded on demand. */
import { build } from 'vite';
import { bannerOf } from './licenses.mjs';
import { shared, target } from './settings.mjs';

const virtual = 'dasbor-entry:';

/** @typedef {import('vite').Rolldown.OutputChunk} Chunk */

/**
 * @param {Record<string, string>} entries file name (without .js) → code of the entry module
 * @param {{
 *   outDir?: string,
 *   plugins?: import('vite').Plugin[],
 *   groups?: import('vite').Rolldown.CodeSplittingGroup[],
 *   isApp?: boolean,
 * }} [options] nothing is written without an outDir;
 * what loads on demand shares modules with the entry of an app, and with a chunk beside any other entry
 */
export const pageBundle = async (entries, { outDir, plugins = [], groups, isApp } = {}) => {
  const result = await build({
    ...shared,
    define: {
      ...shared.define,
      'process.env.NODE_ENV': '"production"',
      'import.meta.env.VITE_DASBOR_APP_NODE_ENV': '"production"',
    },
    plugins: [
      ...shared.plugins,
      {
        name: 'dasbor-entry',
        // Vite makes a path of an entry's name.
        resolveId: (id) => (id.includes(virtual) ? `\0${id.slice(id.indexOf(virtual))}` : undefined),
        load: (id) => (id.startsWith(`\0${virtual}`) ? entries[id.slice(virtual.length + 1)] : undefined),
      },
      ...plugins,
    ],
    build: {
      target,
      write: !!outDir,
      ...(outDir && { outDir, license: { fileName: 'licenses.md' }, sourcemap: true }),
      reportCompressedSize: false,
      chunkSizeWarningLimit: Infinity,
      // A library's dynamic imports stay what they are: relative to the script, no preload links in the page's head.
      lib: {
        entry: Object.fromEntries(Object.keys(entries).map((name) => [name, virtual + name])),
        formats: ['es'],
      },
      rolldownOptions: {
        ...(isApp && { preserveEntrySignatures: false }),
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          ...(outDir && { postBanner: bannerOf }),
          // White space too, which Vite keeps in libraries.
          minify: true,
          comments: { annotation: false },
          ...(groups && { codeSplitting: { groups } }),
        },
      },
    },
  });
  const [bundle] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (result);
  return /** @type {Chunk[]} */ (bundle?.output.filter(({ type }) => type === 'chunk'));
};
