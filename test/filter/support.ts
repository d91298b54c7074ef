/** Filters on the page, handled as a person handles them. */
import { expect } from '@open-wc/testing';
import type { FilterElement } from '../../src/filter/filter-element.js';

type Control = HTMLInputElement & Omit<HTMLSelectElement, keyof HTMLInputElement>;

/** The labels of the fields on the screen. */
export const labels = (filter: FilterElement): string[] =>
  [...filter.shadowRoot!.querySelectorAll('label')].map((label) => label.innerText.split('\n')[0]!.trim());

/** The field with a label. */
export const field = (filter: FilterElement, label: string): Control => {
  const found = [...filter.shadowRoot!.querySelectorAll('label')].find(
    (each) => each.querySelector('span')!.textContent === label,
  );
  expect(found, label).to.be.instanceOf(HTMLElement);
  return found!.querySelector<Control>('input, select')!;
};

/** What the fields show: texts, the chosen entry of lists, whether switches are on. */
export const shown = (filter: FilterElement): Record<string, string | boolean> =>
  Object.fromEntries(
    [...filter.shadowRoot!.querySelectorAll('label')].map((label) => {
      const control = label.querySelector<Control>('input, select')!;
      const { type, checked, value, selectedOptions } = control;
      const text = selectedOptions?.[0]?.textContent;
      return [label.querySelector('span')!.textContent, type === 'checkbox' ? checked : (text ?? value)];
    }),
  );

/** The entries of a list. */
export const entries = (filter: FilterElement, label: string): string[] =>
  [...field(filter, label).options].map((option) => option.textContent);

/** Chooses as a person does. */
export async function choose(filter: FilterElement, label: string, value: string): Promise<void> {
  const control = field(filter, label);
  control.value = value;
  control.dispatchEvent(new Event('change', { bubbles: true }));
  await filter.updateComplete;
}

/** Turns a switch. */
export async function turn(filter: FilterElement, label: string): Promise<void> {
  field(filter, label).click();
  await filter.updateComplete;
}

/** The attributes of a scope that a filter of these names sets. */
export const attributes = (scope: Element, names: readonly string[]): (string | null)[] =>
  names.map((name) => scope.getAttribute(name));
