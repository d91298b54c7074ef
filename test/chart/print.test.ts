import { expect } from '@open-wc/testing';
import { columns } from '../../src/chart/columns.js';
import { barsLines } from '../../src/chart/bars-lines.js';
import { pause, until } from '../support/wait.js';
import { chart, drawn, frames, monthsOf, type ChartTestHost } from './support.js';

/** Whether anything is on the canvas. */
const isDrawn = ({ canvas }: ChartTestHost): boolean =>
  !!canvas
    ?.getContext('2d')!
    .getImageData(0, 0, canvas.width, canvas.height)
    .data.some((value) => value !== 0);

const months = monthsOf([10, 20, 30, 25, 5]);

/** A chart that nobody has scrolled to; its engine comes when the page has time. */
async function far(more: Partial<ChartTestHost> = {}): Promise<ChartTestHost> {
  const host = await chart({ form: columns, view: months, ...more });
  host.parentElement!.style.marginTop = '400vh';
  return host;
}

describe('printing', () => {
  afterEach(() => scrollTo(0, 0));

  it('draws what stands far from the viewport before the page is printed, and not a frame later', async () => {
    const near = await drawn({ form: barsLines, view: months });
    near.parentElement!.style.marginTop = '400vh';
    const form = { ...barsLines };
    let asked = false;
    form.load = async () => {
      asked = true;
      return barsLines.load();
    };
    const host = document.createElement('chart-test-host') as ChartTestHost;
    Object.assign(host, { form, view: months, loading: 'eager' });
    host.style.cssText = 'display: block; width: 400px';
    near.parentElement!.append(host);
    await until(() => asked, 'the engine, in idle time');
    await pause(50);
    expect(host.canvas).to.equal(null);
    dispatchEvent(new Event('beforeprint'));
    expect(isDrawn(host)).to.equal(true);
  });

  it('draws what is on view with the newest data', async () => {
    const host = await drawn({ form: columns, view: months });
    await frames();
    const before = host.canvas!.toDataURL();
    // Out of sight, the queue would let it wait.
    host.parentElement!.style.marginTop = '400vh';
    await frames();
    host.view = monthsOf([30, 1, 2, 3, 4]);
    await host.updateComplete;
    dispatchEvent(new Event('beforeprint'));
    expect(host.canvas!.toDataURL()).to.not.equal(before);
  });

  it('lets a drawing of a wide window fit a narrow sheet', async () => {
    const host = await far();
    dispatchEvent(new Event('beforeprint'));
    await until(() => host.canvas);
    const rules = host.shadowRoot!.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
    const print = rules.filter((rule) => rule instanceof CSSMediaRule && rule.media.mediaText === 'print');
    expect(print.map(({ cssText }) => cssText).join()).to.contain('.chart-canvas canvas');
  });
});

describe('a drawing', () => {
  it('asks the layout for nothing when its data change', async () => {
    const host = await drawn({ form: columns, view: months });
    await frames();
    const reads: string[] = [];
    const names = ['clientWidth', 'clientHeight'] as const;
    const saved = names.map((name) => Object.getOwnPropertyDescriptor(Element.prototype, name)!);
    names.forEach((name, index) =>
      Object.defineProperty(Element.prototype, name, {
        ...saved[index],
        get(this: Element) {
          if (this.closest('.chart-region')) reads.push(name);
          return saved[index]!.get!.call(this) as unknown;
        },
      }),
    );
    try {
      const before = host.canvas!.toDataURL();
      host.view = monthsOf([1, 2, 3, 40, 5]);
      await host.updateComplete;
      await frames();
      expect(host.canvas!.toDataURL()).to.not.equal(before);
      expect(reads).to.deep.equal([]);
    } finally {
      names.forEach((name, index) => Object.defineProperty(Element.prototype, name, saved[index]!));
    }
  });
});
