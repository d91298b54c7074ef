/** Writes what tools read of the elements: the manifest, data for editors, and types for frameworks. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { elementsIn, makeManifest } from '../docs/manifest.mjs';
import { jsxTypes, vueTypes } from './framework-types.mjs';
import { llmsText } from './llms.mjs';
import { buildReact } from './react.mjs';

const ide = 'dist/ide';

/** Every element brings the tokens of all; an editor would offer each as often. */
const offerOnce = (/** @type {string} */ file) => {
  const data = JSON.parse(readFileSync(file, 'utf8'));
  for (const [key, list] of Object.entries(data)) {
    if (!Array.isArray(list)) continue;
    data[key] = [...new Map(list.map((item) => [item.name, item])).values()];
  }
  writeFileSync(file, JSON.stringify(data));
};

export const buildManifest = async () => {
  const manifest = await makeManifest();
  const elements = elementsIn(manifest);
  writeFileSync('dist/custom-elements.json', JSON.stringify(manifest));
  writeFileSync('dist/llms.txt', llmsText(elements.values()));
  mkdirSync(ide, { recursive: true });
  // Typed after the analyzer's own, looser idea of a manifest.
  const loose = /** @type {any} */ (manifest);
  generateVsCodeCustomElementData(loose, { outdir: ide });
  offerOnce(`${ide}/vscode.css-custom-data.json`);
  generateJetBrainsWebTypes(loose, { outdir: ide, packageJson: false });
  mkdirSync('dist/types', { recursive: true });
  writeFileSync('dist/types/jsx.d.ts', jsxTypes(elements.values()));
  buildReact(elements);
  writeFileSync('dist/types/vue.d.ts', vueTypes(elements.values()));
};
