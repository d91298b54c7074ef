/** For pages that print by a button of their own: everything is loaded first. */
import type { AnswerElement } from './answer-element.js';
import { comeAll } from './near-viewport.js';

/** Every open shadow root and the document. */
function* rootsIn(root: Document | ShadowRoot): Generator<Document | ShadowRoot> {
  yield root;
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) yield* rootsIn(shadowRoot);
}

const isLoading = (element: Element): boolean => (element as Partial<AnswerElement>).state === 'loading';

/** Resolves when a widget has its answer, or an error in its place. */
const settled = (element: Element): Promise<unknown> =>
  new Promise((resolve) => {
    for (const type of ['dasbor-load', 'dasbor-error'])
      element.addEventListener(type, resolve, { once: true });
  });

/**
 * Loads every widget of the page, wherever it stands. Resolves when each has its answer, or an error in its place; what
 * is then printed shows them all. Never rejects.
 */
export async function prepareToPrint(): Promise<void> {
  comeAll();
  const widgets = [...rootsIn(document)].flatMap((root) => [...root.querySelectorAll('*')].filter(isLoading));
  await Promise.all(widgets.map(settled));
  // Charts that have just got their data ask for the engine as soon as they are rendered.
  comeAll();
}
