/**
 * Makes the analyzer's findings what a page author may rely on: documented, public, with the choices and defaults
 * that the comments name. Inheritance is resolved when this runs.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { entries } from '../build/sources.mjs';

/**
 * @typedef {import('custom-elements-manifest/schema').Package} Package
 * @typedef {import('custom-elements-manifest/schema').ClassDeclaration & import('custom-elements-manifest/schema').CustomElement} Element
 * @typedef {import('custom-elements-manifest/schema').Declaration} Declaration
 * @typedef {{
 *   name: string, description?: string, type?: {text: string}, default?: string, privacy?: string,
 *   static?: boolean, readonly?: boolean, attribute?: string, fieldName?: string, inheritedFrom?: {name: string, module?: string},
 * }} Item what attributes, fields, methods, events and CSS parts have in common
 */

const word = '`[\\w-]+`(?: \\(default\\))?';
const list = new RegExp(`${word}(?:, ${word})* or ${word}`);

/** The values that a comment lists: "`a` (default), `b` or `c`". */
const choicesIn = (/** @type {string} */ description) =>
  [...(list.exec(description)?.[0] ?? '').matchAll(/`(.+?)`/g)].map(([, value]) => `'${value}'`);

/** What a comment calls the default: "`lazy` (default) waits until …", "20 by default". */
const defaultIn = (/** @type {string} */ description) => {
  const [, value, number] = /`([\w-]+)` \(default\)|\b(\d+) by default/.exec(description) ?? [];
  return value ? `'${value}'` : number;
};

/** A type as an author reads it: that a value may be taken away again goes without saying. */
const written = (/** @type {string} */ type) => type.replace(/(?: \| (?:null|undefined))+$/, '');

/** Gives an attribute, or the field that can be set, the type and default that its comment tells. */
const tell = (/** @type {Item} */ item) => {
  if (!item.type || item.readonly) return;
  item.type.text = written(item.type.text);
  const values = choicesIn(item.description ?? '');
  const otherwise = defaultIn(item.description ?? '');
  if (item.type.text === 'string' && values.length) item.type.text = values.join(' | ');
  if (otherwise) item.default = otherwise;
};

/** Defaults of the public tokens, from the one place that has them. */
const tokens = () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.styles.ts'),
  );
  const styles = files.map((file) => readFileSync(`src/${file}`, 'utf8')).join('\n');
  return new Map(
    [...styles.matchAll(/var\((--dasbor-[\w-]+),\s*((?:[^()]|\([^()]*\))+)\)/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  );
};

/** What a domain's mixin gives is documented in the class `<Mixin>Attributes` beside it. */
const describeMixins = (/** @type {Map<string, Element>} */ classes, /** @type {Element} */ element) => {
  for (const mixin of element.mixins ?? []) {
    const fields = /** @type {Item[]} */ (classes.get(`${mixin.name}Attributes`)?.members ?? []);
    const of = (/** @type {string | undefined} */ name) => {
      const { description, type } = fields.find((field) => field.name === name) ?? {};
      return { ...(description && { description }), ...(type && { type: { ...type } }) };
    };
    for (const item of /** @type {Item[]} */ (element.members ?? []))
      if (item.inheritedFrom?.name === mixin.name) Object.assign(item, of(item.name));
    for (const item of /** @type {Item[]} */ (element.attributes ?? []))
      if (item.inheritedFrom?.name === mixin.name) Object.assign(item, of(item.fieldName));
  }
};

/** Where something was inherited from says enough by name: its module isn't published under a path of its own. */
const shortOrigin = (/** @type {Item} */ item) => {
  if (item.inheritedFrom) item.inheritedFrom = { name: item.inheritedFrom.name };
  return item;
};

/** @returns {import('@custom-elements-manifest/analyzer').Plugin} */
export const publicApi = () => ({
  name: 'dasbor-public-api',
  moduleLinkPhase({ moduleDoc }) {
    // An event that a base fires for those of its kinds that describe it would hide their words.
    for (const element of /** @type {Element[]} */ (moduleDoc.declarations ?? []))
      element.events = element.events?.filter(({ description }) => description);
  },
  packageLinkPhase({ customElementsManifest }) {
    /** @type {Package} */
    const manifest = customElementsManifest;
    const all = manifest.modules.flatMap(({ declarations }) => declarations ?? []);
    const classes = new Map(
      all.map((declaration) => [declaration.name, /** @type {Element} */ (declaration)]),
    );
    const published = new Map(Object.entries(entries()).map(([name, file]) => [file, `dist/${name}.js`]));
    const defaults = tokens();

    const clean = (/** @type {Element} */ element) => {
      describeMixins(classes, element);
      const members = /** @type {Item[]} */ (element.members ?? []);
      const isPublic = (/** @type {Item} */ { privacy, static: isStatic, name }) =>
        !isStatic && (privacy ?? 'public') === 'public' && !name.startsWith('#');
      const hidden = new Set(members.filter((member) => !isPublic(member)).map(({ name }) => name));
      /** @type {[keyof Element, (item: Item) => boolean][]} */
      const kept = [
        ['members', isPublic],
        // Also Lit's internal states look like attributes to the analyzer.
        ['attributes', ({ fieldName }) => !fieldName || !hidden.has(fieldName)],
        ['events', () => true],
        ['cssParts', () => true],
        ['cssProperties', () => true],
        ['slots', () => true],
      ];
      for (const [name, keep] of kept) {
        const items = /** @type {Item[]} */ (/** @type {unknown} */ (element[name]) ?? []);
        Object.assign(element, { [name]: items.filter(keep).map(shortOrigin) });
      }
      for (const item of [...(element.attributes ?? []), ...(element.members ?? [])]) tell(item);
      for (const item of element.cssProperties ?? []) {
        const value = defaults.get(item.name);
        if (value) item.default = value;
      }
      if (element.superclass?.module) element.superclass = { name: element.superclass.name };
      if (element.mixins) element.mixins = element.mixins.map(({ name }) => ({ name }));
      return element;
    };

    manifest.modules = manifest.modules.flatMap((module) => {
      const elements = (module.declarations ?? []).filter(
        (declaration) => 'tagName' in declaration && declaration.tagName,
      );
      const path = published.get(module.path);
      if (!elements.length || !path) return [];
      const declarations = elements.map((element) => clean(/** @type {Element} */ (element)));
      const exports = declarations.flatMap(({ name, tagName }) => [
        { kind: /** @type {const} */ ('js'), name, declaration: { name, module: path } },
        {
          kind: /** @type {const} */ ('custom-element-definition'),
          name: tagName ?? '',
          declaration: { name, module: path },
        },
      ]);
      return [{ ...module, path, declarations, exports }];
    });
  },
});
