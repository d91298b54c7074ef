/** The toolbar's choices: what a page around the widgets, or the service behind them, may decide. */
import type { Preview } from '@storybook/web-components-vite';
import { DEMO_DEALER, DEMO_DEALERS, scenarios, TEST_TODAY } from '../mocks/index.js';

/** What is chosen. */
export interface Globals {
  readonly theme: 'light' | 'dark';
  readonly language: 'id' | 'en';
  /** A dealer's number, or `none`. */
  readonly dealer: string;
  /** First and last day, with a slash between them. */
  readonly period: string;
  readonly scenario: string;
}

/** What is chosen at first. */
export const initialGlobals: Globals = {
  theme: 'light',
  language: 'id',
  dealer: DEMO_DEALER,
  period: `2024-01-01/${TEST_TODAY}`,
  scenario: 'default',
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
  dealer: choice('Dealer', 'home', [
    ...DEMO_DEALERS.map(({ id, name }) => ({ value: id, title: id, right: name })),
    { value: 'none', title: 'No dealer' },
  ]),
  period: choice('Period', 'calendar', [
    { value: initialGlobals.period, title: 'January – June 2024' },
    { value: '2024-06-01/2024-06-30', title: 'June 2024' },
    { value: '2023-07-01/2023-12-31', title: 'July – December 2023' },
    { value: '2024-06-30/2024-06-30', title: '30 June 2024' },
  ]),
  scenario: choice(
    'What the service does',
    'lightning',
    Object.entries(scenarios).map(([value, does]) => ({ value, title: value, right: does })),
  ),
} satisfies Record<keyof Globals, GlobalType>;
