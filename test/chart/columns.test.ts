import { expect } from '@open-wc/testing';
import { columns } from '../../src/chart/columns.js';
import { barsLines } from '../../src/chart/bars-lines.js';
import '../../src/chart/engine/lines.js';
import { measurePlot as shape } from '../../src/chart/engine/plot-shape.js';
import type { Scene } from '../../src/chart/engine/shape.js';
import type { View } from '../../src/core/view.js';
import type { Value } from '../../src/format/values.js';
import { until } from '../support/wait.js';
import { drawn, monthsOf, pixel, point, press, sceneOf, viewOf, type ChartTestHost } from './support.js';

const billions = [1.4, 1.6, 1.2, null, 2.1, 1.9, 2.3, 2.1, 1.8, 2.6, 2.4, 0.3].map(
  (value) => value && value * 1e9,
);
const year = monthsOf(billions);
const ACCENT = '43,108,176,255';
const SECOND = '217,130,43,255';
const NOTHING = '0,0,0,0';

interface Option {
  grid: { left: number; top: number; width: number; height: number };
  xAxis: { axisLabel: { formatter: (value: string, index: number) => string } };
  yAxis: { min: number; max: number; interval: number }[];
  series: {
    type: string;
    barWidth: number;
    data: unknown[];
    itemStyle: { borderColor: string };
  }[];
}

const optionOf = (view: View, { line = false, ...more }: Partial<Scene> & { line?: boolean } = {}): Option =>
  shape.option(sceneOf(view, line ? barsLines : columns, more)) as never;

const names = (view: View, more: Partial<Scene> = {}): string[] => {
  const { xAxis } = optionOf(view, more);
  return view.rows.map((_, index) => xAxis.axisLabel.formatter('', index).replaceAll(/[\u2068\u2069]/g, ''));
};

const daysOf = (count: number): View => {
  const view = monthsOf(Array.from({ length: count }, (_, index) => index));
  return {
    ...view,
    columns: [{ key: 'month', label: 'Tanggal', kind: 'date', role: 'name' }, ...view.columns.slice(1)],
    rows: view.rows.map((row, index) => ({
      ...row,
      cells: { ...row.cells, month: `2024-01-${String(index + 1).padStart(2, '0')}` },
    })),
  };
};

describe('shape plotShape', () => {
  it('writes all months in a wide place, and in a narrow one as many as do not touch', () => {
    expect(names(year, { width: 700 }).join()).to.equal('Jan,Feb,Mar,Apr,Mei,Jun,Jul,Agu,Sep,Okt,Nov,Des');
    expect(names(year, { width: 700, locale: 'en' })[4]).to.equal('May');
    const narrow = names(year, { width: 248 });
    expect(narrow.filter(Boolean).length).to.be.within(3, 6);
    expect(narrow[0]).to.equal('Jan');
    expect(names(daysOf(31), { width: 248 }).filter(Boolean).length).to.be.within(2, 5);
    expect(names(daysOf(31), { width: 700 })[10]).to.match(/^(11 Jan)?$/);
  });

  it('writes no two names over each other, whatever the width', () => {
    const context = document.createElement('canvas').getContext('2d')!;
    context.font = '12px sans-serif';
    for (const view of [year, daysOf(31), viewOf([['Nama dealer yang sangat panjang sekali', 3]])]) {
      for (const width of [180, 248, 356, 500, 700]) {
        const { grid } = optionOf(view, { width });
        const band = grid.width / view.rows.length;
        let end = 0;
        names(view, { width }).forEach((name, index) => {
          if (!name) return;
          const half = Math.max(...name.split('\n').map((line) => context.measureText(line).width)) / 2;
          const middle = grid.left + (index + 0.5) * band;
          expect(middle - half, `${name} at ${width} px`).to.be.at.least(end && end + 4);
          end = middle + half;
        });
        expect(end).to.be.at.most(width);
      }
    }
  });

  it('has room for the scale, and thin columns', () => {
    const { grid, yAxis, series } = optionOf(year, { width: 700 });
    expect(grid.left).to.be.within(20, 60);
    expect(grid.left + grid.width).to.equal(700);
    expect(yAxis[0]).to.include({ min: 0, max: 3e9, interval: 1e9 });
    expect(series[0]!.barWidth).to.be.at.most(22);
    expect(optionOf(year, { width: 248 }).series[0]!.barWidth).to.be.within(8, 12);
  });

  it('finds each row where it puts it, and none outside', () => {
    for (const form of [columns, barsLines]) {
      const scene = sceneOf(year, form, { width: 248 });
      year.rows.forEach((_, index) => {
        const { x, y, width, height } = shape.box(scene, index);
        expect(shape.at(scene, x + width / 2, y + height / 2), `row ${index}`).to.equal(index);
      });
      for (const [x, y] of [
        [2, 100],
        [249, 100],
        [100, -1],
        [100, 201],
      ] as const) {
        expect(shape.at(scene, x, y), `at ${x}, ${y}`).to.equal(-1);
      }
    }
  });

  it('survives no rows and nothing but missing numbers', () => {
    for (const view of [monthsOf([]), monthsOf([null, null]), monthsOf([0, 0])]) {
      expect(() => optionOf(view, { line: true })).not.to.throw();
      expect(optionOf(view).yAxis[0]!.max).to.be.above(0);
    }
  });

  it('fades what is not selected', () => {
    const { series } = optionOf(year, { selected: new Set(['2024-02']) });
    const opacities = series[0]!.data.map(
      (datum) => (datum as { itemStyle: { opacity: number } }).itemStyle.opacity,
    );
    expect(opacities.slice(0, 3)).to.deep.equal([0.3, 1, 0.3]);
  });

  it('draws a column and a line for what the series say, missing numbers as none', () => {
    const line = (view: View) =>
      optionOf(view, { line: true }).series[1]!.data.map((datum) => (datum as { value: unknown }).value);
    expect(line(monthsOf([1, null, 3], [2, 4, null]))).to.deep.equal([2, 4, '-']);
    expect(line(monthsOf([1, null, 3]))).to.deep.equal([1, '-', 3]);
  });

  it('has a scale that holds the line too', () => {
    expect(optionOf(monthsOf([10, 20], [10, 90]), { line: true }).yAxis[0]!.max).to.equal(100);
  });

  it('gives the line the second colour', () => {
    expect(optionOf(year, { line: true }).series[1]!.itemStyle.borderColor).to.equal('c2');
  });
});

describe('columns', () => {
  const optionFor = (host: ChartTestHost, view: View, line: boolean) =>
    optionOf(view, {
      line,
      width: host.region.clientWidth,
      height: host.region.clientHeight,
      theme: { ...sceneOf(view, columns).theme, font: getComputedStyle(host.region).fontFamily },
    });

  /** Where a column stands, and the height of a number, in px of the region. */
  const placeOf = (host: ChartTestHost, view: View, line: boolean) => {
    const { grid, yAxis } = optionFor(host, view, line);
    return {
      x: (index: number) => grid.left + ((index + 0.5) * grid.width) / view.rows.length,
      y: (value: Value) => grid.top + grid.height * (1 - Number(value) / yAxis[0]!.max),
    };
  };

  for (const width of [280, 700]) {
    it(`are as high as their numbers, with a gap where one is missing, at ${width} px`, async () => {
      const host = await drawn({ form: columns, view: year }, width);
      const { x, y } = placeOf(host, year, false);
      expect(host.region.clientHeight).to.equal(220);
      for (const index of [0, 4, 9]) {
        expect(pixel(host, x(index), y(billions[index]!) + 12), `in column ${index}`).to.equal(ACCENT);
        expect(pixel(host, x(index), y(billions[index]!) - 12), `above column ${index}`).to.equal(NOTHING);
      }
      expect(pixel(host, x(3), y(0.2e9)), 'April has no number').to.equal(NOTHING);
    });
  }

  it('have points on a line in a second colour, which ends where a number is missing', async () => {
    const view = monthsOf([20, 20, 20, 20, 20], [60, 60, null, 60, 60]);
    const host = await drawn({ form: barsLines, view }, 434);
    const { x, y } = placeOf(host, view, true);
    const between = (index: number) => pixel(host, (x(index) + x(index + 1)) / 2, y(60));
    expect(between(0)).to.equal(SECOND);
    expect(between(3)).to.equal(SECOND);
    expect(between(1)).to.not.equal(SECOND);
    expect(pixel(host, x(1), y(60)), 'a point').to.equal('255,255,255,255');
    expect(pixel(host, x(1) - 3.5, y(60)), 'its rim').to.match(/^21\d,13\d,4\d,255$/);
  });

  it('keep a point that has no neighbours', async () => {
    const view = monthsOf([1, 1, 1], [null, 60, null]);
    const host = await drawn({ form: barsLines, view });
    const { x, y } = placeOf(host, view, true);
    expect(pixel(host, x(1), y(60))).to.equal('255,255,255,255');
  });

  it('are walked from the first month to the last, and missing numbers said as such', async () => {
    const host = await drawn({ form: barsLines, view: monthsOf([1000, null], [2000, null]) });
    host.region.focus();
    press(host, 'ArrowRight');
    expect(host.live.replaceAll('\u00a0', ' ')).to.equal('Jan 2024, Pendapatan: Rp 1.000');
    press(host, 'ArrowRight');
    expect(host.live).to.equal('Feb 2024, Pendapatan: –');
    expect(host.tooltip.innerText).to.contain('Feb 2024').and.to.contain('–');
    const cursor = host.renderRoot.querySelector('.chart-cursor')!.getBoundingClientRect();
    expect(cursor.right).to.be.closeTo(host.region.getBoundingClientRect().right, 1);
  });

  it('show a tooltip anywhere above or below a column', async () => {
    const host = await drawn({ form: columns, view: year }, 700);
    const { x } = placeOf(host, year, false);
    for (const y of [20, 210]) {
      point(host, x(3), y);
      await until(() => host.tooltip.innerText.startsWith('Apr 2024'));
      point(host, 1, 1);
    }
  });
});
