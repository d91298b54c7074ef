/** The demo as `vite build` makes it, on mocks, and what a person sees and does there. */
import type { Browser, Locator, Page } from 'playwright-core';
import { DRAWING } from '../../support/drawing.js';
import { startSite } from './site.node.js';
import { openBrowser, visit, type Visit, type VisitOptions } from './visit.node.js';

/** A running demo. */
export interface Demo {
  /** Opens it; what follows the `?` or `#` of its address may be given. */
  open(rest?: string, options?: VisitOptions): Promise<Visit>;
  /** How often anybody but the mocks was asked for data. */
  leaks(): number;
  close(): Promise<void>;
}

/** Serves the demo that `npm test` (or `npx vite build`) has built. */
export async function startDemo(): Promise<Demo> {
  const [browser, site]: [Browser, Awaited<ReturnType<typeof startSite>>] = await Promise.all([
    openBrowser(),
    startSite(),
  ]);
  return {
    open: (rest = '', options = {}) =>
      visit(browser, `${site.origin}/.cache/demo/index.html${rest}`, { colorScheme: 'light', ...options }),
    leaks: () => site.count('/api/'),
    async close() {
      await browser.close();
      site.close();
    },
  };
}

/** The widgets of the page that is shown. */
export const widgetsOf = (page: Page): Locator => page.locator('.page > *');

/** What the page asks its service, as it asks. */
export function questionsOf(page: Page): string[] {
  const questions: string[] = [];
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    if (pathname.includes('/api/')) questions.push(pathname + search);
  });
  return questions;
}

/** Waits until a widget shows data, as a person sees it. */
export const shown = (widget: Locator): Promise<void> =>
  widget
    .locator(
      `${DRAWING}, .leaflet-container, [part=value], [part=list], [part=button], [part=drop], tbody :is(td, th)`,
    )
    .filter({ visible: true })
    .first()
    .waitFor();

/** Scrolls from the top of the page to its end, until every widget shows its data. */
export async function readThrough(page: Page): Promise<void> {
  for (const widget of await widgetsOf(page).all()) {
    await widget.scrollIntoViewIfNeeded();
    await shown(widget);
  }
}
