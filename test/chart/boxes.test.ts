/** Every form without an engine in boxes of all sizes: nothing leaves the frame, no two texts overlap. */
import { expect } from '@open-wc/testing';
import '../../src/dealer/delivery-status-chart.js';
import '../../src/dealer/payment-type-chart.js';
import '../../src/dealer/status-prospect-chart.js';
import '../../src/dealer/top-leasing-bar.js';
import type { ChartElement } from '../../src/chart/chart-element.js';
import { period } from '../dealer/asked.js';

const HEIGHTS = [180, 240, 268, 400];
const WIDTHS = [240, 300, 360, 440, 620, 900, 1200];

const statuses = ['Low', 'Medium', 'Hot prospect', 'Deal', 'Tidak jadi membeli kendaraan', 'Lain'];
const counts = [1240, 930, 425, 112, 0, 1];
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const subjects: Readonly<Record<string, { tag: string; attributes?: Record<string, string>; data: object }>> =
  {
    'ranked bars': {
      tag: 'top-leasing-bar',
      data: {
        success: true,
        total_records: 316,
        data: [
          'FIF Group',
          'PT Adira Dinamika Multi Finance Tbk Cabang Kebayoran',
          'OTO',
          'Mandala',
          'BAF',
          'Kreditplus',
          'Mega Auto',
          'Summit',
          'Clipan',
          'WOM',
          'MCF',
          'BCA Finance',
        ].map((name, index) => ({ nama_finance_company: name, count: 1200 - index * 97 })),
      },
    },
    'bars of statuses': {
      tag: 'status-prospect-chart',
      attributes: { by: 'status' },
      data: {
        success: true,
        total_records: sum(counts),
        data: counts.map((count, index) => ({
          status_prospect: String(index + 1),
          status_label: statuses[index],
          count,
        })),
      },
    },
    'a ring': {
      tag: 'status-prospect-chart',
      data: {
        success: true,
        total_records: sum(counts),
        data: counts.map((count, index) => ({
          status_follow_up_prospecting: String(index + 1),
          status_label: statuses[index],
          count,
        })),
      },
    },
    'a ring of amounts': {
      tag: 'payment-type-chart',
      data: {
        success: true,
        message: 'ok',
        total_records: 100,
        total_amount: '4735077930.50',
        data: [
          { tipe_pembayaran: '1', count: 30, total_amount: '1512647983.50' },
          { tipe_pembayaran: '2', count: 60, total_amount: '3035600007.00' },
          { tipe_pembayaran: '3', count: 4, total_amount: '73763153.00' },
          { tipe_pembayaran: null, count: 6, total_amount: '113066787.00' },
        ],
      },
    },
    'one bar of parts': {
      tag: 'delivery-status-chart',
      data: {
        success: true,
        total_records: sum(counts),
        data: counts.slice(0, 5).map((count, index) => ({
          status_delivery_document: String(index + 1),
          status_label: statuses[index],
          count,
        })),
      },
    },
  };

interface Text {
  readonly node: Node;
  readonly text: string;
  readonly box: DOMRect;
}

/** The part of a box that its scrollers and cutters let through. */
function seenPart(element: Element, box: DOMRect, frame: Element): DOMRect {
  let { left, top, right, bottom } = box;
  for (let at: Element | null = element; at && at !== frame; at = at.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(at);
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    const edge = at.getBoundingClientRect();
    [left, right] = [Math.max(left, edge.left), Math.min(right, edge.right)];
    [top, bottom] = [Math.max(top, edge.top), Math.min(bottom, edge.bottom)];
  }
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}

/** The lines of text that can be seen of a widget. */
function textsOf(frame: Element): Text[] {
  const walker = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement!;
    const text = node.textContent!.trim();
    if (!text || parent.closest('.visually-hidden, [popover]') || !parent.checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const line of range.getClientRects()) {
      const box = seenPart(parent, line, frame);
      if (box.width > 1 && box.height > 1) found.push({ node, text, box });
    }
  }
  return found;
}

const overlap = (a: DOMRect, b: DOMRect): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  // Lines of text reach a little into the room between them.
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4;

const isWithin = (inner: DOMRect, outer: DOMRect): boolean =>
  inner.left >= outer.left - 0.5 &&
  inner.right <= outer.right + 0.5 &&
  inner.top >= outer.top - 0.5 &&
  inner.bottom <= outer.bottom + 0.5;

/** What is wrong with a widget in its box, in words. */
function faultsOf(element: ChartElement): string[] {
  const frame = element.renderRoot.querySelector('.frame')!;
  const outer = element.getBoundingClientRect();
  const texts = textsOf(frame);
  const faults: string[] = [];
  if (frame.scrollWidth > frame.clientWidth + 1) faults.push('the frame is wider than its box');
  if (frame.scrollHeight > frame.clientHeight + 1) faults.push('the frame is higher than its box');
  for (const mark of frame.querySelectorAll('.mark, .swatch')) {
    if (!mark.checkVisibility()) continue;
    const box = seenPart(mark, mark.getBoundingClientRect(), frame);
    if (box.width && box.height && !isWithin(box, outer)) faults.push('a mark leaves the frame');
  }
  texts.forEach(({ node, text, box }, index) => {
    if (!isWithin(box, outer)) faults.push(`“${text}” leaves the frame`);
    for (const other of texts.slice(index + 1))
      // What is cut has a box of its own for its ellipsis.
      if (node !== other.node && overlap(box, other.box)) faults.push(`“${text}” overlaps “${other.text}”`);
  });
  if (!texts.some(({ text }) => ['FIF Group', 'Credit', ...statuses].includes(text)))
    faults.push('no name is seen');
  for (const name of frame.querySelectorAll('.legend-name'))
    // Longer ones are cut after two lines.
    if (name.textContent.length < 24 && name.scrollHeight > name.clientHeight + 1)
      faults.push(`“${name.textContent}” is cut`);
  return faults;
}

async function put(name: string): Promise<ChartElement> {
  const { tag, attributes, data } = subjects[name]!;
  const element = document.createElement(tag) as ChartElement;
  for (const [key, value] of Object.entries({ ...period, ...attributes })) element.setAttribute(key, value);
  element.data = data;
  document.body.append(element);
  await element.updateComplete;
  expect(element.state).to.equal('ready');
  return element;
}

for (const name of Object.keys(subjects))
  describe(`${name} in boxes of all sizes`, () => {
    let element: ChartElement;

    before(async () => {
      element = await put(name);
    });

    after(() => element.remove());

    for (const height of HEIGHTS)
      it(`stays within ${height} px at every width, and its texts apart`, () => {
        const faults: Record<string, string[]> = {};
        for (const width of WIDTHS) {
          Object.assign(element.style, { width: `${width}px`, height: `${height}px` });
          const found = faultsOf(element);
          if (found.length) faults[`${width} × ${height}`] = found;
        }
        expect(faults).to.deep.equal({});
      });

    it('takes what it needs where nobody gives a height', () => {
      for (const width of WIDTHS) {
        Object.assign(element.style, { width: `${width}px`, height: '' });
        const found = faultsOf(element);
        for (const scroller of element.renderRoot.querySelectorAll('.marks, .legend'))
          if (scroller.scrollHeight > scroller.clientHeight + 1) found.push(`${scroller.className} scrolls`);
        expect(found, `${width} px`).to.deep.equal([]);
      }
    });
  });
