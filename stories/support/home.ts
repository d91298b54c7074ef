/** What the pages of the designers' home have in common: a page, and links to other pages of Storybook. */
import { html, type TemplateResult } from 'lit';
import type { StoryObj } from '@storybook/web-components-vite';
import './home.css';

/** A page of the home; `shows` is what its play function expects of it. */
export const homePage = (
  heading: string,
  body: () => unknown,
  play?: NonNullable<StoryObj['play']>,
): StoryObj => ({
  render: () =>
    html`<main class="home">
      <h2>${heading}</h2>
      ${body()}
    </main>`,
  parameters: { stage: { width: undefined }, controls: { disable: true }, actions: { disable: true } },
  ...(play && { play }),
});

/** The address of a story, or of the docs of an element, by its place in the sidebar. */
export const addressOf = (title: string, name = 'docs'): string => {
  const id = title.toLowerCase().replaceAll(/[^a-z\d]+/g, '-');
  return `./?path=/${name === 'docs' ? 'docs' : 'story'}/${id}--${name}`;
};

/** A link out of the story's frame. */
export const link = (href: string, text: string): TemplateResult =>
  html`<a href=${href} target="_parent">${text}</a>`;
