/**
 * What a page in development is told, once each, in the console: attributes that no element has, and objects that have
 * become text. The `development` condition of bundlers loads it with `dasbor/config.js` and the doors of the domains.
 */
import { globalAttribute } from './core/global-attributes.js';
import { isDasborTag } from './tags.js';

const told = new Set<string>();

const tell = (text: string): void => {
  if (told.has(text)) return;
  told.add(text);
  console.warn(`dasbor: ${text}`);
};

const plain = (name: string): string => name.replaceAll('-', '');

/** Looks at the attributes of an element that is defined. */
function look(element: Element): void {
  const tag = element.localName;
  const { observedAttributes = [] } = element.constructor as { observedAttributes?: readonly string[] };
  for (const { name, value } of element.attributes) {
    if (value.includes('[object '))
      tell(
        `<${tag} ${name}="${value}">: an object as text. Set the property, or JSON where the attribute takes it.`,
      );
    // A scope carries any name; Angular and Vue mark elements by names of their own.
    if (tag === 'dasbor-scope' || globalAttribute.test(name) || /^(?:ng|slot|s)-/.test(name)) continue;
    if (observedAttributes.includes(name)) continue;
    const near = observedAttributes.find((known) => plain(known) === plain(name));
    tell(`<${tag}> has no attribute ${name}${near ? `: it is ${near}` : ''}.`);
  }
}

const check = (element: Element): void => {
  if (isDasborTag(element.localName))
    void customElements.whenDefined(element.localName).then(() => look(element));
};

/** Looks at what is on a page, and at what comes or changes there. */
export function watchAttributes(root: Document | Element): void {
  const all = (node: Document | Element): void => {
    if (node instanceof Element) check(node);
    for (const element of node.querySelectorAll('*')) check(element);
  };
  new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'attributes') check(target as Element);
      for (const node of addedNodes) if (node instanceof Element) all(node);
    }
  }).observe(root, { attributes: true, childList: true, subtree: true });
  all(root);
}

if (globalThis.document) watchAttributes(document);
