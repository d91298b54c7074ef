/** Gives a shadow root further style sheets, such as those that come with what is loaded on demand. */
import type { CSSResult } from 'lit';

/** Gives them to the root that a node stands in, once. */
export const adopt = (node: Node, ...styles: readonly CSSResult[]): void => {
  // None in a page that is no browser: nobody looks at it.
  const { adoptedStyleSheets: adopted } = node.getRootNode() as Partial<ShadowRoot>;
  for (const { styleSheet } of styles) if (!adopted?.includes(styleSheet!)) adopted?.push(styleSheet!);
};
