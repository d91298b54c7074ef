import { expect } from '@open-wc/testing';
import { bars } from '../../src/chart/bars.js';
import { donut } from '../../src/chart/donut.js';
import { barColumns } from '../../src/chart/engine/bar-columns.js';
import { barRows } from '../../src/chart/engine/bar-rows.js';
import { donutShape } from '../../src/chart/engine/donut.js';
import type { Scene, Shape } from '../../src/chart/engine/shape.js';
import { rankedBars } from '../../src/chart/ranked-bars.js';
import { companies, sceneOf, viewOf } from './support.js';

interface Datum {
  value: number;
  itemStyle: { color: string; opacity: number };
}

const dataOf = (shape: Shape, scene: Scene): Datum[] => {
  const { series } = shape.option(scene) as { series: { data: Datum[] }[] };
  return series[0]!.data;
};

const shapes = { barRows, barColumns, donutShape };
const formOf = { barRows: rankedBars, barColumns: bars, donutShape: donut };

for (const name of ['barRows', 'barColumns', 'donutShape'] as const) {
  describe(`shape ${name}`, () => {
    const shape = shapes[name];
    const form = formOf[name];
    const scene = sceneOf(companies, form);

    it('finds each row where it puts it', () => {
      companies.rows.forEach((_, index) => {
        const { x, y, width, height } = shape.box(scene, index);
        expect(shape.at(scene, x + width / 2, y + height / 2), `row ${index}`).to.equal(index);
      });
    });

    it('finds none outside', () => {
      for (const [x, y] of [
        [-20, 50],
        [50, -20],
        [450, 50],
        [50, 450],
      ] as const) {
        expect(shape.at(scene, x, y), `at ${x}, ${y}`).to.equal(-1);
      }
    });

    it('draws a tone in its colour, and keeps the colours of the others when a row is hidden', () => {
      const all = dataOf(shape, scene).map(({ itemStyle }) => itemStyle.color);
      expect(all.at(-1)).to.equal('neutral');
      const some = dataOf(shape, { ...scene, rows: companies.rows.slice(1) });
      expect(some.map(({ itemStyle }) => itemStyle.color)).to.deep.equal(all.slice(1));
    });

    it('fades what is not selected, and nothing where the selection is elsewhere', () => {
      const opacities = (selected: string[]) =>
        dataOf(shape, { ...scene, selected: new Set(selected) }).map(({ itemStyle }) => itemStyle.opacity);
      expect(opacities(['r1'])).to.deep.equal([0.3, 1, 0.3, 0.3, 0.3]);
      expect(opacities([])).to.deep.equal([1, 1, 1, 1, 1]);
      expect(opacities(['gone'])).to.deep.equal([1, 1, 1, 1, 1]);
    });

    it('draws a small number small but visible, and zero and missing not at all', () => {
      const view = viewOf([
        ['most', 100000],
        ['little', 1],
        ['zero', 0],
        ['missing', null],
      ]);
      const [most, little, zero, missing] = dataOf(shape, sceneOf(view, form)).map(({ value }) => value);
      expect(most).to.equal(100000);
      expect(little).to.be.within(500, 2000);
      expect([zero, missing]).to.deep.equal([0, 0]);
    });

    it('survives no rows and nothing but zeros', () => {
      for (const view of [
        viewOf([]),
        viewOf([
          ['a', 0],
          ['b', 0],
        ]),
      ]) {
        const empty = sceneOf(view, form);
        expect(() => shape.option(empty)).not.to.throw();
        expect(shape.at(empty, 200, 195)).to.be.within(-1, 1);
      }
    });
  });
}

describe('bars', () => {
  it('give the longest the whole width, and start at zero', () => {
    const axis = (view: typeof companies) =>
      (barRows.option(sceneOf(view, rankedBars)) as { xAxis: { min: number; max: number } }).xAxis;
    expect(axis(companies)).to.include({ min: 0, max: 80 });
    expect(
      axis(
        viewOf([
          ['a', 30],
          ['b', -20],
        ]),
      ),
    ).to.include({ min: -20, max: 30 });
    expect(axis(viewOf([['a', 0]]))).to.include({ min: 0, max: 1 });
  });

  it('write names beside values, as far as they fit', () => {
    const labels = (width: number) => {
      const { yAxis } = barRows.option(sceneOf(companies, rankedBars, { width })) as {
        yAxis: { axisLabel: { formatter: (value: string, index: number) => string } }[];
      };
      return yAxis.map(({ axisLabel }) => axisLabel.formatter('1', 1));
    };
    expect(labels(600)).to.deep.equal([
      '\u2068Adira Dinamika Multi Finance\u2069',
      '{value|60}{share| · 30,0%}',
    ]);
    expect(labels(200)[0]).to.match(/^\u2068Adira.*…\u2069$/);
  });

  it('grow with the room that they are given, up to a limit', () => {
    const scene = sceneOf(companies, rankedBars, { height: 2000 });
    expect(barRows.box(scene, 4).y).to.be.below(320);
    expect(barRows.at(scene, 100, 1000)).to.equal(-1);
  });

  it('stand where names have room, and lie elsewhere', () => {
    expect(bars.height(5, 700)).to.equal(240);
    expect(bars.height(5, 280)).to.equal(220);
    expect(bars.height(9, 400)).to.equal(9 * 44);
  });
});

describe('the ring', () => {
  const scene = sceneOf(
    viewOf([
      ['a', 1],
      ['b', 1],
      ['c', 2],
    ]),
    donut,
    { width: 200, height: 200 },
  );

  it('begins at twelve and goes clockwise', () => {
    const r = 80;
    const at = (angle: number) => donutShape.at(scene, 100 + Math.sin(angle) * r, 100 - Math.cos(angle) * r);
    expect([0.1, 1.4, 1.7, 3.1, 3.2, 6.2].map(at)).to.deep.equal([0, 0, 1, 1, 2, 2]);
  });

  it('has a hole', () => {
    expect(donutShape.at(scene, 100, 100)).to.equal(-1);
  });

  it('reserves the legend below or beside it', () => {
    expect(donut.height(5, 300)).to.equal(200 + 12 + 5 * 36);
    expect(donut.height(5, 700)).to.equal(200);
    expect(donut.height(9, 700)).to.equal(9 * 36);
  });
});
