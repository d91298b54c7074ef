import { expect } from '@open-wc/testing';
import { enqueue, withdraw, type Job } from '../../src/chart/engine/queue.js';
import { frames } from './support.js';

/** A clock that only drawing moves: a machine that is busy with something else would spend the budget too. */
let time = 0;
const busy = (ms: number): void => void (time += ms);

/** A frame with an empty budget for each test. */
beforeEach(async () => {
  await frames();
  performance.now = () => time;
});

afterEach(() => {
  // The prototype's own clock shows again.
  Reflect.deleteProperty(performance, 'now');
});

function jobs(log: string[], ms: number, visible: Record<string, boolean>): Job[] {
  return Object.entries(visible).map(([name, seen]) => ({
    visible: seen,
    run: () => {
      log.push(name);
      busy(ms);
    },
  }));
}

describe('the queue of drawings', () => {
  it('draws the first visible chart at once', () => {
    const log: string[] = [];
    jobs(log, 0, { a: true }).forEach(enqueue);
    expect(log).to.deep.equal(['a']);
  });

  it('gives the browser a frame after about 40 ms, and draws the rest later', async () => {
    const log: string[] = [];
    jobs(log, 25, { a: true, b: true, c: true, d: true }).forEach(enqueue);
    expect(log).to.deep.equal(['a', 'b']);
    await frames();
    await frames();
    expect(log).to.deep.equal(['a', 'b', 'c', 'd']);
  });

  it('takes visible charts first', async () => {
    const log: string[] = [];
    jobs(log, 50, { below: false, first: true, second: true }).forEach(enqueue);
    expect(log).to.deep.equal(['first']);
    await frames();
    await frames();
    await frames();
    expect(log).to.deep.equal(['first', 'second', 'below']);
  });

  it('draws a chart once however often it asks, and not at all when it leaves', async () => {
    const log: string[] = [];
    const [hidden, gone] = jobs(log, 0, { hidden: false, gone: false }) as [Job, Job];
    enqueue(hidden);
    enqueue(hidden);
    enqueue(gone);
    withdraw(gone);
    await frames();
    expect(log).to.deep.equal(['hidden']);
  });
});
