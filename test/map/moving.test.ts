/** Moving a map: by its list, mouse, wheel, fingers, keys and buttons, without taking the page's scrolling. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { heard, textOf, until } from '../support/wait.js';
import { drawn, point, press, put, shown, still, type MapTestElement } from './support.js';

interface Selected {
  readonly field: string;
  readonly value: string;
}

/** The names that the list and the map mark as chosen. */
const chosen = (element: MapTestElement): (string | undefined)[] => [
  element.all('[aria-current=true] bdi')[0]?.textContent,
  element.all('.bubble-name.chosen')[0]?.textContent,
];

const focused = ({ shadowRoot }: MapTestElement): string =>
  (shadowRoot!.activeElement as HTMLElement).querySelector('bdi')!.textContent;

describe('the list', () => {
  it('brings a bubble into the middle, lets it stand out, and tells the page', async () => {
    const element = await shown();
    const selected = heard<Selected>('dasbor-select', element);
    const before = element.spread;
    element.row('Coblong').click();
    await element.updateComplete;
    expect(chosen(element)).to.deep.equal(['Coblong', 'Coblong']);
    await still(element);
    const bubble = element.one('.bubble.chosen');
    const { x, y } = element.spot(bubble);
    expect(Math.hypot(x, y)).to.be.lessThan(2);
    expect(element.spread).to.be.at.least(before);
    expect(bubble.parentNode!.lastChild).to.equal(bubble);
    expect(selected.map(({ detail }) => [detail.field, detail.value])).to.deep.equal([['name', 'Coblong']]);
    expect(element.one('.body > [role=status]').textContent.trim()).to.equal('Coblong: dipilih');
    element.row('Sukajadi').click();
    await element.updateComplete;
    expect(chosen(element)).to.deep.equal(['Sukajadi', 'Sukajadi']);
  });

  it('leaves the map where it is for a row without a place', async () => {
    const element = await shown();
    const before = element.spot(element.bubbles[0]);
    element.row('Kecamatan').click();
    await still(element);
    expect(element.spot(element.bubbles[0])).to.deep.equal(before);
    expect(chosen(element)).to.deep.equal(['Kecamatan 3204010', undefined]);
  });

  it('is walked with arrows, Home and End, and pressed with Enter', async () => {
    const element = await shown();
    element.row('Bandung Wetan').focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(focused(element)).to.equal('Sukajadi');
    expect(element.one('.bubble.pointed')).to.equal(element.bubbles[1]);
    await sendKeys({ press: 'End' });
    expect(focused(element)).to.equal('Coblong');
    await sendKeys({ press: 'ArrowDown' });
    expect(focused(element)).to.equal('Coblong');
    await sendKeys({ press: 'ArrowUp' });
    expect(focused(element)).to.equal('Sumur Bandung');
    await sendKeys({ press: 'Enter' });
    expect(chosen(element)[0]).to.equal('Sumur Bandung');
    await sendKeys({ press: 'Home' });
    expect(focused(element)).to.equal('Bandung Wetan');
    expect(press(element.row('Sukajadi'), 'a')).to.equal(true);
  });

  it('lets the bubble of the pointed row stand out', async () => {
    const element = await shown();
    point(element.row('Coblong'), 'pointerenter', { bubbles: false });
    await element.updateComplete;
    expect(element.one('.bubble.pointed')).to.equal(element.bubbles[3]);
    point(element.row('Coblong'), 'pointerleave', { bubbles: false });
    await element.updateComplete;
    expect(element.all('.pointed')).to.have.lengthOf(0);
  });
});

describe('a bubble', () => {
  it('is chosen by a click: its row is marked, its numbers are shown, the page is told', async () => {
    const element = await shown();
    const selected = heard<Selected>('dasbor-select', element);
    point(element.bubbles[1]!, 'click');
    await element.updateComplete;
    expect(chosen(element)).to.deep.equal(['Sukajadi', 'Sukajadi']);
    expect(selected.map(({ detail }) => detail.value)).to.deep.equal(['Sukajadi']);
    expect(textOf(element, '[part=tooltip]')).to.equal('Sukajadi Jumlah 148');
  });

  it('says its numbers to the mouse, and marks its row', async () => {
    const element = await shown();
    point(element.bubbles[1]!, 'pointerover');
    await element.updateComplete;
    expect(textOf(element, '[part=tooltip]')).to.equal('Sukajadi Jumlah 148');
    expect(element.one('.place-list .pointed').innerText).to.contain('Sukajadi');
    point(element.region, 'pointerover');
    await element.updateComplete;
    expect(element.one('[part=tooltip]').matches(':popover-open')).to.equal(false);
    expect(element.all('.pointed')).to.have.lengthOf(0);
  });

  it('shows its row in a list that is too long for its room, and scrolls no page', async () => {
    const element = await put();
    element.style.height = '380px';
    element.parentElement!.style.width = '300px';
    await drawn(element);
    element.one('.place-list').style.maxHeight = '80px';
    const before = scrollY;
    point(element.bubbles[3]!, 'click');
    await until(() => element.one('.place-list').scrollTop > 0, 'the list to scroll');
    const [list, row] = [element.one('.place-list'), element.row('Coblong')].map((it) =>
      it.getBoundingClientRect(),
    );
    expect(row!.bottom).to.be.at.most(list!.bottom + 1);
    expect(scrollY).to.equal(before);
  });
});

describe('the mouse', () => {
  it('drags the map, and chooses nothing by that', async () => {
    const element = await shown();
    const [bubble] = element.bubbles;
    const before = element.spot(bubble);
    point(bubble!, 'pointerdown');
    point(bubble!, 'pointermove', { x: 30, y: 10 });
    point(element.region, 'pointermove', { x: before.x + 60, y: before.y + 20 });
    point(element.region, 'pointerup');
    point(bubble!, 'click');
    await still(element);
    const after = element.spot(bubble);
    expect([after.x - before.x, after.y - before.y].map(Math.round)).to.deep.equal([60, 20]);
    expect(chosen(element)).to.deep.equal([undefined, undefined]);
    expect(document.body.className).to.equal('');
    expect(element.className).to.equal('');
  });

  it('zooms with Ctrl and the wheel; without Ctrl the page scrolls', async () => {
    const element = await shown();
    const before = element.spread;
    expect(point(element.region, 'wheel', { deltaY: -100 } as MouseEventInit)).to.equal(true);
    await still(element);
    expect(element.spread).to.equal(before);
    expect(point(element.region, 'wheel', { deltaY: -100, ctrlKey: true } as MouseEventInit)).to.equal(false);
    await still(element);
    expect(element.spread).to.be.closeTo(before * 2, 2);
  });

  it('zooms by a double click', async () => {
    const element = await shown();
    const before = element.spread;
    point(element.region, 'dblclick');
    await still(element);
    expect(element.spread).to.be.closeTo(before * 2, 2);
  });
});

describe('fingers', () => {
  const touch = (
    element: MapTestElement,
    type: string,
    at: readonly (readonly [number, number])[],
  ): boolean => {
    const { left, top } = element.region.getBoundingClientRect();
    const touches = at.map(
      ([x, y], identifier) =>
        new Touch({ identifier, target: element.region, clientX: left + x, clientY: top + y }),
    );
    // All events of a touch go to where it started.
    return element
      .one('.map-canvas')
      .dispatchEvent(new TouchEvent(type, { touches, bubbles: true, composed: true, cancelable: true }));
  };

  it('scroll the page with one, which the map says how to move', async () => {
    const element = await shown();
    expect(getComputedStyle(element.region).touchAction).to.equal('pan-x pan-y');
    const before = element.spot(element.bubbles[0]);
    point(element.region, 'pointerdown', { pointerType: 'touch' });
    expect(touch(element, 'touchstart', [[100, 100]])).to.equal(true);
    expect(touch(element, 'touchmove', [[100, 160]])).to.equal(true);
    point(element.region, 'pointermove', { pointerType: 'touch', y: 60 });
    expect(element.spot(element.bubbles[0])).to.deep.equal(before);
    point(element.region, 'pointercancel', { pointerType: 'touch' });
    expect(element.one('.map-hint.shown').textContent).to.equal('Geser peta dengan dua jari');
    await until(() => !element.all('.map-hint.shown').length, 'the hint to go');
  });

  it('zoom and move the map with two', async () => {
    const element = await shown();
    const before = element.spread;
    expect(
      touch(element, 'touchstart', [
        [100, 100],
        [160, 100],
      ]),
    ).to.equal(false);
    expect(
      touch(element, 'touchmove', [
        [70, 100],
        [190, 100],
      ]),
    ).to.equal(false);
    await until(() => element.spread > before * 1.5, 'a larger map');
    touch(element, 'touchend', []);
    await still(element);
    expect(element.spread).to.be.closeTo(before * 2, before * 0.2);
  });
});

describe('keys and buttons', () => {
  it('move the map, zoom it, and show all again', async () => {
    const element = await shown();
    const [bubble] = element.bubbles;
    const start = element.spot(bubble);
    const { spread } = element;
    for (const [key, x, y] of [
      ['ArrowRight', -80, 0],
      ['ArrowDown', -80, -80],
      ['ArrowLeft', 0, -80],
      ['ArrowUp', 0, 0],
    ] as const) {
      expect(press(element.region, key)).to.equal(false);
      await still(element);
      const now = element.spot(bubble);
      expect([now.x - start.x, now.y - start.y].map(Math.round), key).to.deep.equal([x, y]);
    }
    press(element.region, '+');
    await still(element);
    expect(element.spread).to.be.closeTo(spread * 2, 2);
    press(element.region, '-');
    press(element.region, 'ArrowLeft');
    await still(element);
    expect(press(element.region, 'Home')).to.equal(false);
    await still(element);
    expect(element.spread).to.be.closeTo(spread, 1);
    expect(element.spot(bubble).x).to.be.closeTo(start.x, 1);
  });

  it('leave other keys, and those of the browser, alone', async () => {
    const element = await shown();
    for (const key of ['Tab', 'a', 'Escape', 'PageDown'])
      expect(press(element.region, key), key).to.equal(true);
    expect(press(element.region, '+', { ctrlKey: true })).to.equal(true);
    expect(press(element.region, 'ArrowLeft', { altKey: true })).to.equal(true);
  });

  for (const [locale, labels] of [
    ['id', ['Perbesar peta', 'Perkecil peta', 'Tampilkan semua di peta']],
    ['en', ['Zoom in', 'Zoom out', 'Show all on the map']],
  ] as const)
    it(`are labelled: ${locale}`, async () => {
      const element = await shown();
      element.locale = locale;
      await element.updateComplete;
      await still(element);
      const { spread } = element;
      const [zoomIn, zoomOut, showAll] = labels.map((label) => element.button(label));
      zoomIn!.click();
      await still(element);
      expect(element.spread).to.be.closeTo(spread * 2, 2);
      zoomOut!.click();
      await still(element);
      zoomOut!.click();
      await still(element);
      expect(element.spread).to.be.closeTo(spread / 2, 2);
      showAll!.click();
      await still(element);
      expect(element.spread).to.be.closeTo(spread, 1);
      expect(element.region.getAttribute('aria-roledescription')).to.equal(locale === 'id' ? 'peta' : 'map');
    });

  it('keep what the person looks at when the size changes', async () => {
    const element = await shown();
    element.row('Coblong').click();
    await still(element);
    const { spread } = element;
    element.parentElement!.style.width = '640px';
    await still(element);
    expect(element.spread).to.be.closeTo(spread, 1);
    const { x, y } = element.spot(element.one('.bubble.chosen'));
    expect(Math.hypot(x, y)).to.be.lessThan(3);
  });
});
