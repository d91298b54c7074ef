import { html } from 'lit';
import { dealer } from '../../domains/dealer.js';
import '../../src/dealer/delivery-status-chart.js';
import '../../src/dealer/revenue-trend-chart.js';
import '../../src/dealer/status-spk-chart.js';
import type { AnswerElement } from '../../src/core/answer-element.js';
import { homePage } from '../support/home.js';
import { expectState } from '../support/seen.js';

export default { title: 'Foundations/Sizes', tags: ['!autodocs'], parameters: { domain: dealer } };

const tags = ['status-spk-chart', 'revenue-trend-chart', 'delivery-status-chart'] as const;
const sizes = [
  [280, 180],
  [300, 240],
  [340, 340],
] as const;

const widgetOf = (tag: string, width: number, height: number): HTMLElement => {
  const element = document.createElement(tag);
  element.setAttribute('loading', 'eager');
  Object.assign(element.style, { width: `${width}px`, maxWidth: '100%', height: `${height}px` });
  return element;
};

export const Sizes = homePage(
  'Sizes',
  () => html`
    <p>
      A widget fits the box that it is given: with a height, from 280 × 180 px up, nothing leaves the frame.
      Without one it takes what it needs, and keeps it in every state. A page's columns change at 360, 700,
      1280 and 1600 px.
    </p>
    ${sizes.map(
      ([width, height]) => html`
        <h3>${width} × ${height} px</h3>
        <div class="boxes">${tags.map((tag) => widgetOf(tag, width, height))}</div>
      `,
    )}
  `,
  async ({ canvasElement }) => {
    for (const widget of canvasElement.querySelectorAll<AnswerElement>('.boxes > *'))
      await expectState(widget, 'ready');
  },
);
