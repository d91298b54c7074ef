/** What a map shows: bubbles, names, tiles, themes, and words where it can't. */
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { configure } from '../../src/config.js';
import { pause, textOf, until } from '../support/wait.js';
import { bandung, drawn, put, shown, still, type MapTestElement } from './support.js';

const tileUrl = '/test/map/{z}/{x}/{y}.png';
const none = { tileUrl: undefined, tileAttribution: undefined };

const tiles = (element: MapTestElement): HTMLImageElement[] => element.all<never>('img');

/** What a person would hit in the middle of an element. */
const topmost = ({ shadowRoot }: MapTestElement, it: Element): Element | null => {
  const { left, top, width, height } = it.getBoundingClientRect();
  return shadowRoot!.elementFromPoint(left + width / 2, top + height / 2);
};

describe('bubbles', () => {
  it('have areas as their numbers, and places as on the earth', async () => {
    const element = await shown();
    const [wetan, sukajadi, sumur, coblong] = element.bubbles.map((it) => element.spot(it)) as never[] as {
      x: number;
      y: number;
      size: number;
    }[];
    // The rim is drawn half outside, and Leaflet draws whole pixels.
    const area = ({ size }: { size: number }): number => (size - 1.5) ** 2;
    expect(area(sukajadi!) / area(wetan!)).to.be.closeTo(148 / 184, 0.05);
    expect(area(sumur!) / area(wetan!)).to.be.closeTo(46 / 184, 0.05);
    expect(area(coblong!) / area(wetan!)).to.be.closeTo(20 / 184, 0.05);
    expect(sukajadi!.x).to.be.lessThan(coblong!.x);
    expect(coblong!.y).to.be.lessThan(wetan!.y);
    expect(wetan!.y).to.be.lessThan(sumur!.y);
    // Near the equator a degree is as long either way.
    const ratio = (wetan!.x - sukajadi!.x) / (wetan!.y - sukajadi!.y);
    expect(ratio).to.be.closeTo((107.6189 - 107.5923) / (6.9043 - 6.8879), 0.05);
  });

  it('stand in view, with their names as text beside them', async () => {
    for (const width of [300, 760]) {
      const element = await shown(undefined, width);
      const view = element.region.getBoundingClientRect();
      for (const it of [...element.bubbles, ...element.all('.bubble-name')]) {
        const { left, right, top, bottom } = it.getBoundingClientRect();
        expect(left, it.className).to.be.at.least(view.left);
        expect(right).to.be.at.most(view.right);
        expect(top).to.be.at.least(view.top);
        expect(bottom).to.be.at.most(view.bottom);
      }
      expect(element.all('.bubble-name').map(({ textContent }) => textContent)).to.deep.equal(
        bandung.filter(({ place }) => place).map(({ name }) => name),
      );
    }
  });

  it('follow new data', async () => {
    const element = await shown();
    element.data = bandung.slice(0, 2);
    await drawn(element, 2);
    element.data = [bandung[2]];
    await until(() => !element.all('.map-canvas').length, 'no map');
    expect(textOf(element, '[part=map]')).to.contain('Tidak satu pun bisa dipetakan');
    element.data = bandung;
    await drawn(element);
  });

  it('show names as they are', async () => {
    const name = '<img src=x onerror="window.dasborAttacked=1"><b>';
    const element = await shown([{ ...bandung[0]!, name }]);
    expect(element.one('.bubble-name').textContent).to.equal(name);
    expect(element.all('img, b')).to.have.lengthOf(0);
    expect(window).to.not.have.property('dasborAttacked');
  });

  it('have the theme’s colours, and follow it', async () => {
    const element = await shown();
    const fill = (): string => getComputedStyle(element.bubbles[0]!).fill;
    const light = fill();
    element.theme = 'dark';
    await until(() => fill() !== light, 'another colour');
    element.style.setProperty('--dasbor-accent', 'rgb(1, 2, 3)');
    expect(fill()).to.equal('rgb(1, 2, 3)');
  });
});

describe('a map', () => {
  it('asks for nothing by itself, and shows a grid with a scale', async () => {
    const before = performance.getEntriesByType('resource').length;
    const element = await shown();
    expect(tiles(element)).to.have.lengthOf(0);
    expect(element.one('.map-grid').getAttribute('d')).to.match(/^(M[-\d. ]+[VH][-\d.]+)+$/);
    expect(element.one('.map-scale').textContent).to.match(/^\d+ (km|m)$/);
    expect(element.all('.map-attribution')).to.have.lengthOf(0);
    const asked = performance.getEntriesByType('resource').slice(before);
    expect(asked.filter(({ name }) => !/\.([cm]?[jt]s|css)\b/.test(name))).to.deep.equal([]);
  });

  it('shows the tiles that the page names, with their attribution as text, as long as it names them', async () => {
    configure({ tileUrl, tileAttribution: '© <b>Peta</b>' });
    try {
      const element = await shown();
      await until(() => tiles(element).length > 0, 'tiles');
      for (const { src } of tiles(element))
        expect(new URL(src).pathname).to.match(/^\/test\/map\/\d+\/\d+\/\d+\.png$/);
      expect(element.one('.map-attribution').textContent).to.equal('© <b>Peta</b>');
      expect(element.all('.map-grid')).to.have.lengthOf(0);
      configure(none);
      await until(() => !tiles(element).length, 'no tiles');
      expect(element.all('.map-attribution')).to.have.lengthOf(0);
      expect(element.all('.map-grid')).to.have.lengthOf(1);
      expect(element.bubbles).to.have.lengthOf(4);
    } finally {
      configure(none);
    }
  });

  it('keeps buttons, attribution and bubbles above the tiles', async () => {
    const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
    configure({ tileUrl: pixel, tileAttribution: '© Peta' });
    try {
      const element = await shown();
      await until(() => element.all('.leaflet-tile-loaded').length >= 6, 'tiles');
      for (const tile of tiles(element)) tile.style.pointerEvents = 'auto';
      const above = [
        ...element.all('.map-buttons button'),
        element.one('.map-attribution'),
        ...element.bubbles,
      ];
      for (const it of above) expect(it.contains(topmost(element, it)), it.outerHTML).to.equal(true);
    } finally {
      configure(none);
    }
  });

  it('shows its bubbles also where the address of the tiles is none', async () => {
    const { error } = console;
    const errors: unknown[] = [];
    console.error = (text: unknown) => errors.push(text);
    configure({ tileUrl: '/tiles/{nothing}/{z}' });
    try {
      const element = await shown();
      element.button('Perbesar peta').click();
      await still(element);
      expect(element.bubbles).to.have.lengthOf(4);
      expect(errors.join()).to.contain('no tiles can be loaded');
    } finally {
      console.error = error;
      configure(none);
    }
  });

  it('says so where it can’t be drawn, and tries again with other data', async () => {
    const { error } = console;
    console.error = () => {};
    try {
      const element = await put([{ ...bandung[0]!, place: { lat: NaN, lng: 107 } }]);
      await until(
        () => textOf(element, '[part=map] p') === 'Peta tidak dapat digambar; angkanya ada di daftar.',
      );
      expect(element.row('Bandung Wetan').innerText).to.contain('184');
      element.data = bandung;
      await drawn(element);
    } finally {
      console.error = error;
    }
  });

  it('is drawn once it has a size, and fits what it shows to a new one', async () => {
    const element = await put(undefined, undefined, true);
    const box = element.parentElement!;
    await pause(100);
    expect(element.bubbles).to.have.lengthOf(0);
    box.hidden = false;
    await drawn(element);
    const wide = element.spread;
    box.style.width = '300px';
    await until(() => element.spread < wide, 'a smaller map');
    await still(element);
    const { width } = element.region.getBoundingClientRect();
    for (const it of element.bubbles) expect(Math.abs(element.spot(it).x)).to.be.lessThan(width / 2);
  });

  it('keeps the room that it has from the first moment', async () => {
    for (const width of [300, 760]) {
      const element = await put(undefined, width);
      const { height } = element.getBoundingClientRect();
      await drawn(element);
      expect(element.getBoundingClientRect().height).to.equal(height);
      element.data = [bandung[2]];
      await until(() => textOf(element, '[part=map]'), 'words');
      expect(element.getBoundingClientRect().height).to.equal(height);
    }
  });

  it('stands still for who wants no motion', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    try {
      const element = await shown();
      const before = element.spread;
      element.button('Perbesar peta').click();
      expect(element.all('.leaflet-zoom-anim')).to.have.lengthOf(0);
      expect(element.spread).to.be.closeTo(before * 2, 2);
    } finally {
      await emulateMedia({ reducedMotion: 'no-preference' });
    }
  });

  for (const theme of ['light', 'dark'] as const)
    it(`has nothing that axe complains of: ${theme}`, async () => {
      const element = await shown();
      element.theme = theme;
      element.row('Coblong').click();
      await element.updateComplete;
      await still(element);
      await expect(element).to.be.accessible();
    });
});
