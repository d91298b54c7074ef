import { expect } from '@open-wc/testing';
import { columns } from '../../src/chart/columns.js';
import type { ChartEngine, EngineForm } from '../../src/chart/form.js';
import { pause, until } from '../support/wait.js';
import { chart, companies } from './support.js';

/** A form whose engine comes when it is told to. */
async function held(form: EngineForm): Promise<{ form: EngineForm; asked: () => boolean; come: () => void }> {
  const engine = await form.load();
  const waiting: ((engine: ChartEngine) => void)[] = [];
  return {
    form: { ...form, load: () => new Promise((resolve) => waiting.push(resolve)) },
    asked: () => waiting.length > 0,
    come: () => {
      for (const resolve of waiting) resolve(engine);
    },
  };
}

describe('a chart whose engine comes while it is out of the page', () => {
  it('opens where it then stands, also if it was rendered anew meanwhile', async () => {
    const { form, asked, come } = await held(columns);
    const host = await chart({ form, view: companies });
    await until(asked);
    const parent = host.parentElement!;
    // In one turn, as when a page moves it: what was rendered before is gone, and nobody has noticed yet.
    host.remove();
    host.asTable = true;
    await host.updateComplete;
    come();
    await Promise.resolve();
    parent.append(host);
    host.asTable = false;
    await until(() => host.canvas, 'a drawing');
    await pause(0);
    expect(host.chart.failed).to.equal(false);
    expect(host.renderRoot.querySelectorAll('canvas')).to.have.length(1);
  });
});
