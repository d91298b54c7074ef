import { expect } from '@open-wc/testing';
import { getInstanceByDom } from 'echarts/core';
import { donut } from '../../src/chart/donut.js';
import { canvasRoot } from '../../src/chart/engine/canvas-root.js';
import type { ChartDrawing, ChartForm } from '../../src/chart/form.js';
import { rankedBars } from '../../src/chart/ranked-bars.js';
import { until } from '../support/wait.js';
import { chart, drawn, forms, frames, pixel, viewOf, type ChartTestHost } from './support.js';

/** The colour of the first bar, some px from its left end. */
const bar = (host: ChartTestHost, x = 40): string => pixel(host, x, 33);
const ACCENT = '43,108,176,255';
const TRACK = '238,241,244,255';

/** Counts what a form's drawings are asked to draw. */
function counted(form: ChartForm): { form: ChartForm; updates: () => number } {
  let updates = 0;
  const load: ChartForm['load'] = async () => {
    const engine = await form.load();
    return {
      ...engine,
      open: (host): ChartDrawing => {
        const drawing = engine.open(host);
        const update = drawing.update.bind(drawing);
        drawing.update = (content) => {
          updates++;
          update(content);
        };
        return drawing;
      },
    };
  };
  return { form: { ...form, load }, updates: () => updates };
}

describe('a drawing', () => {
  for (const [name, form] of Object.entries(forms)) {
    it(`appears in its region, at the height that was reserved for it: ${name}`, async () => {
      const host = await chart({ form });
      const { height } = host.getBoundingClientRect();
      await until(() => host.canvas);
      await frames();
      expect(host.getBoundingClientRect().height).to.equal(height);
      expect(host.canvas!.clientWidth).to.equal(host.region.clientWidth);
      expect(host.canvas!.clientHeight).to.equal(host.region.clientHeight);
    });

    it(`has a name, a role and help, and nothing that axe would report: ${name}`, async () => {
      const host = await drawn({ form });
      expect(host.region.ariaLabel).to.equal('5 perusahaan');
      expect(host.region.ariaRoleDescription).to.equal('grafik');
      expect(host.region.tabIndex).to.equal(0);
      await expect(host).to.be.accessible();
    });
  }

  it('shows numbers as lengths', async () => {
    const host = await drawn(
      {
        view: viewOf([
          ['a', 100],
          ['b', 50],
        ]),
      },
      434,
    );
    expect(bar(host)).to.equal(ACCENT);
    expect(bar(host, 395)).to.equal(ACCENT);
    expect(pixel(host, 190, 33 + 44)).to.equal(ACCENT);
    expect(pixel(host, 210, 33 + 44)).to.equal(TRACK);
  });

  it('shows new data, and has no row of the old', async () => {
    const host = await drawn();
    const { height } = host.region.getBoundingClientRect();
    host.view = viewOf([
      ['a', 0],
      ['b', 50],
    ]);
    await until(() => bar(host) === TRACK);
    expect(host.region.getBoundingClientRect().height).to.be.below(height);
  });

  it('is left alone when its host renders again for another reason', async () => {
    const { form, updates } = counted(rankedBars);
    const host = await drawn({ form });
    expect(updates()).to.equal(1);
    host.requestUpdate();
    await host.updateComplete;
    expect(updates()).to.equal(1);
    host.selected = new Set(['r1']);
    await host.updateComplete;
    expect(updates()).to.equal(2);
  });

  it('shows a selection', async () => {
    const host = await drawn();
    host.selected = new Set(['r1']);
    await until(() => bar(host) !== ACCENT);
    await until(() => pixel(host, 40, 33 + 44) === ACCENT);
  });

  it('follows its size', async () => {
    const host = await drawn();
    host.style.width = '600px';
    await until(() => host.canvas!.clientWidth === 600 - 34);
  });

  it('waits where there is no room yet', async () => {
    const box = await chart();
    box.style.display = 'none';
    box.form = donut;
    await box.updateComplete;
    await frames();
    expect(box.canvas).to.equal(null);
    box.style.display = 'block';
    await until(() => box.canvas);
  });

  it('loads the engine only when the chart comes near', async () => {
    let loads = 0;
    const form: ChartForm = { ...rankedBars, load: () => (loads++, rankedBars.load()) };
    const host = document.createElement('chart-test-host') as ChartTestHost;
    host.form = form;
    host.style.display = 'block';
    host.style.marginTop = '9000px';
    document.body.append(host);
    await host.updateComplete;
    await frames();
    await frames();
    expect(loads).to.equal(0);
    host.scrollIntoView();
    await until(() => host.canvas);
    expect(loads).to.equal(1);
    host.remove();
    scrollTo(0, 0);
  });

  it('can load the engine before there is anything to draw', async () => {
    let loads = 0;
    const form: ChartForm = { ...rankedBars, load: () => (loads++, rankedBars.load()) };
    const host = document.createElement('chart-test-host') as ChartTestHost;
    host.chart.load(form);
    expect(loads).to.equal(1);
    host.form = form;
    document.body.append(host);
    host.style.display = 'block';
    await until(() => host.canvas);
    expect(loads).to.equal(1);
    host.remove();
  });

  it('changes its form', async () => {
    const host = await drawn();
    host.form = donut;
    await until(() => host.canvas?.clientHeight === 200);
    expect(host.renderRoot.querySelectorAll('canvas')).to.have.length(1);
    expect(host.renderRoot.querySelectorAll('[part="tooltip"]')).to.have.length(1);
    host.form = rankedBars;
    await until(() => host.canvas?.clientHeight === 220);
    expect(host.renderRoot.querySelector('[part="legend"]')).to.equal(null);
  });
});

describe('the life of a drawing', () => {
  it('goes on when the host moves', async () => {
    const host = await drawn();
    const { canvas } = host;
    const other = document.createElement('div');
    document.body.append(other);
    other.append(host);
    await frames();
    expect(host.canvas).to.equal(canvas);
    expect(bar(host)).to.equal(ACCENT);
    host.view = viewOf([
      ['a', 0],
      ['b', 5],
    ]);
    await until(() => bar(host) === TRACK);
    other.remove();
  });

  it('ends when the host leaves, and begins again when it comes back', async () => {
    const host = await drawn();
    const parent = host.parentElement!;
    const root = host.renderRoot.querySelector<HTMLElement>('.chart-canvas')!;
    expect(getInstanceByDom(root)).not.to.equal(undefined);
    host.remove();
    await frames();
    expect(getInstanceByDom(root)).to.equal(undefined);
    expect(host.canvas).to.equal(null);
    expect(host.region.children).to.have.length(0);
    parent.append(host);
    await until(() => host.canvas);
    expect(bar(host)).to.equal(ACCENT);
  });

  it('ends where the table is shown, and comes back with what the data are now', async () => {
    const host = await drawn();
    host.asTable = true;
    await host.updateComplete;
    expect(host.canvas).to.equal(null);
    host.view = viewOf([
      ['a', 0],
      ['b', 5],
    ]);
    await host.updateComplete;
    host.asTable = false;
    await until(() => host.canvas);
    expect(bar(host)).to.equal(TRACK);
  });

  it('survives being removed while the engine loads', async () => {
    let go = (): void => {};
    const gate = new Promise<void>((resolve) => (go = resolve));
    const form: ChartForm = { ...rankedBars, load: async () => (await gate, rankedBars.load()) };
    const host = document.createElement('chart-test-host') as ChartTestHost;
    host.form = form;
    host.chart.load(form);
    document.body.append(host);
    await host.updateComplete;
    host.remove();
    await frames();
    go();
    await frames();
    expect([...host.region.children], 'nothing that observes or listens').to.deep.equal([]);
    expect(host.chart.failed).to.equal(false);
  });
});

describe('a chart that fails', () => {
  const silent = async (run: () => Promise<void>): Promise<unknown[][]> => {
    const { error } = console;
    const said: unknown[][] = [];
    console.error = (...args: unknown[]) => said.push(args);
    try {
      await run();
    } finally {
      console.error = error;
    }
    return said;
  };

  it('says so when the engine cannot be loaded, and tries again when asked to', async () => {
    let broken = true;
    const form: ChartForm = {
      ...rankedBars,
      load: () => (broken ? Promise.reject(new Error('offline')) : rankedBars.load()),
    };
    let host!: ChartTestHost;
    const said = await silent(async () => {
      host = await chart({ form });
      await until(() => host.chart.failed);
    });
    expect(said).to.have.length(1);
    await host.updateComplete;
    expect(host.region).to.equal(null);
    broken = false;
    host.chart.load(form);
    expect(host.chart.failed).to.equal(false);
    await until(() => host.canvas);
  });

  it('says so when drawing throws, and leaves nothing behind', async () => {
    const form: ChartForm = {
      ...rankedBars,
      load: async () => {
        const engine = await rankedBars.load();
        return {
          ...engine,
          open: (host) => {
            const drawing = engine.open(host);
            drawing.update = () => host.onError(new Error('no canvas'));
            return drawing;
          },
        };
      },
    };
    const said = await silent(async () => {
      const host = await chart({ form });
      await until(() => host.chart.failed);
      await host.updateComplete;
      expect(host.canvas).to.equal(null);
    });
    expect(said).to.have.length(1);
  });
});

describe('the element that ECharts draws into', () => {
  it('can be emptied through innerHTML, and never filled', () => {
    const root = canvasRoot() as HTMLElement & Record<'innerHTML', string>;
    root.append('text');
    const markup = 'innerHTML' as const;
    root[markup] = '';
    expect(root.childNodes).to.have.length(0);
    expect(() => (root[markup] = '<b>x</b>')).to.throw(TypeError);
    expect(root.childNodes).to.have.length(0);
  });
});

describe('a picture of a chart', () => {
  const read = async (
    blob: Blob,
  ): Promise<{ width: number; height: number; at: (x: number, y: number) => string }> => {
    expect(blob.type).to.equal('image/png');
    const image = await createImageBitmap(blob);
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    context.drawImage(image, 0, 0);
    return {
      width: image.width,
      height: image.height,
      at: (x, y) => context.getImageData(x, y, 1, 1).data.join(),
    };
  };

  it('has the drawing on the surface colour, below the heading', async () => {
    const host = await drawn({}, 434);
    const { width, height, at } = await read(await host.chart.toPNG({ pixelRatio: 1 }));
    expect(width).to.equal(440);
    // Padding, heading and a gap, then five rows.
    expect(height).to.equal(20 + 36 + 220 + 20);
    expect(at(2, 2)).to.equal('255,255,255,255');
    expect(at(60, 20 + 36 + 33)).to.equal(ACCENT);
  });

  it('has the resolution that was asked for, a line for the period, and the legend', async () => {
    const host = await drawn({ form: donut }, 434);
    const options = { pixelRatio: 3, subheading: '1–31 Jan 2024' };
    const { width, height } = await read(await host.chart.toPNG(options));
    expect(width).to.equal(440 * 3);
    expect(height).to.equal((20 + 60 + 200 + 12 + 5 * 24 + 20) * 3);
  });

  it('is made also while the table is shown', async () => {
    const host = await drawn();
    host.asTable = true;
    host.view = viewOf([['a', 1]]);
    await host.updateComplete;
    const { width, height, at } = await read(await host.chart.toPNG({ pixelRatio: 1, heading: '' }));
    expect([width, height]).to.deep.equal([398 + 40, 20 + 44 + 20]);
    expect(at(60, 20 + 33)).to.equal(ACCENT);
  });

  it('is refused where there is nothing to draw', async () => {
    const host = document.createElement('chart-test-host') as ChartTestHost;
    const error: unknown = await host.chart.toPNG().catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(Error);
  });
});
