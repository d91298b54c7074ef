/** Serves msw's service worker at the site's root, so that no copy of it has to be kept in the repository. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const fileName = 'mockServiceWorker.js';
const source = () => readFileSync(createRequire(import.meta.url).resolve(`msw/${fileName}`), 'utf8');

/** @returns {import('vite').Plugin} */
export const mswWorker = () => ({
  name: 'dasbor-msw-worker',
  configureServer(server) {
    server.middlewares.use(`/${fileName}`, (_request, response) => {
      response.setHeader('Content-Type', 'text/javascript');
      response.end(source());
    });
  },
  generateBundle() {
    this.emitFile({ type: 'asset', fileName, source: source() });
  },
});
