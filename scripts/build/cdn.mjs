/** The script-tag build: `dist/cdn/dasbor.js` loads each element, and the chart engine, when a page needs it. */
import { writeIntegrity } from './integrity.mjs';
import { addNotices } from './licenses.mjs';
import { pageBundle } from './page-bundle.mjs';
import { domains, elements } from './sources.mjs';

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

/** Modules that nearly all elements need anyway: one request instead of a dozen. */
const groups = () => [
  {
    name: 'core',
    test: /\/src\/|\/node_modules\/(lit|@lit|zod|@tanstack)|@oxc-project/,
    // What a kind shares, such as the tooltip of charts and maps, comes with the first element of that kind.
    minShareCount: Math.ceil(elements().length * 0.7),
  },
  ...domains().map((domain) => ({ name: domain, test: new RegExp(`/src/${domain}/[a-z]+\\.ts$`) })),
];

export const buildCdn = async () => {
  await pageBundle(
    { dasbor: `export * from '/src/autoloader.ts';` },
    { outDir: 'dist/cdn', plugins: [ownTrustedTypesPolicy()], groups: groups() },
  );
  addNotices('dist/cdn/licenses.md');
  writeIntegrity();
};
