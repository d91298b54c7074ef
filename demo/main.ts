/** The demo: every domain's dashboard on mocks that compute their answers from rows, up to the real day. */
import { startMocks, todayIn, type Mocks } from '../mocks/index.js';
import { clearCache } from '../src/data/loader.js';
import { wordsIn, type Locale } from '../src/locales/locales.js';
import { chosen, nameChoices, wireControls } from './controls.js';
import { showFilter } from './filter.js';
import { namePages, startNavigation } from './navigation.js';
import { wirePrinting } from './print.js';
import { settle } from './scrolling.js';
import { words } from './words.js';

const root = document.documentElement;
/** Writes every text of the page in the language. */
function speak(locale: Locale): void {
  root.lang = locale;
  for (const element of document.querySelectorAll<HTMLElement>('[data-words]'))
    element.textContent = wordsIn(words[element.dataset['words']!]!, locale);
  for (const element of document.querySelectorAll<HTMLElement>('[data-label]'))
    element.ariaLabel = wordsIn(words[element.dataset['label']!]!, locale);
  nameChoices(locale);
  namePages(locale);
}

let mocks: Mocks | undefined;

wireControls({
  scenario(name) {
    mocks?.setScenario(name);
    clearCache();
  },
  language: speak,
  theme: (name) => (root.dataset['theme'] = name),
});
startNavigation((domain) => showFilter(domain, todayIn('Asia/Jakarta')));
wirePrinting();

mocks = await startMocks({ workerUrl: './mockServiceWorker.js', scenario: chosen('scenario') });

// Only now: the widgets ask as soon as they are defined.
await import('../src/index.js');
requestAnimationFrame(settle);
