import { html } from 'lit';
import { addressOf, homePage, link } from './support/home.js';
import { expect } from 'storybook/test';
import { domainOf, elementsOfKind, kinds, summaryOf } from './support/manifest.js';

export default { title: 'Elements by kind', tags: ['!autodocs'] };

const headings: Readonly<Record<string, string>> = {
  chart: 'Charts',
  stats: 'Numbers',
  table: 'Tables',
  list: 'Lists',
  map: 'Maps',
  form: 'Forms and uploads',
  filter: 'Filters',
  other: 'Others',
};

export const ElementsByKind = homePage(
  'Elements by kind',
  () => html`
    <p>An element has all that its kind has. Those of one domain stand together in the sidebar.</p>
    ${kinds.map(
      (kind) => html`
        <h3>${headings[kind] ?? kind}</h3>
        <ul class="links">
          ${elementsOfKind(kind).map(
            (tag) =>
              html`<li>
                ${link(addressOf(`${domainOf(tag).name}/${tag}`), tag)}
                <small>${summaryOf(tag)}</small>
              </li>`,
          )}
        </ul>
      `,
    )}
  `,
  async ({ canvasElement }) => {
    const found = [...canvasElement.querySelectorAll('li a')].map(({ textContent }) => textContent);
    await expect(new Set(found).size).toBe(found.length);
    for (const tag of ['top-leasing-bar', 'history-table', 'prospect-map', 'dasbor-filter', 'margin-upload'])
      await expect(found).toContain(tag);
  },
);
