/** `llms.txt`: every element, its attributes, properties and events in one text, from the manifest. */

/** @typedef {import('../docs/manifest.mjs').ElementDocs} ElementDocs */

const words = (/** @type {string | undefined} */ text = '') => text.replace(/\s+/g, ' ').trim();

const line = (
  /** @type {{name: string, type?: {text?: string}, description?: string}} */ { name, type, description },
) => `- \`${name}\`${type?.text ? ` (${words(type.text)})` : ''}: ${words(description)}`;

/** What every element has, told once. */
const commonTo = (/** @type {ElementDocs[]} */ elements, /** @type {'attributes' | 'events'} */ kind) => {
  const [first, ...others] = elements.filter(({ tagName }) => !/scope$|filter$/.test(tagName));
  const has = (/** @type {ElementDocs} */ element, /** @type {string} */ text) =>
    /** @type {any[]} */ (element[kind] ?? []).some((item) => line(item) === text);
  return /** @type {any[]} */ (first?.[kind] ?? [])
    .map(line)
    .filter((text) => others.every((each) => has(each, text)));
};

const section = (/** @type {string} */ title, /** @type {string[]} */ lines) =>
  lines.length ? [`${title}:`, ...lines, ''] : [];

/** The text. */
export const llmsText = (/** @type {Iterable<ElementDocs>} */ given) => {
  const elements = [...given].sort((a, b) => a.tagName.localeCompare(b.tagName));
  const common = { attributes: commonTo(elements, 'attributes'), events: commonTo(elements, 'events') };
  const own = (/** @type {ElementDocs} */ element, /** @type {'attributes' | 'events'} */ kind) =>
    /** @type {any[]} */ (element[kind] ?? []).map(line).filter((text) => !common[kind].includes(text));
  return [
    '# dasbor',
    '',
    '> Dashboard widgets as custom elements. Import an element (`dasbor/dealer/top-leasing-bar.js`) or a domain (`dasbor/dealer`), with `dasbor/tokens.css`; set attributes; `configure()` of `dasbor/config.js` says where services are.',
    '',
    'Further: [getting started](../docs/getting-started.md), [frameworks](../docs/frameworks.md), [theming](../docs/theming.md), [mocks](../docs/mocks.md), [contracts](../docs/contracts/README.md).',
    '',
    '## Every widget',
    '',
    ...section('Attributes', common.attributes),
    ...section('Events', common.events),
    ...elements.flatMap((element) => [
      `## <${element.tagName}>`,
      '',
      words(element.description),
      '',
      ...section('Attributes', own(element, 'attributes')),
      ...section('Events', own(element, 'events')),
    ]),
  ].join('\n');
};
