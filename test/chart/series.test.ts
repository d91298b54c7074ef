import { expect } from '@open-wc/testing';
import '../../src/chart/engine/lines.js';
import { seriesPlot as shape } from '../../src/chart/engine/series-plot.js';
import type { Scene } from '../../src/chart/engine/shape.js';
import type { ChartForm } from '../../src/chart/form.js';
import { groupedBars } from '../../src/chart/grouped-bars.js';
import { lines } from '../../src/chart/lines.js';
import { pareto, paretoView } from '../../src/chart/pareto.js';
import { stackedColumns } from '../../src/chart/stacked-columns.js';
import { walk } from '../../src/chart/walk.js';
import type { View } from '../../src/core/view.js';
import { until } from '../support/wait.js';
import {
  drawn,
  frames,
  measuresOf,
  pixel,
  point,
  press,
  sceneOf,
  viewOf,
  type ChartTestHost,
} from './support.js';

const FIRST = '43,108,176,255';
const SECOND = '217,130,43,255';
const THIRD = '42,146,132,255';
const NOTHING = '0,0,0,0';

const years = measuresOf({
  names: ['2025-01', '2025-02', '2025-03', '2025-04'],
  series: [
    { label: 'Tahun 2025', numbers: [120, 140, null, null] },
    { label: 'Tahun 2024', numbers: [100, null, 60, 90] },
  ],
});

const branches = measuresOf({
  names: ['PETTARANI', 'PALU', 'KENDARI'],
  series: [
    { label: 'Tunai', mark: 'bar', numbers: [20, 10, 0] },
    { label: 'Kredit', mark: 'bar', numbers: [60, 30, null] },
    { label: 'Lain', mark: 'bar', numbers: [20, 5, 10] },
  ],
});

interface Option {
  yAxis: { min: number; max: number; interval: number }[];
  xAxis: { axisLabel: { rotate?: number; formatter: (value: string, index: number) => string } };
  series: {
    type: string;
    yAxisIndex: number;
    symbol?: string;
    lineStyle?: { type: unknown; color: string };
    data: { value: number | string; symbol?: string; itemStyle: { opacity: number; color?: string } }[];
  }[];
}

describe('groups of bars', () => {
  for (const form of [groupedBars, stackedColumns])
    it(`are the first of thousands, and it is said how many more there are: ${form.name}`, async () => {
      const names = Array.from({ length: 5000 }, (_, index) => `Cabang ${index}`);
      const numbers = names.map((_, index) => index + 1);
      const view = measuresOf({ names, series: ['a', 'b'].map((label) => ({ label, numbers })) });
      const host = await drawn({ form, view });
      expect(host.renderRoot.querySelector('.chart-more')!.textContent).to.equal(
        `dan ${(5000 - form.limit!).toLocaleString('id')} lainnya; semuanya ada di tabel.`,
      );
    });
});

const optionOf = (view: View, form: ChartForm, more: Partial<Scene> = {}): Option =>
  shape.option(sceneOf(view, form, more)) as never;

const without = (view: View, form: ChartForm, ...labels: string[]): Partial<Scene> => ({
  series: form.series!(view).filter(({ label }) => !labels.includes(label)),
});

const legendOf = (host: ChartTestHost): HTMLButtonElement[] => [
  ...host.renderRoot.querySelectorAll<HTMLButtonElement>('[part="legend"] button'),
];

/** The scene that is on the page, for asking where things are. */
const sceneOn = (host: ChartTestHost, more: Partial<Scene> = {}): Scene =>
  sceneOf(host.view, host.form, {
    width: host.region.clientWidth,
    height: host.region.clientHeight,
    theme: { ...sceneOf(host.view, host.form).theme, font: getComputedStyle(host.region).fontFamily },
    ...more,
  });

/** The middle of a series' mark of a row, in px of the region. */
const middleOf = (scene: Scene, row: number, label: string): [x: number, y: number] => {
  const series = scene.series.find((one) => one.label === label)!;
  const { x, y, width, height } = shape.box(scene, row, series);
  return [x + width / 2, y + height / 2];
};

describe('series of a view', () => {
  it('have the palette’s colours by their index, and looks that differ without colour', () => {
    const all = lines.series!(years);
    expect(all.map(({ tone }) => tone)).to.deep.equal(['1', '2']);
    expect(new Set(all.map(({ look }) => look!.symbol)).size).to.equal(2);
    expect(new Set(all.map(({ look }) => look!.dash.join())).size).to.equal(2);
    const [series] = optionOf(years, lines, without(years, lines, 'Tahun 2025')).series;
    expect(series!.lineStyle!.color, 'also when the first is hidden').to.equal('c2');
    expect(series!.symbol).to.equal(all[1]!.look!.symbol);
  });

  it('have their own tone, or the accent where there is nothing to tell apart', () => {
    const view = measuresOf({
      names: ['a'],
      series: [
        { label: 'A', numbers: [1], tone: 'bad' },
        { label: 'B', numbers: [1] },
      ],
    });
    expect(lines.series!(view).map(({ tone }) => tone)).to.deep.equal(['bad', '2']);
    expect(lines.series!(viewOf([['a', 1]])).map(({ tone }) => tone)).to.deep.equal(['accent']);
  });

  it('are as the form draws them', () => {
    expect(groupedBars.series!(years).map(({ mark }) => mark)).to.deep.equal(['bar', 'bar']);
    expect(lines.series!(branches).map(({ mark }) => mark)).to.deep.equal(['line', 'line', 'line']);
    expect(new Set(stackedColumns.series!(branches).map(({ stack }) => stack)).size).to.equal(1);
  });
});

describe('series on axes', () => {
  for (const [form, view] of [
    [lines, years],
    [groupedBars, branches],
    [stackedColumns, branches],
    [
      pareto,
      paretoView(
        viewOf([
          ['a', 5],
          ['b', 3],
          ['c', 2],
        ]),
        'id',
      ),
    ],
  ] as [ChartForm, View][]) {
    it(`are found where they are, and no row outside: ${form.name}`, () => {
      const scene = sceneOf(view, form);
      view.rows.forEach((row, index) => {
        const whole = shape.box(scene, index);
        expect(shape.at(scene, whole.x + whole.width / 2, 50)).to.equal(index);
        for (const series of scene.series) {
          const { x, y, width, height } = shape.box(scene, index, series);
          expect(shape.at(scene, x + width / 2, y + height / 2), `${row.id} ${series.label}`).to.equal(index);
        }
      });
      expect(shape.at(scene, 2, 100)).to.equal(-1);
      expect(shape.at(scene, 100, -1)).to.equal(-1);
    });

    it(`survive no rows, and nothing but missing numbers: ${form.name}`, () => {
      const nothing = view.rows.map((row) => ({ ...row, cells: { name: 'x' } }));
      for (const rows of [[], nothing]) {
        const option = optionOf({ ...view, rows }, form);
        for (const { data } of option.series) for (const { value } of data) expect(value).to.equal('-');
      }
    });
  }

  it('have gaps where numbers are missing, never zeros', () => {
    const values = optionOf(years, lines).series.map(({ data }) => data.map(({ value }) => value));
    expect(values).to.deep.equal([
      [120, 140, '-', '-'],
      [100, '-', 60, 90],
    ]);
  });

  it('follow what is shown with their scale', () => {
    expect(optionOf(branches, groupedBars).yAxis[0]!.max).to.equal(60);
    expect(optionOf(branches, groupedBars, without(branches, groupedBars, 'Kredit')).yAxis[0]!.max).to.equal(
      20,
    );
    expect(optionOf(branches, stackedColumns).yAxis[0]!.max, 'a stack is as high as its parts').to.equal(100);
  });

  it('stack numbers below zero below it', () => {
    const view = measuresOf({
      names: ['a'],
      series: [
        { label: 'A', numbers: [30] },
        { label: 'B', numbers: [-20] },
        { label: 'C', numbers: [-20] },
      ],
    });
    const scene = sceneOf(view, stackedColumns);
    const { min, max } = optionOf(view, stackedColumns).yAxis[0]!;
    expect([min, max]).to.deep.equal([-40, 40]);
    const [, a] = middleOf(scene, 0, 'A');
    const [, b] = middleOf(scene, 0, 'B');
    const [, c] = middleOf(scene, 0, 'C');
    expect(a < b && b < c).to.equal(true);
  });

  it('share the line of zero on two axes', () => {
    const heightOf = ({ min, max }: { min: number; max: number }) => -min / (max - min);
    for (const [left, right] of [
      [
        [12, -3.5, 15],
        [120e6, -40e6, 150e6],
      ],
      [
        [10, 20],
        [-5, 90],
      ],
      [
        [-1, -2],
        [30, 40],
      ],
      [[-1], [-500]],
      [[0], [0]],
      [[3], [1e9]],
      [[0.02], [97]],
    ] as const) {
      const view = measuresOf({
        names: left.map((_, index) => `n${index}`),
        series: [
          { label: 'L', numbers: left, kind: 'decimal' },
          { label: 'R', numbers: right, kind: 'currency', axis: 'right' },
        ],
      });
      const [a, b] = optionOf(view, lines).yAxis as [Option['yAxis'][0], Option['yAxis'][0]];
      const words = `${left.join()} and ${right.join()}: ${JSON.stringify([a, b])}`;
      expect(heightOf(a), words).to.be.closeTo(heightOf(b), 1e-9);
      expect((a.max - a.min) / a.interval, words).to.be.closeTo((b.max - b.min) / b.interval, 1e-9);
      for (const [axis, numbers] of [
        [a, left],
        [b, right],
      ] as const) {
        expect(axis.min).to.be.at.most(Math.min(0, ...numbers));
        expect(axis.max).to.be.at.least(Math.max(0, ...numbers));
      }
    }
  });

  it('are measured on the axis that they name', () => {
    const view = measuresOf({
      names: ['a', 'b'],
      series: [
        { label: 'L', numbers: [1, 2] },
        { label: 'R', numbers: [1e6, 2e6], kind: 'currency', axis: 'right' },
      ],
    });
    expect(optionOf(view, lines).series.map(({ yAxisIndex }) => yAxisIndex)).to.deep.equal([0, 1]);
    const only = optionOf(view, lines, without(view, lines, 'L'));
    expect(
      only.yAxis.map(({ max }) => max),
      'alone it has the lines to itself',
    ).to.deep.equal([2e6, 2e6]);
  });

  it('break long names of categories, or slant them, before any is left out', () => {
    const names = [
      'STARGAZER X PRIME',
      'PALISADE SIGNATURE',
      'KONA ELECTRIC',
      'CRETA',
      'IONIQ 5',
      'SANTA FE',
    ];
    const view = measuresOf({ names, series: [{ label: 'A', numbers: names.map(() => 1) }] });
    const written = (width: number) => {
      const { axisLabel } = optionOf(view, groupedBars, { width }).xAxis;
      const texts = names.map((_, index) => axisLabel.formatter('', index).replaceAll(/[\u2068\u2069]/g, ''));
      return { texts, rotate: axisLabel.rotate };
    };
    expect(written(1200)).to.deep.equal({ texts: names, rotate: undefined });
    expect(written(600).texts[0]).to.equal('STARGAZER X\nPRIME');
    const narrow = written(320);
    expect(narrow.rotate).to.equal(45);
    expect(narrow.texts.every((text) => text.length > 3)).to.equal(true);
  });

  it('fade the rows that are not selected', () => {
    const { series } = optionOf(branches, groupedBars, { selected: new Set(['r1']) });
    for (const { data } of series)
      expect(data.map(({ itemStyle }) => itemStyle.opacity)).to.deep.equal([0.3, 1, 0.3]);
  });
});

describe('the walk over rows and series', () => {
  it('goes left and right through rows, up and down through series', () => {
    const from = { row: -1, series: -1 };
    expect(walk('ArrowRight', from, 3, 2)).to.deep.equal({ row: 0, series: 0 });
    expect(walk('ArrowDown', from, 3, 2)).to.deep.equal({ row: 0, series: 0 });
    expect(walk('ArrowUp', from, 3, 2)).to.deep.equal({ row: 0, series: 1 });
    expect(walk('ArrowDown', { row: 1, series: 1 }, 3, 2)).to.deep.equal({ row: 1, series: 1 });
    expect(walk('End', { row: 0, series: 1 }, 3, 2)).to.deep.equal({ row: 2, series: 1 });
    expect(walk('Tab', from, 3, 2)).to.equal(undefined);
  });

  it('goes through rows with all arrows where there is one series', () => {
    expect(walk('ArrowDown', { row: 0, series: 0 }, 3, 1)).to.deep.equal({ row: 1, series: 0 });
  });
});

describe('a chart of several series', () => {
  it('draws bars beside one another, each in its colour', async () => {
    const host = await drawn({ form: groupedBars, view: branches }, 600);
    const scene = sceneOn(host);
    expect(pixel(host, ...middleOf(scene, 0, 'Tunai'))).to.equal(FIRST);
    expect(pixel(host, ...middleOf(scene, 0, 'Kredit'))).to.equal(SECOND);
    expect(pixel(host, ...middleOf(scene, 1, 'Lain'))).to.equal(THIRD);
    // KENDARI: zero and missing have no bar, the third stands in its own column.
    expect(pixel(host, ...middleOf(scene, 2, 'Lain'))).to.equal(THIRD);
    const [x, y] = middleOf(scene, 2, 'Lain');
    expect(pixel(host, x - 46, y)).to.equal(NOTHING);
  });

  it('draws bars on one another', async () => {
    const host = await drawn({ form: stackedColumns, view: branches }, 600);
    const scene = sceneOn(host);
    expect(pixel(host, ...middleOf(scene, 0, 'Tunai'))).to.equal(FIRST);
    expect(pixel(host, ...middleOf(scene, 0, 'Kredit'))).to.equal(SECOND);
    expect(pixel(host, ...middleOf(scene, 0, 'Lain'))).to.equal(THIRD);
    const [x, y] = middleOf(scene, 0, 'Lain');
    expect(middleOf(scene, 0, 'Tunai')[0]).to.equal(x);
    expect(middleOf(scene, 0, 'Tunai')[1]).to.be.above(y);
  });

  it('draws lines through their points, with gaps', async () => {
    const host = await drawn({ form: lines, view: years }, 600);
    const scene = sceneOn(host);
    const [x0, y0] = middleOf(scene, 0, 'Tahun 2025');
    const [x1, y1] = middleOf(scene, 1, 'Tahun 2025');
    expect(pixel(host, x0, y0), 'a point').to.equal('255,255,255,255');
    expect(pixel(host, (x0 + x1) / 2, (y0 + y1) / 2)).to.match(/^4[34],10[789],17[567],/);
    // Nothing from March on: not even a point at zero.
    const [x3] = middleOf(scene, 3, 'Tahun 2024');
    const column = Array.from({ length: 180 }, (_, y) => pixel(host, x3, y + 8));
    expect(column).to.not.include(FIRST);
  });

  it('says row, series and number by keyboard, and frames the mark', async () => {
    const host = await drawn({ form: lines, view: years }, 600);
    host.region.focus();
    await host.chart.describe();
    await host.updateComplete;
    expect(host.renderRoot.querySelector('#chart-about')!.textContent).to.contain('seri');
    press(host, 'ArrowRight');
    expect(host.live).to.equal('Jan 2025, Tahun 2025: 120');
    press(host, 'ArrowDown');
    expect(host.live).to.equal('Jan 2025, Tahun 2024: 100');
    const cursor = host.renderRoot.querySelector('.chart-cursor')!.getBoundingClientRect();
    const { left, top } = host.region.getBoundingClientRect();
    const [x, y] = middleOf(sceneOn(host), 0, 'Tahun 2024');
    expect(cursor.left + cursor.width / 2 - left).to.be.closeTo(x, 1);
    expect(cursor.top + cursor.height / 2 - top).to.be.closeTo(y, 1);
    press(host, 'ArrowRight');
    expect(host.live).to.equal('Feb 2025, Tahun 2024: –');
    press(host, 'ArrowUp');
    expect(host.live).to.equal('Feb 2025, Tahun 2025: 140');
    press(host, 'End');
    expect(host.live).to.equal('Apr 2025, Tahun 2025: –');
    press(host, 'Enter');
    expect(host.chosen).to.deep.equal(['r3']);
    host.selected = new Set(['r3']);
    await until(() => host.live === 'Apr 2025, Tahun 2025: –, dipilih');
  });

  it('shows all shown series in the tooltip, with their keys', async () => {
    const host = await drawn({ form: lines, view: years }, 600);
    const { x, width } = shape.box(sceneOn(host), 1);
    point(host, x + width / 2, 60);
    const said = () => host.tooltip.innerText.split('\n').map((line) => line.trim());
    expect(said()).to.deep.equal(['Feb 2025', 'Tahun 2025', '140', 'Tahun 2024', '–']);
    expect(host.tooltip.querySelectorAll('.line-key')).to.have.length(2);
    legendOf(host)[0]!.click();
    await until(() => said().join() === 'Feb 2025,Tahun 2024,–');
    press(host, 'ArrowLeft');
    expect(host.live, 'what is hidden is not said').to.equal('Jan 2025, Tahun 2024: 100');
  });

  it('tells everything to a finger', async () => {
    const host = await drawn({ form: lines, view: years }, 600);
    const { x, width } = shape.box(sceneOn(host), 0);
    const { left, top } = host.region.getBoundingClientRect();
    host.region.dispatchEvent(
      new MouseEvent('click', { clientX: left + x + width / 2, clientY: top + 60, bubbles: true }),
    );
    expect(host.live).to.equal('Jan 2025, Tahun 2025: 120, Tahun 2024: 100');
  });
});

describe('a legend of series', () => {
  it('has a pressed button for each, with a key like its line', async () => {
    const host = await drawn({ form: lines, view: years });
    expect(legendOf(host).map(({ innerText }) => innerText.trim())).to.deep.equal([
      'Tahun 2025',
      'Tahun 2024',
    ]);
    expect(legendOf(host).map(({ ariaPressed }) => ariaPressed)).to.deep.equal(['true', 'true']);
    const [, second] = legendOf(host).map((button) => button.querySelector('.line-key')!);
    expect(getComputedStyle(second!).stroke).to.equal('rgb(217, 130, 43)');
    expect(second!.querySelector('path')!.getAttribute('stroke-dasharray')).to.match(/^\d/);
    await expect(host).to.be.accessible();
  });

  it('hides a series, in the drawing, the scale and the walk, and never the last one', async () => {
    const host = await drawn({ form: groupedBars, view: branches }, 600);
    legendOf(host)[1]!.click();
    await host.updateComplete;
    expect(legendOf(host).map(({ ariaPressed }) => ariaPressed)).to.deep.equal(['true', 'false', 'true']);
    const scene = sceneOn(host, without(branches, groupedBars, 'Kredit'));
    await until(() => pixel(host, ...middleOf(scene, 0, 'Tunai')) === FIRST);
    await until(() => pixel(host, ...middleOf(scene, 0, 'Lain')) === THIRD);
    press(host, 'ArrowRight');
    press(host, 'ArrowDown');
    expect(host.live).to.equal('PETTARANI, Lain: 20');
    press(host, 'Escape');
    legendOf(host)[2]!.click();
    await host.updateComplete;
    expect(legendOf(host)[0]!.ariaDisabled).to.equal('true');
    legendOf(host)[0]!.click();
    await host.updateComplete;
    expect(legendOf(host).map(({ ariaPressed }) => ariaPressed)).to.deep.equal(['true', 'false', 'false']);
    legendOf(host)[1]!.click();
    await host.updateComplete;
    expect(legendOf(host)[0]!.ariaDisabled).to.equal(null);
  });

  it('keeps what is hidden when new data come, and shows all where nothing else is left', async () => {
    const host = await drawn({ form: groupedBars, view: branches }, 600);
    legendOf(host)[0]!.click();
    await host.updateComplete;
    host.view = { ...branches };
    await host.updateComplete;
    expect(legendOf(host).map(({ ariaPressed }) => ariaPressed)).to.deep.equal(['false', 'true', 'true']);
    legendOf(host)[1]!.click();
    await host.updateComplete;
    host.view = { ...branches, series: branches.series!.slice(0, 2) };
    await host.updateComplete;
    expect(legendOf(host).map(({ ariaPressed }) => ariaPressed)).to.deep.equal(['true', 'true']);
  });

  it('says which series is measured on the right', async () => {
    const host = await drawn({ form: pareto, view: paretoView(viewOf([['a', 3]]), 'id') });
    expect(legendOf(host)[1]!.innerText.replaceAll(/\s+/g, ' ').trim()).to.equal('Kumulatif sumbu kanan');
  });

  it('is not there where there is nothing to tell apart', async () => {
    const host = await drawn({
      form: lines,
      view: viewOf([
        ['a', 3],
        ['b', 4],
      ]),
    });
    expect(legendOf(host)).to.have.length(0);
    press(host, 'ArrowDown');
    expect(host.live, 'and rows are said with all their columns').to.equal('a: 3, 42,9%');
  });

  it('takes its room from the drawing, so that nothing jumps', async () => {
    for (const width of [600, 320]) {
      const host = await drawn({ form: lines, view: years }, width);
      const body = host.renderRoot.querySelector('.body')!;
      expect(body.clientHeight, `at ${width} px`).to.equal(Number.parseFloat(lines.height(4)));
      const legend = host.renderRoot.querySelector('[part="legend"]')!.getBoundingClientRect();
      expect(legend.bottom).to.be.at.most(body.getBoundingClientRect().bottom + 0.5);
    }
  });
});

describe('pareto', () => {
  const view = paretoView(
    viewOf([
      ['c', 20],
      ['a', 50],
      ['missing', null],
      ['b', 30],
    ]),
    'id',
  );
  const cumulative = ({ rows }: View) => rows.map(({ cells }) => cells['cumulative']);

  it('falls, and its shares end at 100', () => {
    expect(view.rows.map(({ cells }) => cells['name'])).to.deep.equal(['a', 'b', 'c', 'missing']);
    expect(cumulative(view)).to.deep.equal([50, 80, 100, null]);
    const thirds = paretoView(
      viewOf([
        ['a', 1],
        ['b', 1],
        ['c', 1],
      ]),
      'id',
    );
    expect(cumulative(thirds)).to.deep.equal([33.3, 66.7, 100]);
  });

  it('has no shares of nothing, nor where something is below zero', () => {
    expect(
      cumulative(
        paretoView(
          viewOf([
            ['a', 50],
            ['b', -30],
          ]),
          'id',
        ),
      ),
    ).to.deep.equal([null, null]);
    expect(
      cumulative(
        paretoView(
          viewOf([
            ['a', 0],
            ['b', 0],
          ]),
          'id',
        ),
      ),
    ).to.deep.equal([null, null]);
  });

  it('names the shares in the columns, which the table and the CSV are made of', () => {
    expect(view.columns.at(-1)).to.deep.equal({
      key: 'cumulative',
      label: 'Kumulatif',
      kind: 'percent',
      role: 'extra',
    });
    expect(paretoView(view, 'en').columns.at(-1)!.label).to.equal('Cumulative');
  });

  it('has both axes begin at zero, the shares’ one ending at 100', () => {
    const [left, right] = optionOf(view, pareto).yAxis;
    expect(left!.min).to.equal(0);
    expect(right).to.include({ min: 0, max: 100 });
  });

  it('says both numbers of a row', async () => {
    const host = await drawn({ form: pareto, view }, 600);
    press(host, 'ArrowRight');
    press(host, 'ArrowRight');
    press(host, 'ArrowDown');
    expect(host.live).to.equal('b, Kumulatif: 80,0%');
  });
});

describe('a picture of several series', () => {
  it('has the legend of what is shown', async () => {
    const host = await drawn({ form: lines, view: years }, 434);
    const size = async () => createImageBitmap(await host.chart.toPNG({ pixelRatio: 1, heading: '' }));
    expect((await size()).height).to.equal(20 + 220 + 12 + 2 * 24 + 20);
    legendOf(host)[0]!.click();
    await host.updateComplete;
    await frames();
    const image = await size();
    expect(image.height).to.equal(20 + 220 + 12 + 24 + 20);
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    context.drawImage(image, 0, 0);
    // The end of the key of the second series, in its colour.
    expect(context.getImageData(22, 20 + 220 + 12 + 12, 1, 1).data.join()).to.equal(SECOND);
  });
});
