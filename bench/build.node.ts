/** Installs what the pages need, and builds them as their authors would: with Vite. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import vue from '@vitejs/plugin-vue';
import { build } from 'vite';
import { cdnFiles, filesIn } from './files.node.js';
import { htmlOf, type BenchPage } from './pages.node.js';

const cache = '.cache/bench';
const source = `${cache}/source`;
const out = `${cache}/site`;

const run = (program: string, args: readonly string[], cwd = '.'): void => {
  execFileSync(program, args, {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
};

/** Puts the other libraries into the bench's own folder, where they aren't yet. */
export function install(): void {
  const isThere = Object.entries(benchDependencies()).every(([name, version]) => versionOf(name) === version);
  if (!isThere) run('npm', ['ci', '--no-audit', '--no-fund'], 'bench');
}

interface Manifest {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** The other libraries and the versions that are measured. */
export const benchDependencies = (): Manifest['dependencies'] => manifestIn('bench').dependencies;

const versionOf = (name: string): string | undefined => {
  const folder = join('bench/node_modules', name);
  return existsSync(folder) ? manifestIn(folder).version : undefined;
};

/** Builds the package and the pages; then all files of the site by their paths. */
export async function buildSite(pages: readonly BenchPage[]): Promise<ReadonlyMap<string, Buffer>> {
  run(process.execPath, ['scripts/build.mjs']);
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(source, { recursive: true });
  for (const page of pages) if (page.entry) await buildPage(page);
  const files = new Map<string, Buffer>();
  for (const [path, file] of filesIn(out)) files.set(path.replace(`/${source}/`, '/'), file);
  return new Map([...files, ...cdnFiles(pages.filter(({ entry }) => !entry))]);
}

/** Each page for itself: what it shares with another author's page is no chunk of its own. */
async function buildPage(page: BenchPage): Promise<void> {
  const html = join(source, page.file);
  writeFileSync(html, htmlOf(page));
  await build({
    configFile: false,
    root: '.',
    logLevel: 'error',
    // As if the package were installed from a registry.
    resolve: { alias: [{ find: /^dasbor\/(.*)$/, replacement: `${resolve('dist')}/$1` }] },
    plugins: [vue()],
    build: {
      outDir: out,
      emptyOutDir: false,
      target: 'es2022',
      reportCompressedSize: false,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: { input: html },
    },
  });
}
