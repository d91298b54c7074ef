/** The element that ECharts draws into. */

/**
 * zrender empties its root with `innerHTML = ''`, which a page with `require-trusted-types-for 'script'`
 * refuses. An accessor of the element's own does the same without the sink, and without a policy that
 * would change the page.
 */
export const canvasRoot = (): HTMLDivElement => {
  const root = document.createElement('div');
  Object.defineProperty(root, 'innerHTML', {
    get: () => '',
    set: (markup: unknown) => {
      if (markup !== '') throw new TypeError('No markup here.');
      root.replaceChildren();
    },
  });
  root.className = 'chart-canvas';
  return root;
};
