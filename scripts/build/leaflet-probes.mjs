/**
 * Leaflet asks the browser what it can by setting innerHTML while it loads, which a page with
 * `require-trusted-types-for 'script'` refuses. Every browser that we support has inline SVG and none has VML: the
 * bundled Leaflet gets these answers without asking.
 */

const answers = [
  { found: /var inlineSvg = [^]*?\}\)\(\);/, answer: 'var inlineSvg = true;' },
  { found: /var vml = [^]*?\n\}\(\)\);/, answer: 'var vml = false;' },
];

/** @returns {import('vite').Plugin} */
export const leafletProbes = () => ({
  name: 'dasbor-leaflet-probes',
  transform(code, id) {
    if (!/\/leaflet\//.test(id)) return;
    const result = id.endsWith('/core/Browser.js')
      ? answers.reduce((text, { found, answer }) => text.replace(found, answer), code)
      : code;
    // Another version, or another part of it: to be looked at before it breaks somebody's page.
    if (result.includes('innerHTML'))
      this.error(`${id} sets innerHTML: see scripts/build/leaflet-probes.mjs`);
    return result === code ? undefined : { code: result, map: null };
  },
});
