/** A map that moves in the page stays; one that leaves leaves nothing behind. */
import { expect, fixture, html } from '@open-wc/testing';
import { pause, until } from '../support/wait.js';
import { bandung, drawn, put, shown, type MapTestElement } from './support.js';

const ROUNDS = 50;

const leave = async (element: MapTestElement): Promise<void> => {
  element.remove();
  // A map closes one turn later, so that a move doesn't close it.
  await pause(5);
};

describe('a map', () => {
  it('stays the same when it is moved in the page', async () => {
    const element = await shown();
    const canvas = element.one('.map-canvas');
    element.row('Coblong').click();
    const other = await fixture<HTMLElement>(html`<section></section>`);
    other.append(element);
    await pause(20);
    expect(element.one('.map-canvas')).to.equal(canvas);
    expect(element.bubbles).to.have.lengthOf(4);
    element.button('Perbesar peta').click();
    element.data = bandung.slice(0, 2);
    await drawn(element, 2);
  });

  it('is freed when it leaves, and drawn in a fresh element when it comes back', async () => {
    const element = await shown();
    const box = element.parentElement!;
    const canvas = element.one('.map-canvas');
    await leave(element);
    expect(element.all('.map-canvas, .bubble, [part=tooltip]')).to.have.lengthOf(0);
    box.append(element);
    await drawn(element);
    expect(element.one('.map-canvas')).to.not.equal(canvas);
  });

  it('ends in the middle of a zoom without an error', async () => {
    const element = await shown();
    element.button('Perbesar peta').click();
    await until(() => element.all('.leaflet-zoom-anim').length, 'a zoom');
    await leave(element);
    // What is thrown meanwhile fails the test.
    await pause(350);
    expect(element.all('.map-canvas')).to.have.lengthOf(0);
  });

  it('draws nothing that left before its engine came', async () => {
    const element = await put();
    await leave(element);
    await pause(50);
    expect(element.all('.map-canvas')).to.have.lengthOf(0);
  });

  it('waits until it comes near the viewport', async () => {
    const page = await fixture<HTMLElement>(html`<div><p></p></div>`);
    page.querySelector('p')!.style.height = '5000px';
    const element = document.createElement('map-test-element') as MapTestElement;
    element.data = bandung;
    page.append(element);
    await pause(150);
    expect(element.all('.place-list')).to.have.lengthOf(1);
    expect(element.all('.map-canvas')).to.have.lengthOf(0);
    element.scrollIntoView();
    await drawn(element);
    scrollTo(0, 0);
  });

  it(`has no more nodes after ${ROUNDS} rounds than after one, nor does the page`, async () => {
    const element = await shown();
    const box = element.parentElement!;
    const count = (): number[] => [
      element.renderRoot.querySelectorAll('*').length,
      (element.renderRoot as ShadowRoot).adoptedStyleSheets.length,
      document.querySelectorAll('*').length,
    ];
    const before = count();
    for (let round = 0; round < ROUNDS; round++) {
      await leave(element);
      box.append(element);
      await drawn(element);
    }
    expect(count()).to.deep.equal(before);
  });
});
