import { expect } from '@open-wc/testing';
import { floatBeside } from '../../src/core/floating.js';

const view = { width: 400, height: 300 };
const size = { width: 100, height: 50 };
const point = (x: number, y: number) => ({ x, y, width: 0, height: 0 });

describe('place', () => {
  it('puts a box below its anchor, aligned as asked', () => {
    const anchor = { x: 100, y: 100, width: 60, height: 20 };
    expect(floatBeside(anchor, size, view)).to.deep.equal({ x: 100, y: 124 });
    expect(floatBeside(anchor, size, view, { align: 'center' })).to.deep.equal({ x: 80, y: 124 });
    expect(floatBeside(anchor, size, view, { align: 'end', gap: 0 })).to.deep.equal({ x: 60, y: 120 });
  });

  it('takes the other side where only that has room', () => {
    expect(floatBeside(point(100, 280), size, view).y).to.equal(226);
    expect(floatBeside(point(100, 30), size, view, { side: 'above' }).y).to.equal(34);
  });

  it('keeps to the preferred side where neither has room', () => {
    const low = { width: 400, height: 60 };
    expect(floatBeside(point(100, 30), size, low).y).to.equal(8);
    expect(floatBeside(point(100, 30), size, low, { side: 'above' }).y).to.equal(8);
  });

  it('stays inside the window at every corner', () => {
    for (const x of [-50, 0, 200, 399, 500]) {
      for (const y of [-50, 0, 150, 299, 400]) {
        for (const side of ['above', 'below'] as const) {
          const at = floatBeside(point(x, y), size, view, { side, align: 'center' });
          expect(at.x, `x at ${x}, ${y}`).to.be.within(8, 292);
          expect(at.y, `y at ${x}, ${y}`).to.be.within(8, 242);
        }
      }
    }
  });

  it('shows the beginning of a box that is larger than the window', () => {
    expect(floatBeside(point(300, 20), { width: 900, height: 900 }, view)).to.deep.equal({ x: 8, y: 8 });
  });
});
