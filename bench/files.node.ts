/** Files as the bench's server has them: by their paths. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { htmlOf, type BenchPage } from './pages.node.js';

/** All files of a folder, by their paths in it. */
export function filesIn(folder: string): [path: string, file: Buffer][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length).replaceAll('\\', '/'), readFileSync(path)];
    });
}

/** What pages with a script tag need: the package as it was built, and no bundler. */
export function cdnFiles(pages: readonly BenchPage[]): ReadonlyMap<string, Buffer> {
  return new Map([
    ...filesIn('dist/cdn').map(([path, file]) => [`/dasbor/cdn${path}`, file] as const),
    ['/dasbor/tokens.css', readFileSync('dist/tokens.css')],
    ['/page.css', readFileSync('bench/pages/page.css')],
    ...pages.map((page) => [`/${page.file}`, Buffer.from(htmlOf(page))] as const),
  ]);
}
