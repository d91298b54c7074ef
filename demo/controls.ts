/** The demo's selects: scenario, language and theme; the address keeps what was chosen. */
import type { Scenario } from '../mocks/index.js';
import { wordsIn, type Locale, type Localized } from '../src/locales/locales.js';
import { languages, scenarios, themes } from './words.js';

type Choices = Readonly<Record<string, Localized>>;

/** What can be chosen, and as what. */
interface Controls {
  readonly scenario: Scenario;
  readonly language: Locale;
  readonly theme: keyof typeof themes;
}

const choices: Readonly<Record<keyof Controls, Choices>> = {
  scenario: scenarios,
  language: languages,
  theme: themes,
};
const names = Object.keys(choices) as (keyof Controls)[];

const select = (name: keyof Controls): HTMLSelectElement =>
  document.querySelector<HTMLSelectElement>(`select[name=${name}]`)!;

/** What is chosen. */
export const chosen = <N extends keyof Controls>(name: N): Controls[N] => select(name).value as Controls[N];

/** Writes the choices in a language. */
export function nameChoices(locale: Locale): void {
  for (const name of names)
    for (const option of select(name).options)
      option.textContent = wordsIn(choices[name][option.value]!, locale);
}

/** Writes into the address what was chosen there or here. */
function keep(): void {
  const address = new URL(location.href);
  for (const name of names) {
    const control = select(name);
    if (control.selectedIndex > 0 || address.searchParams.has(name))
      address.searchParams.set(name, control.value);
  }
  if (address.href !== location.href) history.replaceState(history.state, '', address);
}

/** Fills the selects, chooses what the address says, and calls back for each, now and after every change. */
export function wireControls(effects: {
  readonly [N in keyof Controls]: (value: Controls[N]) => void;
}): void {
  const wanted = new URLSearchParams(location.search);
  for (const name of names) {
    const control = select(name);
    const options = Object.keys(choices[name]);
    control.replaceChildren(...options.map((value) => new Option(value, value)));
    control.value = options.find((value) => value === wanted.get(name)) ?? options[0]!;
  }
  for (const name of names) {
    const effect = effects[name] as (value: string) => void;
    const control = select(name);
    control.addEventListener('change', () => {
      keep();
      effect(control.value);
    });
    effect(control.value);
  }
  // Back and forward change the page, not what a person likes to look at.
  addEventListener('popstate', keep);
}
