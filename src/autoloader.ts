/** Loads an element's module when its tag appears on the page: one script tag serves every widget. */
export { configure } from './config.js';
export { clearCache } from './data/loader.js';
import './core/scope.js';

// Each module under its tag; the bundler makes a chunk of each. A domain's contracts and codes have no hyphen.
const modules = import.meta.glob<unknown>([
  './*/*-*.ts',
  '!./{core,data,chart,table,stats,list,map,form,filter,format,locales,styles}/**',
]);
const loaders = new Map(
  Object.entries(modules).map(([path, load]) => [/([^/]+)\.ts$/.exec(path)![1]!, load] as const),
);

const load = (tag: string): void => {
  const module = loaders.get(tag);
  if (!module) return;
  loaders.delete(tag);
  module().catch((error: unknown) => {
    // A lost connection: the next such tag tries again.
    loaders.set(tag, module);
    console.error(`dasbor: <${tag}> could not be loaded.`, error);
  });
};

/** Loads what a part of the page needs, now and for whatever is added to it later; shadow roots have to be named. */
export function watch(root: Document | ShadowRoot | Element): void {
  const look = (node: Element | Document | ShadowRoot): void => {
    if (node instanceof Element) load(node.localName);
    for (const element of node.querySelectorAll('*')) load(element.localName);
  };
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof Element) look(node);
  }).observe(root, { childList: true, subtree: true });
  look(root);
}

watch(document);
