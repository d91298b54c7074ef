/** Controls and docs of an element from its doc comments, by way of the manifest. */
import type { ArgTypes, Args } from '@storybook/web-components-vite';
import { choicesOf, docsOf, domainOf, type Documented } from '../stories/support/manifest.js';
import { initialGlobals, sampleOf } from './toolbar.js';

const control = ({ type }: Documented): ArgTypes[string] => {
  const text = type?.text ?? '';
  const options = choicesOf(text);
  if (options.length > 1)
    return { control: { type: options.length > 4 ? 'select' : 'inline-radio' }, options };
  if (text === 'boolean') return { control: { type: 'boolean' } };
  if (text === 'number') return { control: { type: 'number' } };
  return { control: { type: 'text' } };
};

const row = (
  item: Documented,
  category: string,
  more: ArgTypes[string] = { control: false },
): [string, ArgTypes[string]] => [
  // A part may be called like an attribute.
  category === 'attributes' ? item.name : `${category}: ${item.name}`,
  {
    name: item.name,
    description: item.description,
    table: {
      category,
      ...(/^(?:Answer|Dasbor|Widget)Element$/.test(item.inheritedFrom?.name ?? '') && {
        subcategory: 'of every widget',
      }),
      type: { summary: item.type?.text },
      defaultValue: { summary: item.default },
    },
    ...more,
  },
];

/** The table of controls: attributes can be changed, the rest is to read. */
export function argTypesOf(tag: string): ArgTypes {
  const element = docsOf(tag);
  if (!element) return {};
  const {
    attributes = [],
    members = [],
    events = [],
    cssParts = [],
    cssProperties = [],
    slots = [],
  } = element;
  const fields = (members as Documented[]).filter(({ attribute }) => !attribute);
  return Object.fromEntries([
    ...(attributes as Documented[]).map((item) => row(item, 'attributes', control(item))),
    ...fields.filter(({ kind }) => kind === 'field').map((item) => row(item, 'properties')),
    ...fields.filter(({ kind }) => kind === 'method').map((item) => row(item, 'methods')),
    ...(events as Documented[]).map((item) => row(item, 'events')),
    ...(slots as Documented[]).map((item) => row({ ...item, name: item.name || '(default)' }, 'slots')),
    ...(cssParts as Documented[]).map((item) => row(item, 'CSS parts')),
    ...(cssProperties as Documented[]).map((item) => row(item, 'CSS custom properties')),
  ]);
}

/** The markup that a page author would write for a story. */
export function markupOf(tag: string, args: Args): string {
  const names = (docsOf(tag)?.attributes ?? []).map(({ name }) => name);
  const all: Args = { ...sampleOf(domainOf(tag), initialGlobals.sample), ...args };
  const attributes = Object.entries(all)
    .filter(
      ([name, value]) => names.includes(name) && value !== undefined && value !== null && value !== false,
    )
    .map(([name, value]) => (value === true ? name : `${name}="${String(value).replaceAll('"', '&quot;')}"`));
  const inline = [tag, ...attributes].join(' ');
  const broken = [tag, ...attributes.map((attribute) => `  ${attribute}`)].join('\n');
  return `<${inline.length > 70 ? `${broken}\n` : inline}></${tag}>`;
}
