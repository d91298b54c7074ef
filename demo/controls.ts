/** The demo's selects: scenario, language and theme; the address keeps what was chosen. */
import type { Mocks, Scenario } from '../mocks/index.js';
import { clearCache } from '../src/data/loader.js';
import type { Locale, Localized } from '../src/locales/locales.js';
import { languages, scenarios, themes, words } from './words.js';

type Choices = Readonly<Record<string, Localized>>;

const root = document.documentElement;
const choices: Readonly<Record<string, Choices>> = {
  scenario: scenarios,
  language: languages,
  theme: themes,
};

/** The control of that name. */
const select = (name: string): HTMLSelectElement =>
  document.querySelector<HTMLSelectElement>(`select[name=${name}]`)!;

/** Writes every text of the page in the language. */
function speak(locale: Locale): void {
  root.lang = locale;
  for (const element of document.querySelectorAll<HTMLElement>('[data-words]'))
    element.textContent = words[element.dataset['words']!]![locale];
  for (const [name, choice] of Object.entries(choices))
    for (const option of select(name).options) option.textContent = choice[option.value]![locale];
}

/** Fills the selects, chooses what the address says, and follows them from then on. */
export function wireControls(mocks: Mocks): void {
  const effects: Readonly<Record<string, (value: string) => void>> = {
    scenario: (value) => {
      mocks.setScenario(value as Scenario);
      clearCache();
    },
    language: (value) => speak(value as Locale),
    theme: (value) => (root.dataset['theme'] = value),
  };
  const address = new URL(location.href);
  for (const [name, choice] of Object.entries(choices)) {
    const control = select(name);
    control.replaceChildren(...Object.keys(choice).map((value) => new Option(value, value)));
    const asked = address.searchParams.get(name) ?? '';
    if (Object.hasOwn(choice, asked)) control.value = asked;
  }
  for (const [name, effect] of Object.entries(effects)) {
    const control = select(name);
    control.addEventListener('change', () => {
      address.searchParams.set(name, control.value);
      history.replaceState(null, '', address);
      effect(control.value);
    });
    effect(control.value);
  }
}
