/** Vite's settings for Storybook, in place of the demo's: the mocks' worker, and the manifest as a module. */
import { defineConfig } from 'vite';
import { manifestModule } from '../scripts/docs/manifest-module.mjs';
import { mswWorker } from '../scripts/msw-worker.mjs';

export default defineConfig({
  plugins: [mswWorker(), manifestModule()],
  // Storybook asks for it in a way that Vite doesn't foresee: a second Lit would come with it.
  optimizeDeps: { include: ['lit/directive-helpers.js'] },
});
