import { expect } from '@open-wc/testing';
import type { MarksOption } from '../../src/chart/engine/marks.js';
import { stackedBarShape } from '../../src/chart/engine/stacked-bar.js';
import type { Scene } from '../../src/chart/engine/shape.js';
import { stackedBar } from '../../src/chart/stacked-bar.js';
import type { View } from '../../src/core/view.js';
import { until } from '../support/wait.js';
import { drawn, frames, pixel, point, press, sceneOf, viewOf, type ChartTestHost } from './support.js';

const statuses = viewOf([
  ['Ready', 12],
  ['In Progress', 86],
  ['Back to Dealer', 2],
  ['Dibatalkan', 0],
  ['Completed', 400],
]);

/** The middle of the bar, in px of the region. */
const Y = 42;
const SURFACE = '255,255,255,255';
const COLORS = {
  1: '43,108,176,255',
  2: '217,130,43,255',
  3: '42,146,132,255',
  5: '124,102,196,255',
};

const seriesOf = (scene: Scene): MarksOption =>
  (stackedBarShape.option(scene) as { series: MarksOption[] }).series[0]!;

const parts = (view: View, more: Partial<Scene> = {}) =>
  seriesOf(sceneOf(view, stackedBar, more)).data.map(
    ({ shape }) => shape as { x: number; width: number; r: number[] },
  );

const texts = (scene: Scene): unknown[] =>
  seriesOf(scene).beside!.flatMap(({ type, style }) =>
    type === 'text' ? [(style as { text: string }).text] : [],
  );

describe('shape stackedBarShape', () => {
  it('fills the width with parts in proportion, 2 px apart', () => {
    for (const width of [248, 356, 700]) {
      const visible = parts(statuses, { width }).filter((part) => part.width);
      expect(visible).to.have.length(4);
      visible.reduce((end, part, index) => {
        expect(part.x, `part ${index} of ${width} px`).to.equal(index ? end + 2 : 0);
        return part.x + part.width;
      }, 0);
      const last = visible.at(-1)!;
      expect(last.x + last.width).to.equal(width);
      expect(last.width / width).to.be.closeTo(0.8, 0.05);
    }
  });

  it('gives a tiny part a width that can be seen and pointed at, and zero, missing and negative none', () => {
    const view = viewOf([
      ['a', 100000],
      ['b', 1],
      ['c', 0],
      ['d', null],
      ['e', -5],
    ]);
    expect(parts(view).map(({ width }) => width)).to.deep.equal([400 - 2 - 6, 6, 0, 0, 0]);
  });

  it('is round at the outer ends of the parts that are seen', () => {
    const view = viewOf([
      ['a', 0],
      ['b', 1],
      ['c', 1],
      ['d', 0],
    ]);
    expect(parts(view).map(({ r }) => r.join())).to.deep.equal(['0,0,0,0', '6,0,0,6', '0,6,6,0', '0,0,0,0']);
    expect(parts(viewOf([['a', 1]]))[0]!.r).to.deep.equal([6, 6, 6, 6]);
  });

  it('finds each part where it is, and the one beside a gap', () => {
    const scene = sceneOf(statuses, stackedBar);
    for (const index of [0, 1, 2, 4]) {
      const { x, y, width, height } = stackedBarShape.box(scene, index);
      expect(stackedBarShape.at(scene, x + 0.5, y + height / 2), `left of ${index}`).to.equal(index);
      expect(stackedBarShape.at(scene, x + width - 0.5, y + 1), `right of ${index}`).to.equal(index);
    }
    for (const [x, y] of [
      [-1, Y],
      [401, Y],
      [100, 10],
      [100, 80],
    ] as const) {
      expect(stackedBarShape.at(scene, x, y), `at ${x}, ${y}`).to.equal(-1);
    }
  });

  it('keeps colours when a row is hidden, and fades what is not selected', () => {
    const colors = (rows = statuses.rows) =>
      seriesOf(sceneOf(statuses, stackedBar, { rows })).data.map(
        ({ itemStyle }) => (itemStyle as { color: string }).color,
      );
    expect(colors()).to.deep.equal(['c1', 'c2', 'c3', 'c4', 'c5']);
    expect(colors(statuses.rows.slice(1))).to.deep.equal(['c2', 'c3', 'c4', 'c5']);
    const { data } = seriesOf(sceneOf(statuses, stackedBar, { selected: new Set(['r1']) }));
    expect(data.map(({ itemStyle }) => (itemStyle as { opacity: number }).opacity)).to.deep.equal([
      0.3, 1, 0.3, 0.3, 0.3,
    ]);
  });

  it('says the total, of what is shown', () => {
    expect(texts(sceneOf(statuses, stackedBar))).to.deep.equal(['Total', '500']);
    expect(texts(sceneOf(statuses, stackedBar, { rows: statuses.rows.slice(0, 2) }))).to.deep.equal([
      'Ditampilkan',
      '98',
    ]);
  });

  it('is an empty track without anything to show', () => {
    for (const view of [viewOf([]), viewOf([['a', 0]])]) {
      const scene = sceneOf(view, stackedBar);
      expect(seriesOf(scene).beside!.some(({ type }) => type === 'rect')).to.equal(true);
      expect(stackedBarShape.at(scene, 200, Y)).to.equal(-1);
    }
  });

  it('reserves the legend in one column, or in two where there is room', () => {
    expect(stackedBar.height(5, 300)).to.equal(60 + 12 + 5 * 36);
    expect(stackedBar.height(5, 700)).to.equal(60 + 12 + 3 * 36);
  });
});

describe('a stacked bar', () => {
  const entries = (host: ChartTestHost) => [
    ...host.renderRoot.querySelectorAll<HTMLButtonElement>('[part="legend"] button'),
  ];

  it('is drawn with its gaps, at 280 px too', async () => {
    for (const outer of [280, 700]) {
      const host = await drawn({ form: stackedBar, view: statuses }, outer);
      const width = host.region.clientWidth;
      const [first, second] = parts(statuses, { width });
      expect(pixel(host, first!.width / 2, Y)).to.equal(COLORS[1]);
      expect(pixel(host, second!.x + 3, Y)).to.equal(COLORS[2]);
      expect(pixel(host, width - 20, Y)).to.equal(COLORS[5]);
      // Nothing is drawn in the gap: what is behind shows.
      expect(pixel(host, second!.x - 1, Y)).to.equal('0,0,0,0');
      expect(host.scrollWidth).to.be.at.most(outer);
    }
  });

  it('fills the bar with the rest when the legend hides a part', async () => {
    const host = await drawn({ form: stackedBar, view: statuses });
    expect(entries(host).map((entry) => entry.innerText.split(/\s*\n\s*/)[0])).to.include('Dibatalkan');
    entries(host)[4]!.click();
    const width = host.region.clientWidth;
    await until(() => pixel(host, width * 0.9, Y) === COLORS[2]);
    await until(() => pixel(host, width - 4, Y) === COLORS[3]);
    entries(host)[4]!.click();
    await until(() => pixel(host, width * 0.9, Y) === COLORS[5]);
  });

  it('has its legend below at every width, within what was reserved', async () => {
    for (const width of [280, 700]) {
      const host = await drawn({ form: stackedBar, view: statuses }, width);
      const body = host.renderRoot.querySelector('.body')!;
      const legend = host.renderRoot.querySelector('.legend')!.getBoundingClientRect();
      expect(legend.top).to.equal(host.region.getBoundingClientRect().bottom + 12);
      expect(host.renderRoot.querySelector('.chart')!.getBoundingClientRect().height).to.equal(
        stackedBar.height(5, body.clientWidth),
      );
    }
  });

  it('says each part by keyboard, also that of zero, and fades the others', async () => {
    const host = await drawn({ form: stackedBar, view: statuses });
    host.region.focus();
    press(host, 'Home');
    expect(host.live).to.equal('Ready: 12, 2,4%');
    await until(() => pixel(host, host.region.clientWidth - 20, Y) !== COLORS[5]);
    for (const key of ['End', 'ArrowLeft']) press(host, key);
    expect(host.live).to.equal('Dibatalkan: 0, 0,0%');
    press(host, 'Escape');
    await until(() => pixel(host, host.region.clientWidth - 20, Y) === COLORS[5]);
  });

  it('shows a tooltip for, and selects, what is pointed at', async () => {
    const host = await drawn({ form: stackedBar, view: statuses });
    point(host, host.region.clientWidth - 20, Y);
    expect(host.tooltip.innerText).to.contain('Completed').and.to.contain('400');
    point(host, host.region.clientWidth - 20, Y, 'click');
    expect(host.chosen).to.deep.equal(['r4']);
  });

  it('may hide everything, and is an empty track then', async () => {
    const host = await drawn({ form: stackedBar, view: statuses });
    for (const entry of entries(host)) entry.click();
    await until(() => pixel(host, 100, Y) === '238,241,244,255');
    await frames();
    expect(host.chart.failed).to.equal(false);
  });

  it('is in a picture with its legend', async () => {
    const host = await drawn({ form: stackedBar, view: statuses }, 434);
    const image = await createImageBitmap(await host.chart.toPNG({ pixelRatio: 1, heading: '' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const at = (x: number, y: number) => context.getImageData(x, y, 1, 1).data.join();
    expect([image.width, image.height]).to.deep.equal([440, 20 + 60 + 12 + 5 * 24 + 20]);
    expect(at(440 - 40, 20 + Y)).to.equal(COLORS[5]);
    expect(at(25, 20 + 60 + 12 + 12)).to.equal(COLORS[1]);
    expect(at(2, 2)).to.equal(SURFACE);
  });
});
