/** Gives a shadow root further style sheets, such as those that come with what is loaded on demand. */
import type { CSSResult } from 'lit';

/** Gives them to the root that a node stands in, once. */
export const adopt = (node: Node, ...styles: readonly CSSResult[]): void => {
  const { adoptedStyleSheets } = node.getRootNode() as ShadowRoot;
  for (const { styleSheet } of styles)
    if (!adoptedStyleSheets.includes(styleSheet!)) adoptedStyleSheets.push(styleSheet!);
};
