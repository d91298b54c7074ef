import { html } from 'lit';
import { domains } from '../domains/index.js';
import '../src/dealer/top-leasing-bar.js';
import { addressOf, homePage, link } from './support/home.js';
import { seen } from './support/seen.js';

export default { title: 'Introduction', tags: ['!autodocs'] };

const [dealer] = domains;

export const Introduction = homePage(
  'dasbor for designers',
  () => html`
    <p>
      dasbor is a set of dashboard widgets that a page uses by writing a tag. Each widget asks its service by
      itself, checks the answer, and shows a right number or says what is missing. All that you see here is
      computed by mocks from rows, on a fixed day: the same story shows the same numbers every time.
    </p>
    <h3>One of them</h3>
    <div class="tiles"><top-leasing-bar></top-leasing-bar></div>
    <h3>Where to look</h3>
    <ul class="links">
      <li>
        ${link(addressOf('Foundations/Colours', 'colours'), 'Foundations')}
        <small>Colours, type, numbers, states and sizes: what all widgets have in common.</small>
      </li>
      <li>
        ${link(addressOf('Elements by kind', 'elements-by-kind'), 'Elements by kind')}
        <small>Every element under what it is: chart, table, numbers, list, map, form, filter.</small>
      </li>
      <li>
        ${link(addressOf('Pages/Dealer', 'overview'), 'Pages')}
        <small>Whole dashboards, as people see them.</small>
      </li>
      ${domains.map(
        ({ title }) =>
          html`<li>
            <b>${title.en}</b>
            <small>In the sidebar: its elements, each in every state.</small>
          </li>`,
      )}
    </ul>
    <h3>What the toolbar does</h3>
    <ul>
      <li>
        <b>Theme and language</b> of the page around the widgets. They follow it; they have no switch of their
        own.
      </li>
      <li>
        <b>What is asked</b>: which period, dealer or company; or too little, to see what a widget says then.
      </li>
      <li>
        <b>What the service does</b>: answers, fails, has nothing, is slow, sends names that try to break
        things.
      </li>
      <li>
        <b>Box</b>: the place that a page gives to one widget, from 280 × 180 px up. <b>Viewport</b>: the
        page's width.
      </li>
    </ul>
    <p>
      Below a story there are its attributes to play with, the events that it sends, and what axe finds about
      its accessibility. The sidebar's filter shows the elements of one kind.
    </p>
  `,
  async ({ canvasElement }) => {
    await seen(canvasElement, 'top-leasing-bar', 'ready');
  },
);
Introduction.parameters = { ...Introduction.parameters, domain: dealer };
