/** The stories that every element has: its states, a narrow place, the dark theme, the other language. */
import type { StoryObj } from '@storybook/web-components-vite';
import { HOSTILE_TEXTS } from '../../mocks/index.js';
import type { AnswerElement } from '../../src/core/answer-element.js';
import type { Localized } from '../../src/locales/locales.js';
import {
  expectDark,
  expectDrawing,
  expectHarmless,
  expectState,
  expectTexts,
  expectWidth,
  folded,
  seen,
  textOf,
} from './seen.js';
import { domainOf, kindOf, variantsOf } from './manifest.js';
import { INCOMPLETE, type StandardName } from './names.js';
import type { Args } from './widget.js';
import { expect, waitFor } from 'storybook/test';

/** What a person is to see of an element, with the mocks of the fixed day and its domain's first sample. */
export interface Expected {
  /** Its own heading. */
  readonly heading: Localized;
  /** Numbers and names, as they are written in Indonesian. */
  readonly shows: readonly string[];
  /** The same in English; absent: nothing of it differs. */
  readonly showsInEnglish?: readonly string[];
  /** What can be read at 280 px, where a table shows three fields of a record; absent: the same. */
  readonly showsWhenNarrow?: readonly string[];
  /** What stands there when the service has no rows; absent: that there is no data. */
  readonly showsWhenEmpty?: readonly string[];
  /** What it says where there are no items, where that isn't what every widget says. */
  readonly says?: string;
  /** Whether it shows names or codes that the mocks' scenario `hostile` spoils. */
  readonly hostile?: boolean;
}

/** A story of one element. */
export type Story = StoryObj<Args>;

/** What is expected of a widget that shows its data. */
async function expectData(canvas: HTMLElement, tag: string, texts: readonly string[]): Promise<HTMLElement> {
  const widget = await seen(canvas, tag, 'ready');
  await expectTexts(widget, texts);
  if (kindOf(tag) === 'chart') await expectDrawing(widget);
  return widget;
}

/** A story of an attribute's value, with what is to be seen then. */
export const variant = (args: Args, shows: readonly string[]): Story => ({
  args,
  play: async ({ canvasElement, component }) => {
    await expectData(canvasElement, component!, shows);
  },
});

/** A story of attributes whose values are unknown: the message names the choices, and they are the documented ones. */
export const unknownValue = (): Story => ({
  play: async ({ canvasElement, component }) => {
    const widget = canvasElement.querySelector<AnswerElement>(component!)!;
    for (const { name, choices } of variantsOf(component!)) {
      widget.setAttribute(name, '?');
      await expectState(widget, 'error');
      await expectTexts(widget, [`${name} berisi “?”, yang tidak dikenal. Pilihan: ${choices.join(', ')}.`]);
      if (name !== variantsOf(component!).at(-1)!.name) widget.removeAttribute(name);
    }
  },
});

/** The standard stories of an element. */
export function standardStories(expected: Expected): Record<StandardName, Story> {
  const { heading, shows, showsInEnglish = shows, showsWhenNarrow = shows, showsWhenEmpty } = expected;
  const { says = 'Tidak ada data untuk pilihan ini.', hostile } = expected;
  const all = [heading.id, ...shows];
  return {
    Default: variant({}, all),
    Loading: {
      parameters: { stage: { unanswered: true } },
      play: async ({ canvasElement, component }) => {
        const widget = await seen(canvasElement, component!, 'loading');
        await expectTexts(widget, [heading.id, 'Memuat data…']);
      },
    },
    Empty: {
      globals: { scenario: 'empty' },
      play: async ({ canvasElement, component }) => {
        const widget = await seen(canvasElement, component!, showsWhenEmpty ? 'ready' : 'empty');
        await expectTexts(widget, [heading.id, ...(showsWhenEmpty ?? [says])]);
      },
    },
    Failed: {
      globals: { scenario: 'error' },
      play: async ({ canvasElement, component }) => {
        const widget = await seen(canvasElement, component!, 'error');
        await expectTexts(widget, [heading.id, 'Server sedang bermasalah (500).', 'Coba lagi']);
        // Of the service's own words nothing is for people's eyes.
        await expect(textOf(widget)).not.toMatch(/SELECT|psycopg2|3273050101900001/);
      },
    },
    Invalid: {
      globals: { scenario: 'invalid' },
      play: async ({ canvasElement, component }) => {
        const widget = await seen(canvasElement, component!, 'error');
        await expectTexts(widget, [heading.id, 'Jawaban server tidak sesuai kontraknya', 'Coba lagi']);
        await expect(textOf(widget)).not.toContain('NaN');
      },
    },
    Hostile: {
      globals: { scenario: 'hostile' },
      play: async ({ canvasElement, component }) => {
        const widget = await expectData(canvasElement, component!, [heading.id]);
        await expectHarmless(widget);
        if (!hostile) return;
        const names = [...HOSTILE_TEXTS, '<b>'].map((each) => folded(each).toLowerCase()).filter(Boolean);
        // The table beside a drawing comes when the browser is idle.
        await waitFor(() => {
          const text = textOf(widget).toLowerCase();
          if (!names.some((each) => text.includes(each))) throw new Error(`no hostile name in: ${text}`);
        });
      },
    },
    Idle: {
      globals: { sample: INCOMPLETE },
      play: async ({ canvasElement, component }) => {
        const widget = await seen(canvasElement, component!, 'idle');
        await expectTexts(widget, [heading.id, domainOf(component).idle.says]);
      },
    },
    Narrow: {
      parameters: { stage: { width: 280 } },
      play: async ({ canvasElement, component }) => {
        const widget = await seen(canvasElement, component!, 'ready');
        // What follows from the width comes with the next frame.
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        await widget.updateComplete;
        await expectData(canvasElement, component!, [heading.id, ...showsWhenNarrow]);
        await expectWidth(widget, 280);
      },
    },
    Dark: {
      globals: { theme: 'dark' },
      play: async ({ canvasElement, component }) => {
        await expectDark(await expectData(canvasElement, component!, all));
      },
    },
    English: {
      globals: { language: 'en' },
      play: async ({ canvasElement, component }) => {
        await expectData(canvasElement, component!, [heading.en, ...showsInEnglish]);
      },
    },
  };
}
