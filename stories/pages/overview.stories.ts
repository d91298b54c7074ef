import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { DEMO_DEALERS } from '../../mocks/index.js';
import '../../src/index.js';
import type { WidgetState } from '../../src/core/answer-element.js';
import type { DasborElement } from '../../src/core/base-element.js';
import { expectDark, expectState, expectTexts, seen } from '../support/seen.js';
import './overview.css';

/** A dealer's dashboard as a page would compose it: one scope, one filter, a grid that follows the window. */
const overview = () => html`
  <main class="overview">
    <h1>Dasbor dealer</h1>
    <dasbor-filter .dealers=${DEMO_DEALERS}></dasbor-filter>
    <div class="cards">
      <document-indicator-card></document-indicator-card>
      <document-indicator-card document="stnk-diterima"></document-indicator-card>
      <document-indicator-card document="bpkb-diterima"></document-indicator-card>
    </div>
    <div class="charts">
      <status-prospect-chart></status-prospect-chart>
      <top-leasing-bar></top-leasing-bar>
    </div>
    <history-table page-size="10"></history-table>
  </main>
`;

export default { title: 'Pages/Overview', render: overview };

const tags = ['document-indicator-card', 'status-prospect-chart', 'top-leasing-bar', 'history-table'];

/** All widgets of the page, in one state. */
async function all(canvas: HTMLElement, state: WidgetState): Promise<DasborElement[]> {
  const widgets = [...canvas.querySelectorAll<DasborElement>(tags.join())];
  for (const widget of widgets) {
    // The lazy ones below ask when they come near.
    widget.scrollIntoView();
    await expectState(widget, state);
  }
  scrollTo(0, 0);
  return widgets;
}

export const Overview: StoryObj = {
  play: async ({ canvasElement }) => {
    const widgets = await all(canvasElement, 'ready');
    await expect(widgets.length).toBe(6);
    for (const [index, texts] of [
      ['Permohonan faktur', '258'],
      ['STNK diterima', '258'],
      ['BPKB diterima', '245'],
      ['Status follow-up prospek', 'Medium', '213'],
      ['FIF Group', '65'],
      ['765 prospek'],
    ].entries()) {
      await expectTexts(widgets[index]!, texts);
    }
  },
};

export const Dark: StoryObj = {
  globals: { theme: 'dark' },
  play: async ({ canvasElement }) => {
    for (const widget of await all(canvasElement, 'ready')) await expectDark(widget);
  },
};

export const English: StoryObj = {
  globals: { language: 'en' },
  play: async ({ canvasElement }) => {
    const widgets = await all(canvasElement, 'ready');
    await expectTexts(widgets[4]!, ['Top 5 leasing companies', 'FIF Group']);
  },
};

export const ServiceDown: StoryObj = {
  globals: { scenario: 'error' },
  play: async ({ canvasElement }) => {
    for (const widget of await all(canvasElement, 'error')) await expectTexts(widget, ['Coba lagi']);
  },
};

export const NoData: StoryObj = {
  globals: { scenario: 'empty' },
  play: async ({ canvasElement }) => {
    await expectTexts(await seen(canvasElement, 'top-leasing-bar', 'empty'), ['Tidak ada data']);
  },
};
