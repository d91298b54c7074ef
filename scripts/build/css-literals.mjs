/** Takes comments and white space out of the style sheets that stand in `css` literals, as minifiers don't. */

const squeeze = (/** @type {string} */ css) =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}');

/** @returns {import('vite').Plugin} */
export const cssLiterals = () => ({
  name: 'dasbor-css-literals',
  enforce: 'pre',
  transform: (code, id) =>
    /\/src\/.*\.styles\.ts$/.test(id)
      ? { code: code.replace(/css`([^`]*)`/g, (_, css) => `css\`${squeeze(css)}\``), map: null }
      : undefined,
});
