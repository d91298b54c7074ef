/** Puts the watch into a page. */
import type { Page } from 'playwright-core';
import { watch } from './watch.js';

export async function watchPage(page: Page): Promise<void> {
  // tsx names functions by a helper of its own, which a page hasn't.
  await page.addInitScript('globalThis.__name = (value) => value');
  await page.addInitScript(watch);
}
