/** How often widgets talk: a page of many that load, fail or have nothing isn't read aloud many times. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/dealer/top-leasing-bar.js';
import { placeMenu } from '../../src/core/place-menu.js';
import { json, serve } from '../support/service.js';
import { inState, until } from '../support/wait.js';
import type { TopLeasingBar } from '../../src/dealer/top-leasing-bar.js';

const MANY = 15;

const answer = {
  success: true,
  data: [
    { nama_finance_company: 'FIF', count: 3 },
    { nama_finance_company: 'Adira', count: 2 },
  ],
  total_records: 5,
};

async function page(): Promise<TopLeasingBar[]> {
  const scope = await fixture(html`
    <dasbor-scope dealer="1" date-from="2024-01-01" date-to="2024-01-31">
      ${Array.from(
        { length: MANY },
        (_, index) => html`<top-leasing-bar loading="eager" heading=${`Nr ${index}`}></top-leasing-bar>`,
      )}
    </dasbor-scope>
  `);
  return [...scope.querySelectorAll('top-leasing-bar')];
}

/** Everything in widgets that screen readers are told of unasked. */
const talking = (widgets: readonly TopLeasingBar[]): string[] =>
  widgets.flatMap(({ renderRoot }) =>
    [...renderRoot.querySelectorAll('[role=status], [role=alert], [aria-live]')].map(
      (part) => part.role ?? 'live',
    ),
  );

describe(`a page of ${MANY} widgets`, () => {
  it('says nothing while they load, and nothing when they have loaded', async () => {
    let release = (): void => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    serve(async () => {
      await released;
      return json(answer);
    });
    const widgets = await page();
    expect(talking(widgets)).to.deep.equal([]);
    await until(
      () => widgets.every(({ renderRoot }) => renderRoot.querySelector('[aria-busy=true]')),
      'widgets that load',
    );
    expect(talking(widgets)).to.deep.equal([]);
    release();
    for (const widget of widgets) await inState(widget, 'ready');
    expect(talking(widgets)).to.deep.equal([]);
  });

  it('tells an outage once, and again whoever is asked to try again', async () => {
    serve(() => json({}, { status: 400 }));
    const widgets = await page();
    for (const widget of widgets) await inState(widget, 'error');
    expect(talking(widgets)).to.deep.equal(['alert']);
    const last = widgets.at(-1)!;
    last.renderRoot.querySelector<HTMLButtonElement>('.retry')!.click();
    await inState(last, 'error');
    await until(() => last.renderRoot.querySelector('[role=alert]'), 'the alert of the one that was asked');
  });

  it('reads that there is nothing in its place', async () => {
    serve(() => json({ ...answer, data: [], total_records: 0 }));
    const widgets = await page();
    for (const widget of widgets) await inState(widget, 'empty');
    expect(talking(widgets)).to.deep.equal([]);
  });

  it('has menus that are told apart, and charts that say each thing once', async () => {
    serve(() => json(answer));
    const widgets = await page();
    for (const widget of widgets) await inState(widget, 'ready');
    const names = widgets.map(({ renderRoot }) => renderRoot.querySelector('.more')!.ariaLabel);
    expect(new Set(names).size).to.equal(MANY);
    expect(names[0]).to.equal('Tindakan: Nr 0');
    const { title } = widgets[0]!.renderRoot.querySelector<HTMLElement>('.more')!;
    expect(title, 'another one would be read after the name').to.equal(names[0]);
    // Only eyes need to know that there is too little room.
    const { content } = getComputedStyle(widgets[0]!.renderRoot.querySelector('.frame')!, '::after');
    expect(content).to.match(/\/ ""$/);
    const [first] = widgets;
    await until(() => first!.renderRoot.querySelector('#chart-about .keys'), 'the description');
    await until(() => first!.renderRoot.querySelector('caption'), 'the table');
    const region = first!.renderRoot.querySelector('.chart-region')!;
    const table = first!.renderRoot.querySelector('caption')!.textContent.trim();
    expect(region.ariaLabel).to.contain('FIF 3');
    expect(table, 'the numbers stand in the table').not.to.contain('3');
    const about = first!.renderRoot.querySelector('#chart-about')!.textContent;
    expect(about, 'the numbers have been said').to.contain('Tertinggi FIF;').and.not.contain('3');
  });
});

describe('a menu without anchors', () => {
  it('is placed by hand at its button', async () => {
    serve(() => json(answer));
    const supports = CSS.supports.bind(CSS);
    CSS.supports = (...query: [string]) =>
      query[0].startsWith('position-area') ? false : supports(...query);
    try {
      const [widget] = await page();
      await inState(widget!, 'ready');
      const button = widget!.renderRoot.querySelector<HTMLButtonElement>('.more')!;
      const menu = widget!.renderRoot.querySelector<HTMLElement>('.menu')!;
      button.click();
      await until(() => menu.style.getPropertyValue('inset'), 'its place');
      const [at, box] = [button, menu].map((element) => element.getBoundingClientRect());
      expect(box!.right).to.be.closeTo(at!.right, 1);
      expect(Math.min(Math.abs(box!.top - at!.bottom), Math.abs(at!.top - box!.bottom))).to.be.closeTo(4, 1);
    } finally {
      CSS.supports = supports;
    }
    const closed = document.createElement('div');
    placeMenu(closed);
    expect(closed.style.length, 'one that is closed has no place').to.equal(0);
  });
});
