/** Runs Vite as a middleware in Web Test Runner's server: tests get the code as the development server gives it. */
import { rm } from 'node:fs/promises';
import { createServer } from 'vite';

/**
 * Vite options in; what goes into `plugins` and `middleware` of Web Test Runner's config out. Vite's cache folder
 * is removed at the end.
 */
export const viteInTestRunner = (/** @type {import('vite').InlineConfig} */ options) => {
  /** @type {Promise<import('vite').ViteDevServer>} */
  let starting;

  /** @type {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]} */
  const middleware = async (context, next) => {
    if (context.path === '/' || context.path.startsWith('/__web-')) return next();
    const server = await starting;
    context.respond = false;
    // Koa presets 404, and Vite leaves the status alone when all is well.
    context.res.statusCode = 200;
    await new Promise((resolve, reject) => {
      context.res.once('close', resolve);
      server.middlewares(context.req, context.res, (/** @type {unknown} */ error) => {
        if (error) return reject(error);
        context.respond = true;
        context.res.statusCode = 404;
        resolve(next());
      });
    });
  };

  /** @type {import('@web/test-runner').TestRunnerPlugin} */
  const plugin = {
    name: 'vite',
    async serverStart({ fileWatcher, config }) {
      starting = createServer({
        ...options,
        root: config.rootDir,
        appType: 'custom',
        clearScreen: false,
        logLevel: 'warn',
        server: { ...options.server, middlewareMode: true, hmr: false, ws: false, watch: null },
        plugins: [
          ...(options.plugins ?? []),
          {
            name: 'web-test-runner',
            enforce: 'pre',
            // The test runner's own modules are served by it, not by Vite.
            resolveId: (id) => (id.startsWith('/__web-') ? { id, external: true } : undefined),
            transform(_code, id) {
              // A file that changes starts its tests again, also where the browser then closes under them.
              if (!process.argv.includes('--watch')) return;
              const file = id.split('?')[0] ?? '';
              if (file.startsWith(config.rootDir) && !file.includes('node_modules')) fileWatcher.add(file);
            },
          },
        ],
      });
      await starting;
    },
    async serverStop() {
      const server = await starting;
      await server.close();
      await rm(server.config.cacheDir, { recursive: true, force: true });
    },
  };

  return { plugin, middleware };
};
