/** What a person sees of the forms that Lit draws. */
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { bars } from '../../src/chart/bars.js';
import { donut } from '../../src/chart/donut.js';
import type { ChartForm } from '../../src/chart/form.js';
import { rankedBars } from '../../src/chart/ranked-bars.js';
import { stackedBar } from '../../src/chart/stacked-bar.js';
import { chart, drawn, elementAt, viewOf, type ChartTestHost } from './support.js';

const forms: Readonly<Record<string, ChartForm>> = { rankedBars, bars, donut, stackedBar };

const boxes = (host: ChartTestHost): DOMRect[] => host.marks.map((mark) => mark.getBoundingClientRect());

const texts = (host: ChartTestHost, selector: string): string[] =>
  [...host.renderRoot.querySelectorAll<HTMLElement>(selector)].map(({ innerText }) =>
    innerText.replace(/\s+/g, ' ').trim(),
  );

/** Name, value and share that are beside each other wherever something is drawn. */
const mixed = viewOf([
  ['a', 100],
  ['b', 50],
  ['c', 0],
  ['d', null],
  ['e', 1],
]);

for (const [name, form] of Object.entries(forms)) {
  describe(`${name}, drawn without an engine`, () => {
    it('is there with its first rendering, at the height that stays', async () => {
      const host = await chart({ form });
      expect(host.marks).to.have.length(5);
      expect(host.canvas).to.equal(null);
      const { height } = host.getBoundingClientRect();
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(host.getBoundingClientRect().height).to.equal(height);
    });

    it('has a name, a role and help, and nothing that axe would report', async () => {
      const host = await drawn({ form });
      expect(host.region.ariaLabel).to.equal('5 perusahaan');
      expect(host.region.ariaRoleDescription).to.equal('grafik');
      expect(host.region.tabIndex).to.equal(0);
      await expect(host).to.be.accessible();
    });

    it('keeps its elements when it is rendered again, also with new numbers', async () => {
      const host = await drawn({ form });
      const { marks } = host;
      host.requestUpdate();
      await host.updateComplete;
      host.view = viewOf(host.view.rows.map(({ cells }) => [String(cells['name']), 7]));
      await host.updateComplete;
      expect(host.marks).to.deep.equal(marks);
    });

    it('fades what is not selected, and nothing where the selection is elsewhere', async () => {
      const host = await drawn({ form });
      const opacities = async (selected: string[]): Promise<string[]> => {
        host.selected = new Set(selected);
        await host.updateComplete;
        return host.marks.map((mark) => getComputedStyle(mark.closest('[data-row]')!).opacity);
      };
      await emulateMedia({ reducedMotion: 'reduce' });
      expect(await opacities(['r1'])).to.deep.equal(['0.3', '1', '0.3', '0.3', '0.3']);
      expect(await opacities([])).to.deep.equal(['1', '1', '1', '1', '1']);
      expect(await opacities(['gone'])).to.deep.equal(['1', '1', '1', '1', '1']);
      await emulateMedia({ reducedMotion: 'no-preference' });
    });

    it('has the colours of the tones, and other colours in another scheme, by CSS alone', async () => {
      const host = await drawn({ form, view: viewOf([['a', 1, 'bad'], ['b', 2, 3]]) }); // prettier-ignore
      const colors = () => host.marks.map((mark) => getComputedStyle(mark).fill);
      expect(colors()).to.deep.equal(['rgb(154, 35, 29)', 'rgb(42, 146, 132)']);
      host.renderRoot.querySelector('.frame')!.classList.replace('light', 'dark');
      expect(colors()).to.deep.equal(['rgb(226, 101, 93)', 'rgb(86, 191, 176)']);
    });

    it('keeps its colours where colours are forced, and is still where motion is unwelcome', async () => {
      const host = await drawn({ form, view: viewOf([['a', 1, 'bad']]) });
      await emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
      const { fill, transitionDuration, transitionProperty } = getComputedStyle(host.marks[0]!);
      expect(fill).to.equal('rgb(154, 35, 29)');
      expect([transitionProperty, transitionDuration]).to.include('none');
      await emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' });
    });

    it('moves nothing when it is drawn first', async () => {
      const host = await drawn({ form }, 900);
      expect(host.region.getAnimations({ subtree: true })).to.deep.equal([]);
    });

    it('is printed: shapes, not backgrounds', async () => {
      const host = await drawn({ form });
      await emulateMedia({ media: 'print' });
      for (const { width, height } of boxes(host).slice(0, 2)) expect(width * height).to.be.above(0);
      expect(getComputedStyle(host.marks[0]!).fill).to.match(/^rgb/);
      await emulateMedia({ media: 'screen' });
    });

    it('draws the first of thousands, and says how many more there are', async () => {
      const many = viewOf(
        Array.from({ length: 5000 }, (_, index) => [`Nama ${index}`, 5000 - index] as const),
      );
      const host = await drawn({ form, view: many });
      expect(host.marks.length).to.be.within(24, 51);
      const rest = 5000 - form.limit!;
      const said = texts(host, '.chart-more');
      expect(said).to.deep.equal([`dan ${rest.toLocaleString('id')} lainnya; semuanya ada di tabel.`]);
      const host2 = host.renderRoot.querySelector('.chart-total, .strip-total');
      if (host2) expect(host2.textContent, 'the total is of all').to.contain('12.502.500');
    });

    it('survives no rows and nothing but zeros', async () => {
      for (const rows of [[], [['a', 0]], [['a', null]]] as [string, number | null][][]) {
        const host = await drawn({ form, view: viewOf(rows) });
        const drawnBoxes = boxes(host).filter(({ width, height }) => width * height > 0);
        const tracks = host.renderRoot.querySelectorAll('.track, .empty');
        expect(drawnBoxes.length - (form === stackedBar ? 1 : 0), JSON.stringify(rows)).to.equal(0);
        if (form === donut || form === stackedBar) expect(tracks).to.have.length(1);
      }
    });

    it('writes names of any direction as they are', async () => {
      const name = 'شركة التمويل 123';
      const host = await drawn({ form, view: viewOf([[name, 5]]) });
      expect(host.renderRoot.querySelector('bdi')!.textContent).to.equal(name);
    });
  });
}

describe('lying bars', () => {
  it('are as long as their numbers, small ones can be seen, zero and missing have none', async () => {
    const host = await drawn({ view: mixed }, 600);
    const [a, b, c, d, e] = boxes(host).map(({ width }) => width);
    const track = host.renderRoot.querySelector('.track')!.getBoundingClientRect().width;
    expect(a).to.be.closeTo(track, 0.5);
    expect(b).to.be.closeTo(track / 2, 0.5);
    expect([c, d]).to.deep.equal([0, 0]);
    expect(e).to.be.closeTo(track / 100, 0.5);
    expect(texts(host, '.bar-value')).to.deep.equal([
      '100 · 66,2%',
      '50 · 33,1%',
      '0 · 0,0%',
      '–',
      '1 · 0,7%',
    ]);
  });

  it('begin at zero: what is below it goes the other way', async () => {
    const host = await drawn({ view: viewOf([['a', 30], ['b', -20]]) }); // prettier-ignore
    const [above, below] = boxes(host);
    const track = host.renderRoot.querySelector('.track')!.getBoundingClientRect();
    expect(below!.left).to.be.closeTo(track.left, 0.5);
    expect(below!.right).to.be.closeTo(track.left + track.width * 0.4, 0.5);
    expect(above!.left).to.be.closeTo(below!.right, 0.5);
    expect(above!.right).to.be.closeTo(track.right, 0.5);
  });

  it('take 44 px each, more where there is more, and scroll where they have less than a line', async () => {
    const host = await drawn();
    const heights = () =>
      [...host.renderRoot.querySelectorAll('.bar-row')].map((row) => row.getBoundingClientRect().height);
    expect(heights()).to.deep.equal([44, 44, 44, 44, 44]);
    host.style.height = '900px';
    expect(heights()).to.deep.equal([64, 64, 64, 64, 64]);
    host.style.height = '200px';
    const [first] = heights();
    expect(first).to.be.within(22, 34);
    const name = host.renderRoot.querySelector('.bar-name')!.getBoundingClientRect();
    const [bar] = boxes(host);
    expect(bar!.left, 'the bar stands beside the name').to.be.above(name.right);
    host.style.height = '110px';
    expect(heights()[0]).to.equal(22);
    expect(host.region.scrollHeight).to.be.above(host.region.clientHeight);
  });
});

describe('bars in a given order', () => {
  const stand = (host: ChartTestHost): boolean => {
    const [first, second] = boxes(host);
    return second!.left > first!.right;
  };

  it('stand where names have room, and lie elsewhere', async () => {
    expect(stand(await drawn({ form: bars }, 700))).to.equal(true);
    expect((await drawn({ form: bars }, 700)).region.clientHeight).to.equal(240);
    expect(stand(await drawn({ form: bars }, 280))).to.equal(false);
    expect((await drawn({ form: bars }, 280)).region.clientHeight).to.equal(220);
  });

  it('have their names whole below them, also where one needs three lines', async () => {
    const names = ['Low', 'Medium', 'Hot', 'Deal', 'Not Deal', 'Kode 9 (tidak dikenal)', 'Tidak diketahui'];
    const view = viewOf(names.map((name, index) => [name, 90 - index]));
    const heights: number[] = [];
    for (const width of [560, 900]) {
      const host = await drawn({ form: bars, view }, width);
      expect(stand(host), `at ${width} px`).to.equal(true);
      for (const name of host.renderRoot.querySelectorAll('.bar-name'))
        expect(name.scrollHeight, `${name.textContent} at ${width} px`).to.be.most(name.clientHeight);
      heights.push(boxes(host)[0]!.height);
    }
    expect(heights[1]! - heights[0]!, 'a line more for the bars where two are enough').to.be.closeTo(17, 0.5);
  });

  it('lie where their values need more room than their names', async () => {
    const view = viewOf([['a', 12_345_678_901], ['b', 9_345_678_901]]); // prettier-ignore
    expect(stand(await drawn({ form: bars, view }, 240))).to.equal(false);
    expect(stand(await drawn({ form: bars, view }, 400))).to.equal(true);
  });

  it('are as high as their numbers, with the value above each', async () => {
    const host = await drawn({ form: bars, view: mixed }, 600);
    const [a, b, c, d, e] = boxes(host);
    expect(b!.height / a!.height).to.be.closeTo(0.5, 0.01);
    expect([c!.height, d!.height]).to.deep.equal([0, 0]);
    expect(e!.height / a!.height).to.be.closeTo(0.01, 0.005);
    expect(a!.bottom).to.be.closeTo(b!.bottom, 0.5);
    const values = [...host.renderRoot.querySelectorAll('.bar-value')].map((value) =>
      value.getBoundingClientRect(),
    );
    expect(b!.top - values[1]!.bottom).to.be.within(-0.5, 8);
    expect(values[0]!.top).to.be.least(host.region.getBoundingClientRect().top);
  });

  it('hang from zero where they are below it, with the value below each', async () => {
    const host = await drawn({ form: bars, view: viewOf([['a', 30], ['b', -20]]) }, 600); // prettier-ignore
    const [above, below] = boxes(host);
    expect(below!.top).to.be.closeTo(above!.bottom, 0.5);
    expect(below!.height / above!.height).to.be.closeTo(2 / 3, 0.02);
    const [, value] = host.renderRoot.querySelectorAll('.bar-value');
    const [, name] = host.renderRoot.querySelectorAll('.bar-name');
    expect(value!.getBoundingClientRect().top).to.be.least(below!.bottom - 0.5);
    expect(name!.getBoundingClientRect().top).to.be.least(value!.getBoundingClientRect().bottom - 0.5);
  });
});

describe('a ring', () => {
  const view = viewOf([
    ['a', 1],
    ['b', 1],
    ['c', 2],
  ]);

  /** The row that is drawn at a turn of the ring (1 is all around), or in its middle. */
  const at = (host: ChartTestHost, turn: number, radius = 80): string | null => {
    const { clientWidth: width, clientHeight: height } = host.region;
    const [x, y] = [Math.sin(turn * 2 * Math.PI), -Math.cos(turn * 2 * Math.PI)];
    return elementAt(host, width / 2 + x * radius, height / 2 + y * radius).getAttribute('data-row');
  };

  it('begins at twelve and goes clockwise, with a hole', async () => {
    const host = await drawn({ form: donut, view });
    expect([0.02, 0.23, 0.27, 0.48, 0.52, 0.98].map((turn) => at(host, turn))).to.deep.equal([
      '0', '0', '1', '1', '2', '2',
    ]); // prettier-ignore
    expect(at(host, 0.1, 0)).to.equal(null);
  });

  it('is whole where there is one slice', async () => {
    const host = await drawn({ form: donut, view: viewOf([['a', 5]]) });
    expect([0.02, 0.3, 0.6, 0.98].map((turn) => at(host, turn))).to.deep.equal(['0', '0', '0', '0']);
  });

  it('has thin slices that can be seen, and none for zero, missing and negative numbers', async () => {
    const rows = [['a', 9999], ['b', 1], ['c', 0], ['d', null], ['e', -4]] as const; // prettier-ignore
    const host = await drawn({ form: donut, view: viewOf(rows) });
    expect(host.marks.map((mark) => mark.getAttribute('d') !== '')).to.deep.equal([
      true, true, false, false, false,
    ]); // prettier-ignore
    expect(at(host, 0.995)).to.equal('1');
  });

  it('is never larger than its box', async () => {
    const host = await drawn({ form: donut, view }, 320);
    host.style.height = '160px';
    const { width, height } = host.renderRoot.querySelector('.ring')!.getBoundingClientRect();
    expect(Math.min(width, height)).to.be.most(130);
    expect(host.renderRoot.querySelector('.legend-name')!.getBoundingClientRect().left).to.be.above(
      host.region.getBoundingClientRect().right,
    );
  });
});
