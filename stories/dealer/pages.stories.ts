import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { pageElement } from '../../demo/page.js';
import '../../demo/page.css';
import { dealer } from '../../domains/dealer.js';
import { DEMO_DEALERS } from '../../mocks/index.js';
import '../../src/index.js';
import type { WidgetState } from '../../src/core/answer-controller.js';
import type { AnswerElement } from '../../src/core/answer-element.js';
import { expectDark, expectState, expectTexts } from '../support/seen.js';

export default { title: 'Pages/Dealer', parameters: { domain: dealer } };

const pageNamed = (name: string) => dealer.demo.pages.find((page) => page.name === name)!;

/** Expects all widgets of the page to be in one state, and gives the one with a tag. */
async function all(canvas: HTMLElement, state: WidgetState): Promise<(tag: string) => AnswerElement> {
  for (const widget of canvas.querySelectorAll<AnswerElement>('.page > *')) {
    // Lazy ones ask when they come near.
    widget.scrollIntoView();
    await expectState(widget, state);
  }
  scrollTo(0, 0);
  return (tag) => canvas.querySelector<AnswerElement>(tag)!;
}

/** One page of the demo's dashboard, below its filter; `shows`: what is to be seen of its widgets, by tag. */
const page = (name: string, shows: Readonly<Record<string, readonly string[]>>): StoryObj => ({
  render: (_args, { globals }) =>
    html`<main>
      <h1>${pageNamed(name).title[globals['language'] as 'id' | 'en']}</h1>
      <dasbor-filter .dealers=${DEMO_DEALERS}></dasbor-filter>
      ${guard([name], () => pageElement(pageNamed(name)))}
    </main>`,
  play: async ({ canvasElement }) => {
    const widgetOf = await all(canvasElement, 'ready');
    for (const [tag, texts] of Object.entries(shows)) await expectTexts(widgetOf(tag), texts);
  },
});

export const Overview = page('overview', {
  'revenue-card': ['Rp 6.605.600.000'],
  'top-leasing-bar': ['FIF Group', '65'],
  'history-table': ['765 prospek'],
});
export const Prospecting = page('prospecting', { 'prospect-map': ['Coblong', '142'] });
export const Dealing = page('dealing', { 'top-unit-bar': ['Honda Vario', '73'] });
export const Delivery = page('delivery', { 'top-driver-bar': ['DRV001', '79'] });
export const Billing = page('billing', { 'revenue-card': ['Rp 2.937.180.662,50'] });
export const Leasing = page('leasing', { 'po-status-chart': ['Pengiriman PO', '174'] });
export const Documents = page('documents', { 'document-handling-card': ['238'] });
export const Inbound = page('inbound', { 'inbound-status-chart': ['Sudah Diterima', '73'] });

export const Dark: StoryObj = {
  ...Overview,
  globals: { theme: 'dark' },
  play: async ({ canvasElement }) => {
    const widgetOf = await all(canvasElement, 'ready');
    for (const tag of ['revenue-card', 'top-leasing-bar', 'history-table']) await expectDark(widgetOf(tag));
  },
};

export const English: StoryObj = {
  ...Overview,
  globals: { language: 'en' },
  play: async ({ canvasElement }) => {
    const widgetOf = await all(canvasElement, 'ready');
    await expectTexts(widgetOf('top-leasing-bar'), ['Top 5 leasing companies', 'FIF Group', '38.2%']);
  },
};

export const ServiceDown: StoryObj = {
  ...Overview,
  globals: { scenario: 'error' },
  play: async ({ canvasElement }) => {
    const widgetOf = await all(canvasElement, 'error');
    await expectTexts(widgetOf('top-leasing-bar'), ['Server sedang bermasalah (500).', 'Coba lagi']);
  },
};
