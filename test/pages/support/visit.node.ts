/** A browser, and visits of pages in it that remember everything that went wrong there. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { findBrowser, launchArgs } from '../../../scripts/browser.mjs';

/** One visit. */
export interface Visit {
  readonly page: Page;
  /** Console errors, uncaught errors and violations of the Content-Security-Policy. */
  readonly complaints: readonly string[];
}

/** How a page is visited. */
export interface VisitOptions extends BrowserContextOptions {
  /** Called before anything is loaded. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  readonly waitUntil?: 'load' | 'commit';
}

/** Starts the browser. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: findBrowser(), args: launchArgs });

/** Opens a page in a fresh profile. */
export async function visit(
  browser: Browser,
  address: string,
  { prepare, waitUntil = 'load', ...options }: VisitOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ locale: 'id-ID', reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.exposeFunction('complain', (text: string) => complaints.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      const { complain } = window as unknown as { complain: (text: string) => void };
      complain(`${effectiveDirective} refused ${blockedURI} ${sample}`);
    });
  });
  await prepare?.(page);
  await page.goto(address, { waitUntil });
  return { page, complaints };
}
