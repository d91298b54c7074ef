/** The toolbar's choices: what a page around the widgets, or the service behind them, may decide. */
import type { Preview } from '@storybook/web-components-vite';
import { domains, type DomainEntry } from '../domains/index.js';
import { scenarios } from '../mocks/index.js';
import { INCOMPLETE } from '../stories/support/names.js';

/** What is chosen. */
export interface Globals {
  readonly theme: 'light' | 'dark';
  readonly language: 'id' | 'en';
  /** Name of a sample: `dealer/half-year`; of an element of another domain it is that one's first. */
  readonly sample: string;
  readonly scenario: string;
  /** The place that a page gives to one widget: `300x240`, `280`; `usual`: what suits its kind. */
  readonly box: string;
}

/** What is chosen at first. */
export const initialGlobals: Globals = {
  theme: 'light',
  language: 'id',
  sample: 'first',
  scenario: 'default',
  box: 'usual',
};

/** The widths of pages that are looked at. */
export const viewports = Object.fromEntries(
  [
    ['phone', 'Phone', 390, 844],
    ['tablet', 'Tablet', 768, 1024],
    ['desktop', 'Desktop', 1280, 900],
    ['large', 'Large screen', 1920, 1080],
  ].map(([key, name, width, height]) => [
    key,
    { name: `${name} (${width} px)`, styles: { width: `${width}px`, height: `${height}px` } },
  ]),
);

const boxes: Readonly<Record<string, string>> = {
  usual: 'Box: as suits the kind',
  '280': '280 px wide',
  '280x180': '280 × 180 px, the smallest',
  '300x240': '300 × 240 px',
  '400x268': '400 × 268 px',
  '700x240': '700 × 240 px',
  full: 'As wide as the page',
};

/** Width and height in px that a box gives; undefined where it gives none. */
export const sizeOf = (box: string): { readonly width?: number; readonly height?: number } => {
  const [width, height] = box.split('x').map(Number);
  return { ...(width && { width }), ...(height && { height }) };
};

type GlobalType = NonNullable<Preview['globalTypes']>[string];
type ToolbarIcon = Exclude<NonNullable<GlobalType['toolbar']>, string>['icon'];

interface Item {
  readonly value: string;
  readonly title: string;
  readonly right?: string;
}

const choice = (description: string, icon: ToolbarIcon, items: Item[]): GlobalType => ({
  description,
  toolbar: { icon, items, dynamicTitle: true },
});

/** The toolbar. */
export const globalTypes = {
  theme: choice('Colours of the page', 'mirror', [
    { value: 'light', title: 'Light' },
    { value: 'dark', title: 'Dark' },
  ]),
  language: choice('Language of the page', 'globe', [
    { value: 'id', title: 'Indonesia' },
    { value: 'en', title: 'English' },
  ]),
  sample: choice('What is asked', 'calendar', [
    { value: 'first', title: 'As in the examples' },
    ...domains.flatMap(({ name, title, samples }) =>
      samples.map((sample) => ({ value: `${name}/${sample.name}`, title: sample.title, right: title.en })),
    ),
    { value: INCOMPLETE, title: 'Too little' },
  ]),
  scenario: choice(
    'What the service does',
    'lightning',
    Object.entries(scenarios).map(([value, does]) => ({ value, title: value, right: does })),
  ),
  box: choice(
    'The place of one widget',
    'ruler',
    Object.entries(boxes).map(([value, title]) => ({ value, title })),
  ),
} satisfies Record<keyof Globals, GlobalType>;

/** The attributes that a story's scope has: a sample of its domain. */
export function sampleOf(of: DomainEntry, name: string): Readonly<Record<string, string>> {
  const { name: domain, samples, idle } = of;
  const { attributes } = samples.find((sample) => `${domain}/${sample.name}` === name) ?? samples[0];
  if (name !== INCOMPLETE) return attributes;
  return Object.fromEntries(Object.entries(attributes).filter(([attribute]) => attribute !== idle.without));
}
