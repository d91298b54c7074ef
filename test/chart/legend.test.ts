import { expect } from '@open-wc/testing';
import { donut } from '../../src/chart/donut.js';
import '../../src/chart/engine/lines.js';
import { plotShape } from '../../src/chart/engine/plot-shape.js';
import { seriesLayout } from '../../src/chart/engine/series-layout.js';
import { lines } from '../../src/chart/lines.js';
import {
  drawn,
  elementAt,
  frames,
  measuresOf,
  press,
  sceneOf,
  viewOf,
  type ChartTestHost,
} from './support.js';

const entries = (host: ChartTestHost): HTMLButtonElement[] => [
  ...host.renderRoot.querySelectorAll<HTMLButtonElement>('[part="legend"] button'),
];

const words = (element: Element): string[] =>
  [...element.querySelectorAll('bdi')].map((part) => part.textContent);

describe('a legend', () => {
  it('has a button with name, value and share for every row, in the colours of the ring', async () => {
    const host = await drawn({ form: donut });
    expect(words(entries(host)[0]!)).to.deep.equal(['FIF Group', '80', '40,0%']);
    expect(entries(host).map((entry) => entry.ariaPressed)).to.deep.equal(Array(5).fill('true'));
    const swatch = entries(host)[1]!.querySelector('.swatch')!;
    expect(getComputedStyle(swatch).backgroundColor).to.equal('rgb(217, 130, 43)');
  });

  it('hides and shows a row, in the ring, the walk and the total', async () => {
    const host = await drawn({ form: donut });
    const total = () =>
      host.renderRoot.querySelector('.chart-total')!.textContent.replaceAll(/\s+/g, ' ').trim();
    expect(total()).to.equal('200Total');
    // A little after twelve: the first slice.
    const first = () => getComputedStyle(elementAt(host, host.region.clientWidth / 2 + 20, 24)).fill;
    const before = first();
    expect(before).to.equal('rgb(43, 108, 176)');
    entries(host)[0]!.click();
    await host.updateComplete;
    expect(entries(host)[0]!.ariaPressed).to.equal('false');
    expect(total()).to.equal('120Ditampilkan');
    expect(first()).to.equal('rgb(217, 130, 43)');
    host.region.focus();
    press(host, 'Home');
    expect(host.live).to.equal('Adira Dinamika Multi Finance: 60, 30,0%');
    expect(host.tooltip.querySelector('.swatch')!.classList.contains('tone-2')).to.equal(true);
    press(host, 'Escape');
    entries(host)[0]!.click();
    await host.updateComplete;
    expect(first()).to.equal(before);
    expect(total()).to.equal('200Total');
  });

  it('remembers what is hidden when new data come', async () => {
    const host = await drawn({ form: donut });
    entries(host)[0]!.click();
    host.view = viewOf([
      ['FIF Group', 10],
      ['Adira', 20],
    ]);
    await host.updateComplete;
    expect(entries(host).map((entry) => entry.ariaPressed)).to.deep.equal(['false', 'true']);
  });

  it('may hide everything', async () => {
    const host = await drawn({ form: donut });
    for (const entry of entries(host)) entry.click();
    await frames();
    await frames();
    expect(press(host, 'ArrowDown')).to.equal(true);
    expect(host.chart.failed).to.equal(false);
  });

  it('stands below the ring in a narrow place, beside it in a wide one', async () => {
    const beside = (host: ChartTestHost) =>
      entries(host)[0]!.getBoundingClientRect().left > host.region.getBoundingClientRect().right;
    expect(beside(await drawn({ form: donut }, 280))).to.equal(false);
    expect(beside(await drawn({ form: donut }, 600))).to.equal(true);
  });

  it('has all names beside their numbers, or all above them', async () => {
    const amounts = viewOf([
      ['Credit', 1_512_647_983.5],
      ['Cash', 3_035_600_007],
      ['Kode 3 (tidak dikenal)', 73_763_153],
      ['Tidak diketahui', 113_066_787],
    ]);
    const [name, measure, share] = amounts.columns;
    const view = { ...amounts, columns: [name!, { ...measure!, kind: 'currency' as const }, share!] };
    const host = await drawn({ form: donut, view }, 240);
    const seen = new Set<boolean>();
    for (let width = 240; width < 470; width += 10) {
      host.style.width = `${width}px`;
      const above = entries(host).map((entry) => {
        const [words, number] = ['.legend-name', '.legend-value'].map((part) =>
          entry.querySelector(part)!.getBoundingClientRect(),
        );
        return words!.right > number!.left;
      });
      expect(new Set(above), `at ${width} px: ${above.join()}`).to.have.property('size', 1);
      seen.add(above[0]!);
    }
    expect(seen).to.have.property('size', 2);
  });

  it('lights the part of the entry that is pointed at, and no longer', async () => {
    const host = await drawn({ form: donut });
    const faded = (): boolean[] => host.marks.map((mark) => mark.classList.contains('faded'));
    const happen = async (type: string, pointerType = 'mouse'): Promise<void> => {
      entries(host)[1]!.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType }));
      await host.updateComplete;
    };
    await happen('pointerover');
    expect(faded()).to.deep.equal([true, false, true, true, true]);
    host.renderRoot.querySelector('[part="legend"]')!.dispatchEvent(new PointerEvent('pointerleave'));
    await host.updateComplete;
    expect(faded()).to.deep.equal(Array(5).fill(false));
    await happen('pointerover', 'touch');
    expect(faded(), 'a finger doesn’t point').to.deep.equal(Array(5).fill(false));
  });

  it('lights a series: the others stand back in the drawing', async () => {
    const view = measuresOf({
      names: ['A', 'B'],
      series: [
        { label: 'SPK', numbers: [1, 2] },
        { label: 'DO', numbers: [4, 3] },
      ],
    });
    const [first, second] = lines.series!(view);
    const shape = plotShape({ widest: 44, layout: seriesLayout });
    const { series } = shape.option(sceneOf(view, lines, { lit: second!.id })) as {
      series: { lineStyle: { opacity: number } }[];
    };
    expect(series.map(({ lineStyle }) => lineStyle.opacity)).to.deep.equal([0.3, 1]);
    expect(first!.id).not.to.equal(second!.id);
  });

  it('of series is one line in a low box, and leaves the drawing the rest', async () => {
    const view = measuresOf({
      names: ['2025-01', '2025-02'],
      series: ['Target', 'Penagihan', 'Tingkat penagihan'].map((label) => ({ label, numbers: [1, 2] })),
    });
    const host = await drawn({ form: lines, view }, 266);
    const chart = host.renderRoot.querySelector<HTMLElement>('.chart')!;
    chart.style.height = '136px';
    await frames();
    const tops = new Set(entries(host).map((entry) => entry.getBoundingClientRect().top));
    expect(tops.size).to.equal(1);
    expect(host.region.clientHeight).to.be.at.least(90);
  });

  it('leaves one alone with a double click or Shift+Enter, and brings all back with another or all at once', async () => {
    const host = await drawn({ form: donut });
    const shown = async (): Promise<number[]> => {
      await host.updateComplete;
      return entries(host).flatMap((entry, index) => (entry.ariaPressed === 'true' ? [index] : []));
    };
    const click = (index: number, detail: number): boolean =>
      entries(host)[index]!.dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true, detail }),
      );
    const double = (index: number): void => [1, 2].forEach((detail) => click(index, detail));
    expect(host.chart.hides).to.equal(false);
    double(2);
    expect(await shown()).to.deep.equal([2]);
    double(2);
    expect(await shown()).to.deep.equal([0, 1, 2, 3, 4]);
    entries(host)[3]!.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', shiftKey: true, bubbles: true, cancelable: true }),
    );
    expect(await shown()).to.deep.equal([3]);
    expect(host.chart.hides).to.equal(true);
    host.chart.showAll();
    expect(await shown()).to.deep.equal([0, 1, 2, 3, 4]);
    expect(host.chart.hides).to.equal(false);
  });
});
