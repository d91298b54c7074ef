/** Stories of whole pages: those of the demo, below their domain's filter. */
import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { pageElement } from '../../demo/page.js';
import '../../demo/page.css';
import type { DomainEntry } from '../../domains/index.js';
import type { WidgetState } from '../../src/core/answer-source.js';
import type { AnswerElement } from '../../src/core/answer-element.js';
import { expectDark, expectState, expectTexts } from './seen.js';

/** Expects all widgets of the page to be in one state, and gives the one with a tag. */
export async function allIn(
  canvas: HTMLElement,
  state: WidgetState,
): Promise<(tag: string) => AnswerElement> {
  for (const widget of canvas.querySelectorAll<AnswerElement>('.page > *')) {
    // Lazy ones ask when they come near.
    widget.scrollIntoView();
    await expectState(widget, state);
  }
  scrollTo(0, 0);
  return (tag) => canvas.querySelector<AnswerElement>(tag)!;
}

const filterOf = ({ demo }: DomainEntry): HTMLElement =>
  Object.assign(document.createElement(demo.filter), demo.filterProperties);

/** One page of a domain's dashboard; `shows`: what is to be seen of its widgets, by tag. */
export const demoPage = (
  domain: DomainEntry,
  name: string,
  shows: Readonly<Record<string, readonly string[]>>,
): StoryObj => {
  const page = domain.demo.pages.find((each) => each.name === name)!;
  return {
    render: (_args, { globals }) =>
      html`<main>
        <h2>${page.title[globals['language'] as 'id' | 'en']}</h2>
        ${guard([name], () => [filterOf(domain), pageElement(page)])}
      </main>`,
    play: async ({ canvasElement }) => {
      const widgetOf = await allIn(canvasElement, 'ready');
      for (const [tag, texts] of Object.entries(shows)) await expectTexts(widgetOf(tag), texts);
    },
  };
};

/** The same page in the dark theme; `tags` are those of widgets that must be dark. */
export const darkPage = (page: StoryObj, tags: readonly string[]): StoryObj => ({
  ...page,
  globals: { theme: 'dark' },
  play: async ({ canvasElement }) => {
    const widgetOf = await allIn(canvasElement, 'ready');
    for (const tag of tags) await expectDark(widgetOf(tag));
  },
});
