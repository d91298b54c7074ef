import { expect } from '@open-wc/testing';
import { columns } from '../../src/chart/columns.js';
import { addProbe, readTheme } from '../../src/chart/engine/theme.js';
import { until } from '../support/wait.js';
import { drawn, frames, monthsOf, pixel, type ChartTestHost } from './support.js';

const view = monthsOf([5]);

/** A little above the middle of the plot, where the bar of the only month stands. */
const bar = (host: ChartTestHost): string => pixel(host, host.region.clientWidth / 2 + 10, 120);

const drawnPlot = async (more: Partial<ChartTestHost> = {}): Promise<ChartTestHost> => {
  const host = await drawn({ form: columns, view, ...more });
  await until(() => host.canvas, 'a canvas');
  await until(() => bar(host) !== '0,0,0,0', 'a bar');
  return host;
};
const LIGHT = '43,108,176,255';
const DARK = '106,169,228,255';

describe('the theme of a drawing', () => {
  it('changes with the scheme, without a call', async () => {
    const host = await drawnPlot();
    expect(bar(host)).to.equal(LIGHT);
    host.scheme = 'dark';
    await until(() => bar(host) === DARK);
  });

  it('changes with the color-scheme that the page inherits', async () => {
    const host = await drawnPlot({ scheme: 'auto' });
    document.documentElement.style.colorScheme = 'dark';
    await until(() => bar(host) === DARK);
    document.documentElement.style.colorScheme = '';
    await until(() => bar(host) === LIGHT);
  });

  it('takes colours in any notation', async () => {
    const host = await drawnPlot();
    const shown = async (color: string) => {
      host.style.setProperty('--dasbor-accent', color);
      host.chart.refreshTheme();
      await frames();
      return bar(host);
    };
    expect(await shown('light-dark(oklch(0.6279 0.2577 29.23), blue)')).to.match(/^25[45],[0-2],[0-2],255$/);
    expect(await shown('color(srgb 0 1 0)')).to.equal('0,255,0,255');
    expect(await shown('color-mix(in srgb, blue, black)')).to.match(/^0,0,12[78],255$/);
    expect(await shown('hsl(60 100% 50%)')).to.equal('255,255,0,255');
  });

  it('is read at once when asked to', async () => {
    const host = await drawnPlot();
    await frames();
    host.style.setProperty('--dasbor-accent', 'lime');
    host.chart.refreshTheme();
    expect(bar(host)).to.equal('0,255,0,255');
  });

  it('is given to ECharts in a notation that it can compute with', async () => {
    const host = await drawnPlot();
    host.style.setProperty('--dasbor-accent', 'oklch(0.7 0.1 200)');
    host.style.setProperty('--dasbor-text', 'color(display-p3 0 0 0 / 50%)');
    const probe = addProbe(host.region);
    const { tones, text, track } = readTheme(probe);
    for (const color of [...Object.values(tones), text, track]) expect(color).to.match(/^rgba?\(/);
    expect(text).to.equal('rgba(0,0,0,0.502)');
    probe.remove();
  });

  it('draws the rest though one token is nonsense', async () => {
    const host = await drawnPlot();
    host.style.setProperty('--dasbor-color-3', 'nonsense');
    host.chart.refreshTheme();
    await frames();
    expect(host.chart.failed).to.equal(false);
    expect(bar(host)).to.equal(LIGHT);
  });
});
