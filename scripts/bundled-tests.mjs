/**
 * Compiles browser tests together before they run. The development server gives a page its several hundred modules one
 * by one, which takes longer than the tests of most files.
 */
import { existsSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { build } from 'vite';
import { mswWorker } from './msw-worker.mjs';

/** What tests need of Vite, compiled or served. @type {import('vite').InlineConfig} */
export const testedByVite = {
  configFile: false,
  plugins: [mswWorker()],
  resolve: { dedupe: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'] },
};

/** @type {Readonly<Record<string, string>>} */
const types = { '.js': 'text/javascript', '.map': 'application/json' };

/**
 * Compiles test files, named by their paths in the project. What comes back goes into `middleware` of Web Test
 * Runner's config: it gives the compiled file to who asks for its source.
 */
export const bundledTests = async (/** @type {string[]} */ files) => {
  const outDir = `.cache/browser-tests-${process.pid}`;
  process.on('exit', () => rmSync(outDir, { recursive: true, force: true }));
  await build({
    ...testedByVite,
    logLevel: 'warn',
    base: './',
    // As pages have it. Libraries that talk to developers are slower.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      target: 'es2022',
      minify: false,
      sourcemap: true,
      reportCompressedSize: false,
      lib: {
        entry: Object.fromEntries(files.map((file) => [file.replace(/\.ts$/, ''), file])),
        formats: ['es'],
      },
      rolldownOptions: {
        // The test runner's own modules are served by it.
        external: /^\/__web-/,
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  });

  /** @type {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]} */
  const middleware = async (context, next) => {
    const file = join(outDir, context.path.replace(/\.ts$/, '.js'));
    const type = types[extname(file)];
    if (!type || !existsSync(file)) return next();
    context.type = type;
    context.body = await readFile(file);
  };
  return middleware;
};
