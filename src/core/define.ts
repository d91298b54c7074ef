/** Registers elements, once, whoever comes first. */

/** The version of this library; the build fills it in. */
export const VERSION: string = import.meta.env?.VITE_DASBOR_VERSION ?? 'dev';

/**
 * Registers an element. A page may load dasbor twice (a bundle and a script tag): the first copy stays, and a
 * copy of another version says so instead of throwing.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const existing = customElements.get(tag) as { version?: string } | undefined;
  if (!existing) {
    Object.defineProperty(element, 'version', { value: VERSION });
    customElements.define(tag, element);
  } else if (existing.version !== VERSION) {
    console.warn(
      `dasbor ${VERSION}: <${tag}> is already defined by version ${existing.version ?? 'unknown'}.`,
    );
  }
}
