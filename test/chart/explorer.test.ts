import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, resetMouse } from '@web/test-runner-commands';
import { donut } from '../../src/chart/donut.js';
import { until } from '../support/wait.js';
import { drawn, elementAt, frames, point, press, viewOf, type ChartTestHost } from './support.js';

const open = ({ tooltip }: ChartTestHost): boolean => tooltip.matches(':popover-open');

/** Words of the tooltip, one line per cell. */
const said = ({ tooltip }: ChartTestHost): string[] => tooltip.innerText.split('\n');

/** A finger's tap at a point of the region. */
function tap(host: ChartTestHost, x: number, y: number): void {
  const { left, top } = host.region.getBoundingClientRect();
  const init = {
    clientX: left + x,
    clientY: top + y,
    pointerType: 'touch',
    bubbles: true,
    composed: true,
    detail: 1,
  };
  const target = elementAt(host, x, y);
  for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup']) {
    target.dispatchEvent(new PointerEvent(type, init));
  }
  host.region.dispatchEvent(new PointerEvent('pointerleave', { ...init, bubbles: false }));
  target.dispatchEvent(new MouseEvent('click', init));
}

afterEach(() => resetMouse());

describe('exploring with the mouse', () => {
  it('shows what is pointed at, from the view, and hides when the mouse leaves', async () => {
    const host = await drawn();
    const { left, top } = host.region.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left + 50), Math.round(top + 60)] });
    await until(() => open(host));
    expect(said(host)).to.deep.equal([
      'Adira Dinamika Multi Finance',
      'Jumlah PO',
      '60',
      'Persentase',
      '30,0%',
    ]);
    expect(host.live, 'a live region that talks of every mouse move is noise').to.equal('');
    await sendMouse({ type: 'move', position: [Math.round(left + 50), Math.round(top + 400)] });
    await until(() => !open(host));
  });

  it('selects with a click what can be selected', async () => {
    const host = await drawn();
    const { left, top } = host.region.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left + 50), Math.round(top + 60)] });
    expect(host.chosen).to.deep.equal(['r1']);
    expect(getComputedStyle(host.region).cursor).to.equal('pointer');
    await sendMouse({ type: 'click', position: [Math.round(left + 50), Math.round(top + 200)] });
    expect(host.chosen, 'the unknown has no selection').to.deep.equal(['r1']);
    expect(getComputedStyle(host.region).cursor).not.to.equal('pointer');
  });

  it('shows hostile names as plain text', async () => {
    const name = '<img src=x onerror="window.hacked = 1">\u202E\n{a|b}';
    const host = await drawn({
      view: viewOf([[name, 5], ...Array.from({ length: 4 }, (_, index) => [`B${index}`, 2] as const)]),
    });
    point(host, 50, 20);
    expect(said(host)[0]).to.equal('<img src=x onerror="window.hacked = 1"> {a|b}');
    expect(host.tooltip.querySelector('img')).to.equal(null);
    expect(host.tooltip.querySelector('bdi')).not.to.equal(null);
  });

  it('ends with Escape wherever the focus is', async () => {
    const host = await drawn();
    point(host, 50, 20);
    expect(open(host)).to.equal(true);
    await sendKeys({ press: 'Escape' });
    expect(open(host)).to.equal(false);
  });

  it('shows one tooltip on the page', async () => {
    const first = await drawn();
    const second = await drawn();
    point(first, 50, 20);
    point(second, 50, 20);
    expect([open(first), open(second)]).to.deep.equal([false, true]);
  });

  it('keeps the tooltip inside the window', async () => {
    const host = await drawn({}, 280);
    for (const [x, y] of [
      [1, 5],
      [245, 5],
      [245, 215],
      [1, 215],
    ] as const) {
      point(host, x, y);
      const { left, top, right, bottom } = host.tooltip.getBoundingClientRect();
      expect(Math.min(left, top), `${x}, ${y}`).to.be.least(0);
      expect(right).to.be.most(innerWidth);
      expect(bottom).to.be.most(innerHeight);
    }
  });

  it('points rightly in a scaled page', async () => {
    const host = await drawn();
    host.style.scale = '0.5';
    host.style.transformOrigin = '0 0';
    const { left, top } = host.region.getBoundingClientRect();
    const root = host.renderRoot as ShadowRoot;
    const init = { clientX: left + 20, clientY: top + 33, pointerType: 'mouse', bubbles: true };
    root.elementFromPoint(left + 20, top + 33)!.dispatchEvent(new PointerEvent('pointermove', init));
    expect(said(host)[0]).to.equal('Adira Dinamika Multi Finance');
  });

  it('hides when the page, or a scroller in a shadow root above, moves the chart', async () => {
    const host = await drawn();
    const outer = document.createElement('div');
    outer.attachShadow({ mode: 'open' });
    const scroller = document.createElement('div');
    scroller.style.cssText = 'height: 300px; overflow: auto';
    const filler = document.createElement('div');
    filler.style.height = '2000px';
    scroller.append(host, filler);
    outer.shadowRoot!.append(scroller);
    document.body.append(outer);
    await host.updateComplete;
    await frames();
    point(host, 50, 20);
    expect(open(host)).to.equal(true);
    await frames();
    expect(open(host)).to.equal(true);
    scroller.scrollTop = 40;
    await until(() => !open(host));
    outer.remove();
  });

  it('hides when the host leaves the page', async () => {
    const host = await drawn();
    point(host, 50, 20);
    const { tooltip } = host;
    host.remove();
    expect(tooltip.classList.contains('open')).to.equal(false);
    await frames();
    expect(tooltip.isConnected && tooltip.getRootNode() === host.renderRoot).to.equal(false);
  });
});

describe('exploring by touch', () => {
  it('shows with the first tap, selects with the second on the same datum', async () => {
    const host = await drawn();
    tap(host, 50, 20);
    expect(open(host)).to.equal(true);
    expect(host.live).to.equal('FIF Group: 80, 40,0%');
    expect(host.chosen).to.deep.equal([]);
    tap(host, 90, 60);
    expect(host.live).to.equal('Adira Dinamika Multi Finance: 60, 30,0%');
    expect(host.chosen).to.deep.equal([]);
    tap(host, 90, 60);
    expect(host.chosen).to.deep.equal(['r1']);
  });

  it('hides with the second tap where nothing can be selected', async () => {
    const host = await drawn();
    tap(host, 50, 200);
    expect(open(host)).to.equal(true);
    tap(host, 50, 200);
    expect(open(host)).to.equal(false);
    expect(host.chosen).to.deep.equal([]);
  });

  it('hides when one taps elsewhere', async () => {
    const host = await drawn();
    tap(host, 50, 20);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch' }));
    expect(open(host)).to.equal(false);
  });

  it('does not select with a click that no pointer made', async () => {
    const host = await drawn();
    const { left, top } = host.region.getBoundingClientRect();
    const init = { clientX: left + 50, clientY: top + 20, bubbles: true };
    elementAt(host, 50, 20).dispatchEvent(new MouseEvent('click', init));
    expect(host.chosen).to.deep.equal([]);
    expect(host.live, 'but says what it would be').to.equal('FIF Group: 80, 40,0%');
  });
});

describe('exploring with the keyboard', () => {
  it('walks, says each row, selects and ends', async () => {
    const host = await drawn();
    host.region.focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(host.live).to.equal('FIF Group: 80, 40,0%');
    expect(open(host)).to.equal(true);
    await sendKeys({ press: 'ArrowDown' });
    expect(host.live).to.equal('Adira Dinamika Multi Finance: 60, 30,0%');
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: ' ' });
    expect(host.chosen).to.deep.equal(['r1', 'r1']);
    await sendKeys({ press: 'End' });
    expect(host.live).to.equal('Tidak diketahui: 4, 2,0%');
    await sendKeys({ press: 'Enter' });
    expect(host.chosen).to.have.length(2);
    await sendKeys({ press: 'Home' });
    expect(host.live).to.equal('FIF Group: 80, 40,0%');
    await sendKeys({ press: 'Escape' });
    expect(open(host)).to.equal(false);
    expect(host.live).to.equal('');
  });

  it('takes only the keys that it uses from the page', async () => {
    const host = await drawn();
    expect(press(host, 'ArrowDown')).to.equal(false);
    expect(press(host, 'Escape')).to.equal(false);
    expect(press(host, 'Escape'), 'nothing left to end').to.equal(true);
    expect(press(host, 'Enter')).to.equal(true);
    expect(press(host, 'a')).to.equal(true);
    expect(press(host, 'Tab')).to.equal(true);
  });

  it('keeps Escape from the dialog that the widget stands in', async () => {
    const host = await drawn();
    let heard = 0;
    const listen = (): void => void heard++;
    document.addEventListener('keydown', listen);
    press(host, 'ArrowDown');
    heard = 0;
    press(host, 'Escape');
    expect(heard).to.equal(0);
    press(host, 'Escape');
    expect(heard).to.equal(1);
    document.removeEventListener('keydown', listen);
  });

  it('ends when the focus leaves', async () => {
    const host = await drawn();
    host.region.focus();
    press(host, 'ArrowDown');
    host.region.blur();
    expect(open(host)).to.equal(false);
  });

  it('goes on after selecting, and says what is selected', async () => {
    const host = await drawn();
    host.region.focus();
    press(host, 'ArrowDown');
    host.selected = new Set(['r0']);
    await until(() => host.live.endsWith('dipilih'));
    press(host, 'ArrowDown');
    expect(host.live).to.equal('Adira Dinamika Multi Finance: 60, 30,0%');
  });

  it('stays at its row when new data move it, and ends when they have it no more', async () => {
    const host = await drawn();
    host.region.focus();
    press(host, 'End');
    const { rows } = host.view;
    host.view = { ...host.view, rows: rows.toReversed() };
    await host.updateComplete;
    await frames();
    press(host, 'ArrowDown');
    expect(host.live).to.equal('BCA Finance: 16, 8,0%');
    host.view = { ...host.view, rows: rows.slice(0, 2) };
    await host.updateComplete;
    await frames();
    expect(open(host)).to.equal(false);
  });

  it('brings a row into view and still shows its tooltip', async () => {
    const many = viewOf(Array.from({ length: 60 }, (_, index) => [`Baris ${index}`, 60 - index] as const));
    const host = await drawn({ view: many });
    document.documentElement.style.scrollBehavior = 'smooth';
    host.region.focus({ preventScroll: true });
    press(host, 'Home');
    press(host, 'End');
    await frames();
    await frames();
    expect(open(host)).to.equal(true);
    expect(scrollY).to.be.above(0);
    const { top, bottom } = host.tooltip.getBoundingClientRect();
    expect(top).to.be.least(0);
    expect(bottom).to.be.most(innerHeight);
    document.documentElement.style.scrollBehavior = '';
    scrollTo(0, 0);
  });

  it('shows where it is', async () => {
    const host = await drawn();
    const at = () => host.renderRoot.querySelector('[data-at]');
    expect(at()).to.equal(null);
    host.region.focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    expect(at()!.textContent).to.contain('Adira');
    expect(getComputedStyle(at()!, '::before').outlineStyle).to.equal('solid');
    press(host, 'Escape');
    expect(at()).to.equal(null);
  });
});

describe('exploring a ring', () => {
  it('finds slices, and nothing in the hole', async () => {
    const host = await drawn({ form: donut });
    const x = host.region.clientWidth / 2;
    point(host, x + 40, 35);
    expect(said(host)[0], 'a little after twelve').to.equal('FIF Group');
    point(host, x - 5, 25);
    expect(said(host)[0], 'a little before it').to.equal('Tidak diketahui');
    point(host, x, 100);
    expect(open(host)).to.equal(false);
  });

  it('walks around it, with the tooltip at the slice', async () => {
    const host = await drawn({ form: donut });
    const { left, top, width, height } = host.region.getBoundingClientRect();
    host.region.focus();
    press(host, 'ArrowRight');
    expect(host.live).to.equal('FIF Group: 80, 40,0%');
    const tip = host.tooltip.getBoundingClientRect();
    expect(tip.left + tip.width / 2).to.be.above(left + width / 2);
    expect(tip.top).to.be.within(top, top + height);
  });

  it('highlights also after it was drawn anew', async () => {
    const host = await drawn({ form: donut });
    const last = () => getComputedStyle(host.marks.at(-1)!).opacity;
    expect(last()).to.equal('1');
    host.region.focus();
    press(host, 'ArrowRight');
    await until(() => last() === '0.35');
    host.view = { ...host.view };
    await host.updateComplete;
    await frames();
    expect(last()).to.equal('0.35');
    press(host, 'Escape');
    await until(() => last() === '1');
  });
});
