/** Takes comments and white space out of `css`, `html` and `svg` literals, as minifiers don't. */

/** @typedef {{type?: string, start: number, end: number, [key: string]: unknown}} Node */

const css = (/** @type {string} */ text) =>
  text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    // 0.5 is .5
    .replace(/(?<![\d.])0(?=\.\d)/g, '');

/** A browser shows a line break and its indentation as one space, and one it stays. */
const html = (/** @type {string} */ text) => text.replace(/\s*\n\s*(>?)/g, (_, end) => end || ' ');

/** What is done to the text of a literal, by its tag. */
const squeezers = new Map([
  ['css', css],
  ['html', html],
  ['svg', html],
]);

/** Every node of a syntax tree. @returns {Generator<Node>} */
function* nodesOf(/** @type {unknown} */ tree) {
  if (!tree || typeof tree !== 'object') return;
  if ('type' in tree) yield /** @type {Node} */ (tree);
  for (const value of Object.values(tree)) yield* nodesOf(value);
}

/** The pieces of text between the expressions of a literal, and what is done to them. */
const piecesOf = (/** @type {Node} */ { type, tag, quasi }) => {
  const { name = '' } = /** @type {{name?: string}} */ (tag ?? {});
  const squeeze = type === 'TaggedTemplateExpression' && squeezers.get(name);
  return squeeze
    ? /** @type {{quasis: Node[]}} */ (quasi).quasis.map((piece) => ({ ...piece, squeeze }))
    : [];
};

/** @returns {import('vite').Plugin} */
export const literals = () => ({
  name: 'dasbor-literals',
  // Not `pre`: by now the types are gone, and any parser of JavaScript will do.
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id) || !/\b(css|html|svg)`/.test(code)) return;
    const pieces = [...nodesOf(this.parse(code))].flatMap(piecesOf).sort((a, b) => a.start - b.start);
    let result = '';
    let done = 0;
    for (const { start, end, squeeze } of pieces) {
      result += code.slice(done, start) + squeeze(code.slice(start, end));
      done = end;
    }
    return { code: result + code.slice(done), map: null };
  },
});
