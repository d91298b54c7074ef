/** The script-tag build: `dist/cdn/dasbor.js` loads each element, and the chart engine, when a page needs it. */
import { groups } from './groups.mjs';
import { writeIntegrity } from './integrity.mjs';
import { addNotices } from './licenses.mjs';
import { pageBundle } from './page-bundle.mjs';

/**
 * Gives our Lit a Trusted Types policy of its own: where a page brings its own copy of Lit, a second policy called
 * "lit-html" is refused, and Lit with it. A second copy of ours takes the policy that the first has made.
 * @returns {import('vite').Plugin}
 */
const ownTrustedTypesPolicy = () => {
  let renamed = false;
  return {
    name: 'dasbor-trusted-types-policy',
    transform(code, id) {
      if (!/\/lit-html\/.*lit-html\.js$/.test(id)) return;
      const result = code.replace(
        /(\w+)\.createPolicy\((["'])lit-html\2,(\{[^}]*\})\)/,
        '(globalThis[Symbol.for("dasbor.policy")]??=$1.createPolicy("dasbor",$3))',
      );
      renamed ||= result !== code;
      return { code: result, map: null };
    },
    buildEnd(error) {
      if (!error && !renamed)
        this.error("Lit's Trusted Types policy was not found: see scripts/build/cdn.mjs");
    },
  };
};

/**
 * Asks for the bundler's own few lines together with `core`, which needs them: else they would be found only when that is
 * there, and everything would wait once more.
 * @returns {import('vite').Plugin}
 */
const runtimeAtOnce = () => ({
  name: 'dasbor-runtime-at-once',
  generateBundle(_options, bundle) {
    const runtime = Object.keys(bundle).find((file) => file.includes('rolldown-runtime'));
    const entry = bundle['dasbor.js'];
    if (!runtime || entry?.type !== 'chunk')
      this.error('The runtime was not found: see scripts/build/cdn.mjs');
    // At the end, where no line of the source map moves.
    entry.code = entry.code.replace(/\n*(?=\/\/# sourceMappingURL|$)/, `import"./${runtime}";\n`);
  },
});

export const buildCdn = async () => {
  await pageBundle(
    {
      dasbor: `export * from '/src/autoloader.ts';`,
      // Beside it, for pages that bring a language.
      languages: `export * from '/src/languages.ts';`,
    },
    { outDir: 'dist/cdn', plugins: [ownTrustedTypesPolicy(), runtimeAtOnce()], groups: groups() },
  );
  addNotices('dist/cdn/licenses.md');
  writeIntegrity();
};
