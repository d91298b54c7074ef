/** Charts as PNG: what stands where, in which colour. */
import { expect } from '@open-wc/testing';
import { bars } from '../../src/chart/bars.js';
import { columns } from '../../src/chart/columns.js';
import { donut } from '../../src/chart/donut.js';
import type { PictureOptions } from '../../src/chart/form.js';
import { stackedBar } from '../../src/chart/stacked-bar.js';
import { drawn, monthsOf, viewOf, type ChartTestHost } from './support.js';

interface Picture {
  readonly width: number;
  readonly height: number;
  /** A pixel as "r,g,b,a". */
  readonly at: (x: number, y: number) => string;
  /** How many pixels of a row of them aren't of the surface. */
  readonly inked: (y: number, from?: number, to?: number) => number;
}

async function pictureOf(host: ChartTestHost, options: PictureOptions = {}): Promise<Picture> {
  const blob = await host.chart.toPNG({ pixelRatio: 1, ...options });
  expect(blob.type).to.equal('image/png');
  const { width, height } = await createImageBitmap(blob);
  const context = new OffscreenCanvas(width, height).getContext('2d')!;
  context.drawImage(await createImageBitmap(blob), 0, 0);
  const at = (x: number, y: number) => context.getImageData(x, y, 1, 1).data.join();
  return {
    width,
    height,
    at,
    inked: (y, from = 0, to = width) =>
      Array.from({ length: to - from }, (_, x) => at(from + x, y)).filter((color) => color !== SURFACE)
        .length,
  };
}

const SURFACE = '255,255,255,255';
const ACCENT = '43,108,176,255';
const TRACK = '238,241,244,255';
const COLORS = { 1: ACCENT, 2: '217,130,43,255', 5: '124,102,196,255' };
const PADDING = 20;
const WIDTH = 640;

const two = viewOf([
  ['a', 100],
  ['b', 50],
]);

describe('a picture of a chart', () => {
  it('has the bars on the surface colour, below the heading, wider than a narrow widget', async () => {
    for (const outer of [280, 434]) {
      const host = await drawn({ view: two }, outer);
      const { width, height, at } = await pictureOf(host, { heading: 'Leasing' });
      expect([width, height]).to.deep.equal([WIDTH + 2 * PADDING, 20 + 36 + 88 + 20]);
      expect(at(2, 2)).to.equal(SURFACE);
      expect(at(PADDING + 600, 20 + 36 + 33)).to.equal(ACCENT);
      expect(at(PADDING + 315, 20 + 36 + 44 + 33)).to.equal(ACCENT);
      expect(at(PADDING + 325, 20 + 36 + 44 + 33)).to.equal(TRACK);
    }
  });

  it('is as wide as a wide widget, and no wider than anybody needs', async () => {
    expect((await pictureOf(await drawn({}, 900))).width).to.be.within(890 - 34, 940);
    expect((await pictureOf(await drawn({}, 3000))).width).to.equal(1240);
  });

  it('has the resolution that was asked for, a line for the period, and the legend', async () => {
    const host = await drawn({ form: donut }, 434);
    const options = { pixelRatio: 3, heading: 'Leasing', subheading: '1–31 Jan 2024' };
    const { width, height } = await pictureOf(host, options);
    expect(width).to.equal((WIDTH + 2 * PADDING) * 3);
    expect(height).to.equal((20 + 60 + 200 + 12 + 5 * 24 + 20) * 3);
  });

  it('has the ring with its colours and its total, as on the page', async () => {
    const host = await drawn({ form: donut, view: two });
    const { at, inked } = await pictureOf(host);
    const [x, y] = [PADDING + WIDTH / 2, PADDING + 100];
    expect(at(x + 80, y)).to.equal(COLORS[1]);
    expect(at(x - 57, y - 57)).to.equal(COLORS[2]);
    expect(at(x + 30, y + 40), 'the hole').to.equal(SURFACE);
    expect(inked(y - 9, x - 40, x + 40), 'the total').to.be.above(5);
    expect(at(25, PADDING + 200 + 12 + 12), 'the legend').to.equal(COLORS[1]);
  });

  it('has a long total inside the ring', async () => {
    const amounts = viewOf([['a', 4735077930.5]]);
    const [name, measure, share] = amounts.columns;
    const host = await drawn({
      form: donut,
      view: { ...amounts, columns: [name!, { ...measure!, kind: 'currency' }, share!] },
    });
    const { at, inked } = await pictureOf(host);
    const [x, y] = [PADDING + WIDTH / 2, PADDING + 100];
    expect(inked(y - 9, x - 60, x + 60)).to.be.greaterThan(20);
    for (let line = y - 16; line < y - 2; line++)
      for (const side of [-66, 66]) expect(at(x + side, line)).to.equal(COLORS[1]);
  });

  it('has standing bars, lying ones where there are too many, and those below zero', async () => {
    const host = await drawn({ form: bars, view: two });
    const standing = await pictureOf(host);
    expect(standing.height).to.equal(240 + 2 * PADDING);
    expect(standing.at(PADDING + 160, PADDING + 50)).to.equal(ACCENT);
    expect(standing.at(PADDING + 480, PADDING + 110)).to.equal(SURFACE);
    expect(standing.at(PADDING + 480, PADDING + 130)).to.equal(ACCENT);
    host.view = viewOf(Array.from({ length: 10 }, (_, index) => [`n${index}`, index + 1] as const));
    await host.updateComplete;
    expect((await pictureOf(host)).height).to.equal(10 * 44 + 2 * PADDING);
    host.view = viewOf([['a', 50], ['b', -50]]); // prettier-ignore
    await host.updateComplete;
    const { at } = await pictureOf(host);
    expect(at(PADDING + 160, PADDING + 60)).to.equal(ACCENT);
    expect(at(PADDING + 480, PADDING + 60)).to.equal(SURFACE);
    expect(at(PADDING + 480, PADDING + 110)).to.equal(ACCENT);
  });

  it('has room for a name on three lines below standing bars', async () => {
    const rows = Array.from({ length: 8 }, (_, index) => [`n${index}`, 9] as const);
    const host = await drawn({ form: bars, view: viewOf(rows) });
    const foot = [PADDING + 40, PADDING + 240 - 50] as const;
    expect((await pictureOf(host)).at(...foot)).to.equal(ACCENT);
    host.view = viewOf([...rows.slice(1), ['Satu duapuluh tigaratus', 9]]);
    await host.updateComplete;
    const { at, inked } = await pictureOf(host);
    expect(at(...foot)).to.equal(SURFACE);
    expect(inked(PADDING + 240 - 11, PADDING + 570, PADDING + 630), 'the third line').to.be.greaterThan(5);
  });

  it('has one bar of parts with its legend', async () => {
    const view = viewOf([['a', 12], ['b', 86], ['c', 2], ['d', 0], ['e', 400]]); // prettier-ignore
    const host = await drawn({ form: stackedBar, view }, 434);
    const { height, at } = await pictureOf(host);
    expect(height).to.equal(20 + 60 + 12 + 5 * 24 + 20);
    expect(at(PADDING + WIDTH - 20, 20 + 42)).to.equal(COLORS[5]);
    expect(at(25, 20 + 60 + 12 + 12)).to.equal(COLORS[1]);
  });

  it('has what an engine draws', async () => {
    const host = await drawn({ form: columns, view: monthsOf([100, 50]) });
    const { height, at } = await pictureOf(host);
    expect(height).to.equal(220 + 2 * PADDING);
    expect(at(PADDING + 190, 20 + 150)).to.equal(ACCENT);
  });

  it('breaks a long heading instead of cutting it', async () => {
    const host = await drawn({ view: two });
    const heading =
      'Perusahaan leasing dengan pesanan terbanyak menurut tanggal pengajuan di semua cabang dealer';
    const { height, inked } = await pictureOf(host, { heading });
    expect(height).to.equal(20 + 2 * 24 + 12 + 88 + 20);
    expect(inked(20 + 36)).to.be.above(20);
  });

  it('is in the colours of the theme, whatever the person’s screen forces', async () => {
    const host = await drawn({ view: two, scheme: 'dark' });
    const { at } = await pictureOf(host);
    expect(at(2, 2)).to.equal('23,28,35,255');
    expect(at(PADDING + 300, PADDING + 33)).to.equal('106,169,228,255');
    expect(host.renderRoot.querySelectorAll('.frame > i'), 'nothing is left behind').to.have.length(0);
  });

  it('fades what the cross-filter leaves out', async () => {
    const host = await drawn({ view: two, selected: new Set(['r1']) });
    const { at } = await pictureOf(host);
    expect(at(PADDING + 20, PADDING + 33)).not.to.equal(ACCENT);
    expect(at(PADDING + 20, PADDING + 44 + 33)).to.equal(ACCENT);
  });

  it('says how many rows it leaves out', async () => {
    const many = viewOf(Array.from({ length: 60 }, (_, index) => [`n${index}`, 60 - index] as const));
    const { height, inked } = await pictureOf(await drawn({ view: many }));
    expect(height).to.equal(20 + 50 * 44 + 12 + 24 + 20);
    expect(inked(20 + 50 * 44 + 12 + 12)).to.be.above(20);
  });

  it('is made also while the table is shown', async () => {
    const host = await drawn();
    host.asTable = true;
    host.view = viewOf([['a', 1]]);
    await host.updateComplete;
    const { width, height, at } = await pictureOf(host);
    expect([width, height]).to.deep.equal([WIDTH + 40, 20 + 44 + 20]);
    expect(at(60, 20 + 33)).to.equal(ACCENT);
  });

  it('is refused where there is nothing to draw', async () => {
    const host = document.createElement('chart-test-host') as ChartTestHost;
    const error: unknown = await host.chart.toPNG().catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(Error);
  });
});
