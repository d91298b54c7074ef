/**
 * Types of the elements in JSX and in Vue's templates, made from the manifest. The generators that there are bring two
 * copies of TypeScript (JSX), or leave properties out and wrap events twice (Vue).
 */

/** @typedef {import('../docs/manifest.mjs').ElementDocs} ElementDocs */
/** @typedef {import('custom-elements-manifest/schema').ClassField & {attribute?: string, readonly?: boolean}} Field */
/** @typedef {{name: string, type: string, description?: string | undefined}} Prop */

const NOTE =
  '// Made from the doc comments of the elements; see scripts/build/framework-types.mjs of dasbor.';

export const camelCase = (/** @type {string} */ name) =>
  name.replace(/-(\w)/g, (_, /** @type {string} */ letter) => letter.toUpperCase());

/** Attributes are texts: what is a number may be written as text, and the other way round. */
const attributeType = (/** @type {string} */ type = 'string') =>
  `${/^(?:string|number)$/.test(type) ? 'string | number' : type} | null`;

/** Where a type's own name comes from: everything that is not of the language is exported by dasbor. */
const qualified = (/** @type {string} */ type) =>
  type.replace(/(?<![\w.'])(?!(?:Custom)?Event\b|Record|Readonly|Date|Promise|Array)[A-Z]\w+/g, 'dasbor.$&');

export const attributesOf = (/** @type {ElementDocs} */ { name: className, attributes = [] }) =>
  attributes.map(({ name, type, description, fieldName }) => {
    // A list's type may have names that only its module knows.
    const own = fieldName && /[[{<]/.test(type?.text ?? '') && `dasbor.${className}['${fieldName}']`;
    return { name, type: own ? `${own} | string` : attributeType(type?.text), description };
  });

/** What only scripts can set. */
export const propertiesOf = (/** @type {ElementDocs} */ { name: className, members = [] }) =>
  /** @type {Field[]} */ (members.filter(({ kind }) => kind === 'field'))
    .filter(({ attribute, readonly }) => !attribute && !readonly)
    .map(({ name, description }) => ({ name, type: `dasbor.${className}['${name}']`, description }));

export const eventsOf = (/** @type {ElementDocs} */ { events = [] }) =>
  events.map(({ name, type, description }) => ({
    name,
    type: `(event: ${qualified(type?.text ?? 'Event')}) => void`,
    description,
  }));

const comment = (/** @type {string | undefined} */ text, /** @type {string} */ indent) =>
  text ? `${indent}/** ${text.replace(/\s+/g, ' ')} */\n` : '';

const lines = (/** @type {Prop[]} */ props) =>
  props
    .map(({ name, type, description }) => {
      const key = /^[a-z]\w*$/i.test(name) ? name : `'${name}'`;
      return `${comment(description, '    ')}    ${key}?: ${type};\n`;
    })
    .join('');

export const entry = (
  /** @type {ElementDocs} */ element,
  /** @type {(body: string) => string} */ wrap,
  /** @type {Prop[]} */ props,
) => `${comment(element.description, '  ')}  '${element.tagName}': ${wrap(`{\n${lines(props)}  }`)};\n`;

/** For React 19 and Preact: `interface IntrinsicElements extends DasborElements {}`. */
export const jsxTypes = (/** @type {Iterable<ElementDocs>} */ elements) =>
  `${NOTE}
import type * as dasbor from '../index.js';

/** What every element may have; events of the browser as React writes them (\`onClick\`). */
interface Every<E> {
  [data: \`data-\${string}\`]: unknown;
  [aria: \`aria-\${string}\`]: unknown;
  // React and Preact have events of their own.
  [handler: \`on\${Capitalize<string>}\`]: ((event: any) => unknown) | undefined;
  autoFocus?: boolean;
  children?: unknown;
  class?: string;
  className?: string;
  dir?: string;
  draggable?: boolean;
  exportparts?: string;
  hidden?: boolean;
  id?: string;
  inert?: boolean;
  key?: string | number | bigint | null;
  lang?: string;
  part?: string;
  popover?: '' | 'auto' | 'manual' | 'hint';
  ref?: ((element: E | null) => void | (() => void)) | { current: E | null } | null;
  role?: string;
  slot?: string;
  spellCheck?: boolean;
  style?: string | object;
  suppressHydrationWarning?: boolean;
  tabIndex?: number;
  tabindex?: number | string;
  title?: string;
  translate?: 'yes' | 'no';
}

/** dasbor's elements by tag, for \`JSX.IntrinsicElements\`. */
export interface DasborElements {
${[...elements]
  .map((element) =>
    entry(element, (body) => `Every<dasbor.${element.name}> & ${body}`, [
      ...attributesOf(element),
      ...propertiesOf(element),
      ...eventsOf(element).map((event) => ({ ...event, name: `on${event.name}` })),
    ]),
  )
  .join('')}}
`;

/** For Vue: templates know tags, attributes and events, those of the browser too, and references are elements. */
export const vueTypes = (/** @type {Iterable<ElementDocs>} */ elements) =>
  `${NOTE}
import type { HTMLAttributes, PublicProps } from 'vue';
import type * as dasbor from '../index.js';

type Every<Own> = PublicProps & Omit<HTMLAttributes, keyof Own> & Own;

declare module 'vue' {
  interface GlobalComponents {
${[...elements]
  .map((element) =>
    entry(element, (body) => `new () => dasbor.${element.name} & { $props: Every<${body}> }`, [
      ...attributesOf(element).map((each) => ({ ...each, name: camelCase(each.name) })),
      ...propertiesOf(element),
      ...eventsOf(element).map((event) => ({ ...event, name: camelCase(`on-${event.name}`) })),
    ]),
  )
  .join('')}  }
}
`;
