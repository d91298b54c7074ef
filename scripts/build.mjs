/** `npm run build`: everything that is published, into dist/. */
import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { buildCdn } from './build/cdn.mjs';
import { buildManifest } from './build/manifest.mjs';
import { buildNpm } from './build/npm.mjs';
import { buildTypes } from './build/types.mjs';
import { TEXTS } from './generate/texts.mjs';

const started = Date.now();
rmSync('dist', { recursive: true, force: true });
try {
  await buildNpm();
  buildTypes();
  await buildCdn();
  await buildManifest();
  copyFileSync('src/styles/tokens.css', 'dist/tokens.css');
  copyFileSync(TEXTS, 'dist/texts.json');
  // TypeScript refuses to import a style sheet of which nobody says that it has no exports.
  writeFileSync('dist/types/tokens.d.ts', 'export {};\n');
  console.log(`dist/ built in ${((Date.now() - started) / 1000).toFixed(1)} s`);
} catch (error) {
  console.error(`Build failed: ${/** @type {Error} */ (error).message}`);
  process.exitCode = 1;
}
