/** The development server and the built demo. Builds of the library have their own settings: scripts/build.mjs. */
import { defineConfig } from 'vite';
import { mswWorker } from './scripts/msw-worker.mjs';

export default defineConfig({
  root: 'demo',
  base: './',
  cacheDir: '../.cache/vite',
  plugins: [mswWorker()],
  // The demo takes its code from ../src and ../mocks.
  server: { open: false, fs: { allow: ['..'] } },
  build: { outDir: '../.cache/demo', emptyOutDir: true, target: 'es2022' },
});
