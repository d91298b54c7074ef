/** The development server and the built demo. Builds of the library have their own settings: scripts/build.mjs. */
import { join } from 'node:path';
import { defineConfig } from 'vite';
import { mswWorker } from './scripts/msw-worker.mjs';

const inRepository = (path: string) => join(import.meta.dirname, path);

export default defineConfig({
  root: inRepository('demo'),
  base: './',
  cacheDir: inRepository('.cache/vite'),
  plugins: [mswWorker()],
  // The demo takes its code from ../src and ../mocks.
  server: { open: false, fs: { allow: [inRepository('.')] } },
  build: { outDir: inRepository('.cache/demo'), emptyOutDir: true, target: 'es2022' },
});
