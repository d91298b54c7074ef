/** Sparklines and progress bars, as a person sees and hears them. */
import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { progress } from '../../src/core/progress.js';
import { sparkline } from '../../src/core/sparkline.js';
import { progressStyles, sparklineStyles } from '../../src/styles/small-drawings.styles.js';
import { tokenStyles } from '../../src/styles/tokens.styles.js';

class SmallDrawingHost extends LitElement {
  static override styles = [tokenStyles, sparklineStyles, progressStyles];
  content: TemplateResult = html``;
  protected override render(): TemplateResult {
    return html`<div class="frame light">${this.content}</div>`;
  }
}
customElements.define('small-drawing-host', SmallDrawingHost);

async function shown(content: TemplateResult): Promise<ShadowRoot> {
  const host = document.createElement('small-drawing-host') as SmallDrawingHost;
  host.style.cssText = 'display: block; width: 200px';
  host.content = content;
  await fixture(html`${host}`);
  await expect(host).to.be.accessible();
  return host.shadowRoot!;
}

describe('a sparkline', () => {
  /** Where the line goes, in px of the page from its left and its top. */
  const placesOf = (root: ShadowRoot): { left: number; top: number; width: number; height: number } => {
    const svg = root.querySelector('svg')!.getBoundingClientRect();
    const path = root.querySelector('path')!.getBoundingClientRect();
    return {
      left: path.left - svg.left,
      top: path.top - svg.top,
      width: path.width,
      height: path.height,
    };
  };

  it('goes from the first to the last number, the highest above, and says so in words', async () => {
    const root = await shown(sparkline([1, 5, 3], 'Januari 1, Februari 5, Maret 3'));
    expect(root.querySelector('svg')!.getAttribute('aria-label')).to.equal('Januari 1, Februari 5, Maret 3');
    const { left, top, width, height } = placesOf(root);
    expect([Math.round(left), Math.round(width)]).to.deep.equal([0, 200]);
    expect(top).to.be.within(0, 2);
    expect(height).to.be.within(20, 24);
    const path = root.querySelector('path')!;
    const at = (part: number) => path.getPointAtLength(path.getTotalLength() * part);
    expect([at(0).y, at(1).y]).to.deep.equal([23, 12]);
    expect(getComputedStyle(path).stroke).to.equal('rgb(43, 108, 176)');
  });

  it('has a gap where a number is missing, a point where one stands alone, and no zero', async () => {
    const path = (await shown(sparkline([4, null, 4, 4], 'x'))).querySelector('path')!;
    expect(path.getAttribute('d')).to.equal('M0 12h0M66.67 12L100 12');
    const none = (await shown(sparkline([null, null], 'Tidak ada angka'))).querySelector('path')!;
    expect(none.getAttribute('d')).to.equal('');
    expect((await shown(sparkline([], 'Tidak ada angka'))).querySelector('path')!.getAttribute('d')).to.equal(
      '',
    );
  });

  it('is level where all numbers are one', async () => {
    const { height } = placesOf(await shown(sparkline([7, 7, 7], 'x')));
    expect(height).to.equal(0);
  });
});

describe('a progress bar', () => {
  const widths = (root: ShadowRoot): number[] =>
    ['.progress-track', '.progress-bar'].map(
      (part) => root.querySelector(part)!.getBoundingClientRect().width,
    );

  it('is as long as the part that is reached, and says it', async () => {
    const root = await shown(progress(30, 120, 'Target', '30 dari 120'));
    expect(widths(root)).to.deep.equal([200, 50]);
    const meter = root.querySelector('svg')!;
    const named = ['role', 'aria-label', 'aria-valuenow', 'aria-valuetext'].map((name) =>
      meter.getAttribute(name),
    );
    expect(named).to.deep.equal(['meter', 'Target', '25', '30 dari 120']);
  });

  it('is full where more is reached, and empty below zero or without a whole', async () => {
    const length = async (value: number, whole: number): Promise<number> =>
      widths(await shown(progress(value, whole, 'Target', 'x')))[1]!;
    expect([await length(200, 100), await length(-5, 100), await length(5, 0)]).to.deep.equal([200, 0, 0]);
  });

  it('measures nothing where a number is missing', async () => {
    for (const [value, whole] of [
      [null, 10],
      [5, null],
    ] as const) {
      // prettier-ignore
      const root = await shown(progress(value, whole, 'Target', '–'));
      const svg = root.querySelector('svg')!;
      expect([svg.role, svg.getAttribute('aria-label')]).to.deep.equal(['img', 'Target: –']);
      expect(svg.hasAttribute('aria-valuenow')).to.equal(false);
      expect(widths(root)).to.deep.equal([200, 0]);
    }
  });
});
