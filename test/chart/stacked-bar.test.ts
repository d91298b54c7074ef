import { expect } from '@open-wc/testing';
import { widthsOf } from '../../src/chart/marks/paint-strip.js';
import { stackedBar } from '../../src/chart/stacked-bar.js';
import { until } from '../support/wait.js';
import { drawn, elementAt, point, press, viewOf, type ChartTestHost } from './support.js';

const statuses = viewOf([
  ['Ready', 12],
  ['In Progress', 86],
  ['Back to Dealer', 2],
  ['Dibatalkan', 0],
  ['Completed', 400],
]);

/** The middle of the bar, in px of the region. */
const Y = 42;

const entries = (host: ChartTestHost) => [
  ...host.renderRoot.querySelectorAll<HTMLButtonElement>('[part="legend"] button'),
];

const boxes = (host: ChartTestHost): DOMRect[] => host.marks.map((mark) => mark.getBoundingClientRect());

const settled = (host: ChartTestHost): Promise<void> =>
  until(() => host.getAnimations({ subtree: true }).length === 0);

const colorAt = (host: ChartTestHost, x: number): string => getComputedStyle(elementAt(host, x, Y)).fill;

const total = (host: ChartTestHost): string[] =>
  [...host.renderRoot.querySelectorAll('.strip-total > *')].map(({ textContent }) => textContent);

describe('a stacked bar', () => {
  for (const width of [280, 700])
    it(`fills ${width} px with parts in proportion, 2 px apart, as a picture has them`, async () => {
      const host = await drawn({ form: stackedBar, view: statuses }, width);
      const all = boxes(host);
      const seen = all.filter((box) => box.width);
      expect(seen).to.have.length(4);
      const bar = host.renderRoot.querySelector('.strip-bar')!.getBoundingClientRect();
      seen.reduce((end, box, index) => {
        expect(box.left, `part ${index}`).to.be.closeTo(index ? end + 2 : bar.left, 0.1);
        return box.right;
      }, 0);
      expect(seen.at(-1)!.right).to.be.closeTo(bar.right, 0.1);
      expect(seen.at(-1)!.width / bar.width).to.be.closeTo(0.8, 0.05);
      const shares = [12, 86, 2, 0, 400].map((count) => count / 500);
      widthsOf(shares, bar.width).forEach((own, index) =>
        expect(all[index]!.width, `part ${index} in a picture`).to.be.closeTo(own, 0.5),
      );
      expect(host.scrollWidth).to.be.at.most(width);
    });

  it('gives a tiny part a width that can be seen and pointed at, and zero, missing and negative none', async () => {
    const rows = [['a', 100000], ['b', 1], ['c', 0], ['d', null], ['e', -5]] as const; // prettier-ignore
    const host = await drawn({ form: stackedBar, view: viewOf(rows) });
    const bar = host.renderRoot.querySelector('.strip-bar')!.clientWidth;
    expect(boxes(host).map(({ width }) => Math.round(width))).to.deep.equal([bar - 2 - 6, 6, 0, 0, 0]);
    expect(
      elementAt(host, bar - 3, Y)
        .closest('[data-row]')!
        .getAttribute('data-row'),
    ).to.equal('1');
  });

  it('fills the bar with the rest when the legend hides a part, in the same colours', async () => {
    const host = await drawn({ form: stackedBar, view: statuses });
    expect(total(host)).to.deep.equal(['Total', '500']);
    entries(host)[4]!.click();
    await host.updateComplete;
    await settled(host);
    const width = host.region.clientWidth;
    expect(colorAt(host, width * 0.8)).to.equal('rgb(217, 130, 43)');
    expect(colorAt(host, width - 3)).to.equal('rgb(42, 146, 132)');
    expect(total(host)).to.deep.equal(['Ditampilkan', '100']);
    entries(host)[4]!.click();
    await host.updateComplete;
    await settled(host);
    expect(colorAt(host, width * 0.8)).to.equal('rgb(124, 102, 196)');
  });

  it('has its legend below at every width, in two columns where there is room, within what was reserved', async () => {
    for (const [width, rows] of [
      [280, 5],
      [700, 3],
    ] as const) {
      // prettier-ignore
      const host = await drawn({ form: stackedBar, view: statuses }, width);
      const legend = host.renderRoot.querySelector('.legend')!.getBoundingClientRect();
      expect(legend.top).to.equal(host.region.getBoundingClientRect().bottom + 12);
      expect(legend.height).to.equal(rows * 36);
      expect(host.renderRoot.querySelector('.chart')!.getBoundingClientRect().height).to.equal(
        60 + 12 + rows * 36,
      );
    }
  });

  it('says each part by keyboard, also that of zero, and fades the others', async () => {
    const host = await drawn({ form: stackedBar, view: statuses });
    host.region.focus();
    press(host, 'Home');
    expect(host.live).to.equal('Ready: 12, 2,4%');
    const opacity = (index: number) => getComputedStyle(host.marks[index]!).opacity;
    await until(() => opacity(4) === '0.35');
    expect(opacity(0)).to.equal('1');
    for (const key of ['End', 'ArrowLeft']) press(host, key);
    expect(host.live).to.equal('Dibatalkan: 0, 0,0%');
    press(host, 'Escape');
    await until(() => opacity(4) === '1');
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
    await host.updateComplete;
    expect(host.marks).to.have.length(1);
    expect(colorAt(host, 100)).to.equal('rgb(238, 241, 244)');
    point(host, 100, Y);
    expect(host.tooltip.matches(':popover-open')).to.equal(false);
  });
});
