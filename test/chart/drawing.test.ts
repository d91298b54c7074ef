import { expect } from '@open-wc/testing';
import { getInstanceByDom } from 'echarts/core';
import { barsLines } from '../../src/chart/bars-lines.js';
import { columns } from '../../src/chart/columns.js';
import { donut } from '../../src/chart/donut.js';
import { canvasRoot } from '../../src/chart/engine/canvas-root.js';
import type { ChartDrawing, EngineForm } from '../../src/chart/form.js';
import { lines } from '../../src/chart/lines.js';
import { rankedBars } from '../../src/chart/ranked-bars.js';
import { until } from '../support/wait.js';
import {
  chart as anyChart,
  drawn as anyDrawn,
  forms,
  frames,
  monthsOf,
  pixel,
  type ChartTestHost,
} from './support.js';

const months = monthsOf([100, 50]);

/** The colour of the first month's column, near its foot; without one there is nothing. */
const bar = (host: ChartTestHost): string => {
  const { clientWidth, clientHeight } = host.region;
  // Right of the scale's numbers.
  return pixel(host, clientWidth * 0.25 + 28, clientHeight - 44);
};
const ACCENT = '43,108,176,255';
const NOTHING = '0,0,0,0';

/** A form that an engine draws, as far as a test doesn't name another. */
const plot = { form: columns, view: months };
const chart = (more: Partial<ChartTestHost> = {}): Promise<ChartTestHost> => anyChart({ ...plot, ...more });
const drawn = (more: Partial<ChartTestHost> = {}, width?: number): Promise<ChartTestHost> =>
  anyDrawn({ ...plot, ...more }, width);

/** Counts what a form's drawings are asked to draw. */
function counted(form: EngineForm): { form: EngineForm; updates: () => number } {
  let updates = 0;
  const load: EngineForm['load'] = async () => {
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
    if (!('load' in form)) continue;

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
      expect(host.region.ariaLabel).to.equal('2 bulan');
      expect(host.region.ariaRoleDescription).to.equal('grafik');
      expect(host.region.tabIndex).to.equal(0);
      await expect(host).to.be.accessible();
    });
  }

  it('shows new data', async () => {
    const host = await drawn();
    await until(() => bar(host) === ACCENT);
    host.view = monthsOf([null, 50]);
    await until(() => bar(host) === NOTHING);
  });

  it('is left alone when its host renders again for another reason', async () => {
    const { form, updates } = counted(columns);
    const host = await drawn({ form });
    expect(updates()).to.equal(1);
    host.requestUpdate();
    await host.updateComplete;
    expect(updates()).to.equal(1);
    host.selected = new Set(['2024-01']);
    await host.updateComplete;
    expect(updates()).to.equal(2);
  });

  it('shows a selection', async () => {
    const host = await drawn();
    host.selected = new Set(['2024-02']);
    await until(() => ![ACCENT, NOTHING].includes(bar(host)));
    host.selected = new Set(['2024-01']);
    await until(() => bar(host) === ACCENT);
  });

  it('follows its size', async () => {
    const host = await drawn();
    host.style.width = '600px';
    await until(() => host.canvas!.clientWidth === 600 - 34);
  });

  it('waits where there is no room yet', async () => {
    const box = await chart();
    box.style.display = 'none';
    box.form = barsLines;
    await box.updateComplete;
    await frames();
    expect(box.canvas).to.equal(null);
    box.style.display = 'block';
    await until(() => box.canvas);
  });

  it('loads the engine only when the chart comes near', async () => {
    let loads = 0;
    const form: EngineForm = { ...columns, load: () => (loads++, columns.load()) };
    const host = document.createElement('chart-test-host') as ChartTestHost;
    Object.assign(host, plot, { form });
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
    const form: EngineForm = { ...columns, load: () => (loads++, columns.load()) };
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

  it('changes its form, also from an engine to none and back', async () => {
    const host = await drawn();
    for (const form of [lines, columns]) {
      host.form = form;
      await host.updateComplete;
      await until(() => host.canvas);
      expect(host.renderRoot.querySelectorAll('canvas')).to.have.length(1);
    }
    host.form = donut;
    await host.updateComplete;
    expect(host.canvas).to.equal(null);
    expect(host.marks).to.have.length(2);
    host.form = rankedBars;
    await host.updateComplete;
    expect(host.renderRoot.querySelector('[part="legend"]')).to.equal(null);
    host.form = columns;
    await until(() => host.canvas);
    expect(host.marks).to.have.length(0);
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
    await until(() => bar(host) === ACCENT);
    host.view = monthsOf([null, 5]);
    await until(() => bar(host) === NOTHING);
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
    await until(() => bar(host) === ACCENT);
  });

  it('ends where the table is shown, and comes back with what the data are now', async () => {
    const host = await drawn();
    host.asTable = true;
    await host.updateComplete;
    expect(host.canvas).to.equal(null);
    host.view = monthsOf([null, 5]);
    await host.updateComplete;
    host.asTable = false;
    await until(() => host.canvas);
    await until(() => bar(host) === NOTHING);
  });

  it('survives being removed while the engine loads', async () => {
    let go = (): void => {};
    const gate = new Promise<void>((resolve) => (go = resolve));
    const form: EngineForm = { ...columns, load: async () => (await gate, columns.load()) };
    const host = document.createElement('chart-test-host') as ChartTestHost;
    Object.assign(host, plot, { form });
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
    const form: EngineForm = {
      ...columns,
      load: () => (broken ? Promise.reject(new Error('offline')) : columns.load()),
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
    const form: EngineForm = {
      ...columns,
      load: async () => {
        const engine = await columns.load();
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
