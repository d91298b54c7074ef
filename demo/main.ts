/** The demo: a dealer's dashboard on mocks that compute their answers from rows, up to the real day. */
import { DEMO_DEALER, DEMO_DEALERS, startMocks, todayIn, type Mocks } from '../mocks/index.js';
import { clearCache } from '../src/data/loader.js';
import { addDays, addMonths } from '../src/format/plain-date.js';
import type { Locale } from '../src/locales/locales.js';
import { chosen, nameChoices, wireControls } from './controls.js';
import { namePages, startNavigation } from './navigation.js';
import { wirePrinting } from './print.js';
import { words } from './words.js';

const root = document.documentElement;
const scope = document.querySelector('dasbor-scope')!;
const filter = document.querySelector('dasbor-filter')!;

const today = todayIn('Asia/Jakarta');
const defaults = {
  dealer: DEMO_DEALER,
  'date-from': addDays(addMonths(today, -6), 1),
  'date-to': today,
};

/** Where the address doesn't say which dealer and which period, it is these; the filter reads the rest. */
function setDefaults(): void {
  const { searchParams } = new URL(location.href);
  for (const [name, value] of Object.entries(defaults))
    if (!searchParams.has(name)) scope.setAttribute(name, value);
}

/** Writes every text of the page in the language. */
function speak(locale: Locale): void {
  root.lang = locale;
  for (const element of document.querySelectorAll<HTMLElement>('[data-words]'))
    element.textContent = words[element.dataset['words']!]![locale];
  for (const element of document.querySelectorAll<HTMLElement>('[data-label]'))
    element.ariaLabel = words[element.dataset['label']!]![locale];
  nameChoices(locale);
  namePages(locale);
}

let mocks: Mocks | undefined;

setDefaults();
addEventListener('popstate', setDefaults);
filter.dealers = DEMO_DEALERS;
wireControls({
  scenario(name) {
    mocks?.setScenario(name);
    clearCache();
  },
  language: speak,
  theme: (name) => (root.dataset['theme'] = name),
});
startNavigation();
wirePrinting();

mocks = await startMocks({ workerUrl: './mockServiceWorker.js', scenario: chosen('scenario') });

// Only now: the widgets ask as soon as they are defined.
await import('../src/index.js');
