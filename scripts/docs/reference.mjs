/** The reference pages: everything that a page author may use of an element, from the manifest. */
import { format, resolveConfig } from 'prettier';

/** @typedef {import('./manifest.mjs').ElementDocs} ElementDocs */
/** @typedef {import('custom-elements-manifest/schema').ClassMethod} Method */
/** @typedef {import('custom-elements-manifest/schema').ClassField & {attribute?: string, readonly?: boolean}} Field */

const NOTE = '<!-- Made by `npm run generate` from the doc comments in src. Change those. -->';

/**
 * @typedef {{
 *   title: string, tags: readonly string[], sample: Readonly<Record<string, string>>,
 *   own?: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined,
 * }} Group what stands together: the elements of a domain, and with which attributes an example shows them
 */

const code = (/** @type {string | undefined} */ text) => (text ? `\`${text}\`` : '');

/** Comments on parts and events go on from their name; in a table they stand alone. */
const sentence = (/** @type {string} */ text) => text.replace(/^[a-z]/, (letter) => letter.toUpperCase());

/** A table of Markdown, without the columns in which nothing stands; nothing without rows. */
const table = (
  /** @type {string} */ title,
  /** @type {string[]} */ columns,
  /** @type {(string | undefined)[][]} */ rows,
) => {
  const used = columns.map((_, index) => rows.some((row) => row[index]));
  const line = (/** @type {(string | undefined)[]} */ cells) =>
    `| ${cells
      .filter((_, index) => used[index])
      .map((cell) =>
        sentence(cell ?? '')
          .replace(/\s+/g, ' ')
          .replaceAll('|', '\\|'),
      )
      .join(' | ')} |`;
  if (!rows.length) return '';
  return [`\n## ${title}\n`, line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
};

const signature = (/** @type {Method} */ { name, parameters = [], return: result }) => {
  const given = parameters.map(
    // A name that the code takes apart at once, or doesn't use, is no name for a reader.
    ({ name, default: otherwise, type }) =>
      `${/^[{_]/.test(name) ? 'options' : name}${otherwise ? '?' : ''}: ${type?.text ?? 'unknown'}`,
  );
  return `${name}(${given.join(', ')}): ${result?.type?.text ?? 'void'}`;
};

/** Own first, then what comes with the kind and the domain. */
const ownFirst = (/** @type {readonly any[] | undefined} */ items = []) =>
  [...items].sort((a, b) => Number(Boolean(a.inheritedFrom)) - Number(Boolean(b.inheritedFrom)));

const example = (
  /** @type {ElementDocs} */ { tagName, attributes = [] },
  /** @type {Group['sample']} */ sample,
) => {
  const given = Object.entries(sample).filter(([name]) => attributes.some((each) => each.name === name));
  const inside = tagName === 'dasbor-scope' ? '\n  <!-- widgets -->\n' : '';
  return `<${[tagName, ...given.map(([name, value]) => `${name}="${value}"`)].join(' ')}>${inside}</${tagName}>`;
};

/** Text that a doc comment has broken into lines, as one paragraph. */
const paragraph = (/** @type {string} */ text = '') => text.replace(/\n(?!\n)/g, ' ');

const page = (/** @type {ElementDocs} */ element, /** @type {Group['sample']} */ sample) => {
  const { tagName, description, attributes, members = [], events, cssParts, cssProperties, slots } = element;
  const isField = (/** @type {{kind: string}} */ each) => each.kind === 'field';
  const fields = /** @type {Field[]} */ (members.filter(isField)).filter(({ attribute }) => !attribute);
  const methods = /** @type {Method[]} */ (members.filter((each) => !isField(each)));
  return [
    `# \`<${tagName}>\`\n`,
    `${NOTE}\n`,
    `${paragraph(description)}\n`,
    `\`\`\`html\n${example(element, sample)}\n\`\`\`\n`,
    table(
      'Attributes',
      ['Attribute', 'Type', 'Default', 'Meaning'],
      ownFirst(attributes).map((each) => [
        code(each.name),
        code(each.type?.text),
        code(each.default),
        each.description,
      ]),
    ),
    table(
      'Properties',
      ['Property', 'Type', 'Meaning'],
      ownFirst(fields).map((each) => [
        code(each.name),
        code(each.type?.text),
        `${each.description ?? ''}${each.readonly ? ' Read-only.' : ''}`,
      ]),
    ),
    attributes?.some(({ fieldName }) => fieldName)
      ? '\nEvery attribute is a property too, in camel case: `date-from` is `dateFrom`.\n'
      : '',
    table(
      'Methods',
      ['Method', 'Meaning'],
      ownFirst(methods).map((each) => [code(signature(each)), each.description]),
    ),
    table(
      'Events',
      ['Event', 'Type', 'When'],
      ownFirst(events).map((each) => [code(each.name), code(each.type?.text), each.description]),
    ),
    table(
      'Slots',
      ['Slot', 'For'],
      ownFirst(slots).map((each) => [each.name ? code(each.name) : '(default)', each.description]),
    ),
    table(
      'CSS parts',
      ['Part', 'What it is'],
      ownFirst(cssParts).map((each) => [code(each.name), each.description]),
    ),
    table(
      'CSS custom properties',
      ['Property', 'Default', 'For'],
      ownFirst(cssProperties).map((each) => [code(each.name), code(each.default), each.description]),
    ),
    '',
  ].join('\n');
};

const firstSentence = (/** @type {string} */ text = '') => /^.*?\.(?=\s|$)/s.exec(text)?.[0] ?? text;

const TOOLS = `## In editors and frameworks

The package brings what these pages are made of as \`dasbor/custom-elements.json\`, and from it:

- VS Code: \`"html.customData": ["./node_modules/dasbor/dist/ide/vscode.html-custom-data.json"]\` and
  \`"css.customData": ["./node_modules/dasbor/dist/ide/vscode.css-custom-data.json"]\` in the settings of the workspace.
- JetBrains editors find \`dist/ide/web-types.json\` by themselves, through package.json.
- Vue: \`import type {} from 'dasbor/vue';\` once, and templates know tags, attributes and events.
- JSX: \`import type { DasborElements } from 'dasbor/jsx';\`, and for React 19
  \`declare module 'react' { namespace JSX { interface IntrinsicElements extends DasborElements {} } }\`.
`;

const line = (/** @type {ElementDocs} */ { tagName, description }) =>
  `- [\`<${tagName}>\`](${tagName}.md): ${firstSentence(paragraph(description))}`;

const overview = (/** @type {ElementDocs[]} */ elements, /** @type {readonly Group[]} */ groups) => {
  const of = (/** @type {readonly string[]} */ tags) =>
    elements.filter(({ tagName }) => tags.includes(tagName));
  const all = groups.flatMap(({ tags }) => tags);
  return [
    '# Reference\n',
    `${NOTE}\n`,
    ...elements.filter(({ tagName }) => !all.includes(tagName)).map(line),
    ...groups.flatMap(({ title, tags }) => [`\n## ${title}\n`, ...of(tags).map(line)]),
    '',
    TOOLS,
  ].join('\n');
};

/**
 * The pages as file name → content, in the form in which they are checked in.
 * @returns {Promise<Map<string, string>>}
 */
export const referencePages = async (
  /** @type {Map<string, ElementDocs>} */ elements,
  /** @type {readonly Group[]} */ groups,
) => {
  const sampleOf = (/** @type {string} */ tag) => {
    const group = groups.find(({ tags }) => tags.includes(tag)) ?? groups[0];
    return { ...group?.sample, ...group?.own?.[tag] };
  };
  const sorted = [...elements.values()].sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
  const pages = [
    ['README.md', overview(sorted, groups)],
    ...sorted.map((each) => [`${each.tagName}.md`, page(each, sampleOf(each.tagName))]),
  ];
  const options = { ...(await resolveConfig('docs/reference/README.md')), parser: 'markdown' };
  return new Map(
    await Promise.all(
      pages.map(async ([name = '', text = '']) => /** @type {const} */ ([name, await format(text, options)])),
    ),
  );
};
