/** Registers elements, once, whoever comes first. */
import { VERSION } from '../copies.js';

/**
 * Registers an element. A page may load dasbor twice (a bundle and a script tag): the first copy's stays, and config.ts
 * has said that there are two. A tag that somebody else has taken is said here; nothing is thrown.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const existing = customElements.get(tag) as { version?: string } | undefined;
  if (!existing) {
    Object.defineProperty(element, 'version', { value: VERSION });
    customElements.define(tag, element);
  } else if (!existing.version) console.warn(`dasbor: <${tag}> is defined elsewhere.`);
}
