/**
 * `dasbor/react/<tag>.js`: a component for each element, for React 18, and for pages that a server has rendered, where
 * React sets neither properties nor events of custom elements (react#35446).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { attributesOf, camelCase, entry, eventsOf, propertiesOf } from './framework-types.mjs';
import { elements } from './sources.mjs';

/** @typedef {import('../docs/manifest.mjs').ElementDocs} ElementDocs */

const folder = 'dist/react';

/** What all components do; it runs in pages as it stands here. */
const WRAP = `'use client';
import { createElement, forwardRef, useCallback, useEffect, useLayoutEffect, useRef } from 'react';

const useAfterRendering = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/** The component of a tag. \`attributes\`: by property; \`properties\`: that are no attributes; \`events\`: by prop. */
export const wrap = (tag, attributes, properties, events) => {
  const Component = forwardRef((props, ref) => {
    const element = useRef(null);
    const last = useRef({});
    const shown = {};
    const set = {};
    const heard = [];
    for (const [name, value] of Object.entries(props)) {
      if (Object.hasOwn(events, name)) heard.push([events[name], value]);
      else if (properties.includes(name)) set[name] = value;
      else if (!Object.hasOwn(attributes, name)) shown[name] = value;
      else if (Object(value) === value) set[name] = value;
      else if (value !== null && value !== undefined) shown[attributes[name]] = value === true ? '' : String(value);
    }
    useAfterRendering(() => {
      for (const name of new Set([...Object.keys(last.current), ...Object.keys(set)]))
        if (last.current[name] !== set[name]) element.current[name] = set[name] ?? null;
      last.current = set;
      // From now on it may ask: its properties are set, and the page's other modules have run, such as one that configures.
      element.current.removeAttribute('defer-hydration');
    });
    useAfterRendering(() => {
      const own = element.current;
      const told = heard.filter(([, listener]) => listener);
      for (const [type, listener] of told) own.addEventListener(type, listener);
      return () => {
        for (const [type, listener] of told) own.removeEventListener(type, listener);
      };
    });
    const take = useCallback(
      (own) => {
        element.current = own;
        if (typeof ref === 'function') ref(own);
        else if (ref) ref.current = own;
      },
      [ref],
    );
    return createElement(tag, { ...shown, 'defer-hydration': '', ref: take });
  });
  Component.displayName = tag;
  return Component;
};
`;

/** The types of a component's props. */
const typesOf = (/** @type {ElementDocs} */ element) => {
  const { name } = element;
  const props = [
    ...attributesOf(element).map((each) => ({ ...each, name: camelCase(each.name) })),
    ...propertiesOf(element),
    ...eventsOf(element).map((event) => ({ ...event, name: camelCase(`on-${event.name}`) })),
  ];
  return `import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from 'react';
import type * as dasbor from '../index.js';

interface Own {
${entry(element, (body) => body, props)
  .split('\n')
  .slice(element.description ? 2 : 1, -2)
  .join('\n')}
}

export type ${name}Props = Own & Omit<HTMLAttributes<dasbor.${name}>, keyof Own>;

/** ${(element.description ?? '').replace(/\s+/g, ' ')} */
export declare const ${name}: ForwardRefExoticComponent<${name}Props & RefAttributes<dasbor.${name}>>;
`;
};

const codeOf = (/** @type {ElementDocs} */ element, /** @type {string} */ module) => {
  const { tagName, name } = element;
  const attributes = attributesOf(element).map((each) => [camelCase(each.name), each.name]);
  const events = eventsOf(element).map((event) => [camelCase(`on-${event.name}`), event.name]);
  const values = [
    Object.fromEntries(attributes),
    propertiesOf(element).map((each) => each.name),
    Object.fromEntries(events),
  ];
  return `'use client';
import '../${module}.js';
import { wrap } from './wrap.js';

export const ${name} = /* @__PURE__ */ wrap('${tagName}', ${values.map((value) => JSON.stringify(value)).join(', ')});
`;
};

export const buildReact = (/** @type {ReadonlyMap<string, ElementDocs>} */ manifest) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/wrap.js`, WRAP);
  for (const module of ['scope', ...elements()]) {
    const tag = module === 'scope' ? 'dasbor-scope' : module.slice(module.indexOf('/') + 1);
    const element = manifest.get(tag);
    if (!element) throw new Error(`<${tag}> is not in the manifest`);
    writeFileSync(`${folder}/${tag}.js`, codeOf(element, module));
    writeFileSync(`${folder}/${tag}.d.ts`, typesOf(element));
  }
};
