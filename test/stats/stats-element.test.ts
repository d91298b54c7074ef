import { expect, fixture, html } from '@open-wc/testing';
import * as z from 'zod/mini';
import { define } from '../../src/core/define.js';
import type { Endpoint } from '../../src/data/endpoint.js';
import { StatsElement, type StatsDefinition } from '../../src/stats/stats-element.js';
import { statsView, type Measure } from '../../src/stats/stats-view.js';
import { readCsv } from '../support/csv.js';
import { menuEntry, menuOf } from '../support/menu.js';
import { serve } from '../support/service.js';
import { heard, inState, textOf, until } from '../support/wait.js';

const endpoint: Endpoint<readonly Measure[]> = {
  service: { name: 'test', apiBase: '/test' },
  method: 'GET',
  path: '/stats',
  answer: z.array(z.custom<Measure>()),
};

const definition: StatsDefinition<readonly Measure[]> = {
  heading: { id: 'Ringkasan', en: 'Summary' },
  endpoint,
  params: { params: [] },
  names: ['debt', 'paid', 'stock'],
  view: (measures, { locale }) =>
    statsView({ measures, comparisons: [{ name: 'last', label: 'Sebelumnya' }] }, locale),
};

class TestStats extends StatsElement {
  protected override get definition(): typeof definition {
    return definition;
  }
}

define('test-stats', TestStats);

/** A number with the one before. */
const measure = (
  name: string,
  now: number | null,
  last: number | null,
  more: Partial<Measure> = {},
): Measure => ({
  name,
  label: `Angka ${name}`,
  now: { value: now, period: 'Feb' },
  before: { last: { value: last, period: 'Jan' } },
  ...more,
});

const three = [
  measure('debt', 110, 100, { kind: 'currency', goodWhen: 'down' }),
  measure('paid', 90, 100, { goodWhen: 'up' }),
  measure('stock', 5, 4),
];

async function shown(
  measures: readonly Measure[],
  attributes: Record<string, string> = {},
): Promise<TestStats> {
  serve(() => Response.json(null));
  const element = document.createElement('test-stats') as TestStats;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = measures;
  await fixture(html`${element}`);
  await until(() => element.state !== 'loading', 'a state');
  return element;
}

const parts = ({ renderRoot }: TestStats, selector: string): HTMLElement[] => [
  ...renderRoot.querySelectorAll<HTMLElement>(selector),
];

const labels = (element: TestStats): string[] =>
  parts(element, '[part=label]').map(({ innerText }) => innerText);

const entries = (element: TestStats): string[] =>
  menuOf(element).map(({ textContent }) => textContent.trim());

const press = async (element: TestStats, words: string): Promise<void> => {
  menuEntry(element, words).click();
  await element.updateComplete;
};

describe('stats', () => {
  it('colours what the definition calls good or bad news, and always says which way in words and an arrow', async () => {
    const element = await shown(three);
    const deltas = parts(element, '[part=delta]');
    expect(deltas.map(({ className }) => className)).to.deep.equal(['bad', 'bad', '']);
    expect(deltas.map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'naik 10,0% Jan: Rp 100',
      'turun 10,0% Jan: 100',
      'naik 25,0% Jan: 4',
    ]);
    for (const delta of deltas) expect(delta.querySelector('svg')).to.not.equal(null);
    const colour = (delta: Element): string => getComputedStyle(delta.querySelector('b')!).color;
    const [debt, , stock] = deltas.map(colour);
    expect(debt).to.not.equal(stock);
    const less = await shown([measure('debt', 90, 100, { goodWhen: 'down' })]);
    expect(parts(less, '[part=delta]').map(({ className }) => className)).to.deep.equal(['good']);
  });

  it('says no percentage of nothing, of a missing number, or of what is the same', async () => {
    const element = await shown([
      measure('debt', 5, 0),
      measure('paid', null, 4),
      measure('stock', 4, 4, { goodWhen: 'up' }),
    ]);
    const deltas = parts(element, '[part=delta]').map(({ innerText }) =>
      innerText.replace(/\s+/g, ' ').trim(),
    );
    expect(deltas).to.deep.equal(['naik Jan: 0', 'Jan: 4', 'tetap Jan: 4']);
    expect(parts(element, '[part=value]').map(({ innerText }) => innerText)).to.deep.equal(['5', '–', '4']);
    expect(parts(element, '.good, .bad')).to.deep.equal([]);
    const rows = readCsv(await element.toCSV());
    expect(rows).to.deep.equal([
      ['Ukuran', 'Nilai', 'Sebelumnya (Jan)', 'Perubahan dari Jan (%)'],
      ['Angka debt', '5', '0', ''],
      ['Angka paid', '', '4', ''],
      ['Angka stock', '4', '4', '0'],
    ]);
  });

  it('shows only the numbers that are named, in its own order, in the CSV too', async () => {
    const element = await shown(three, { only: ' stock  debt ' });
    expect(labels(element)).to.deep.equal(['Angka debt', 'Angka stock']);
    expect(readCsv(await element.toCSV()).map(([name]) => name)).to.deep.equal([
      'Ukuran',
      'Angka debt',
      'Angka stock',
    ]);
    element.only = '';
    await element.updateComplete;
    expect(labels(element)).to.have.lengthOf(3);
  });

  it('names the choices where one is unknown, once', async () => {
    const errors = heard<{ kind: string }>('dasbor-error');
    const element = await shown(three, { only: 'debt dept' });
    await inState(element, 'error');
    expect(textOf(element, '[part=body]')).to.contain('only berisi “dept”').and.contain('debt, paid, stock');
    expect(parts(element, '[part=value]')).to.deep.equal([]);
    expect(errors.map(({ detail }) => detail.kind)).to.deep.equal(['attribute']);
    element.only = 'debt';
    await inState(element, 'ready');
    expect(labels(element)).to.deep.equal(['Angka debt']);
  });

  it('shows a table instead, and the numbers again; one number has no table', async () => {
    const element = await shown(three);
    expect(entries(element)).to.deep.equal(['Tampilkan tabel', 'Unduh CSV', 'Layar penuh']);
    await press(element, 'Tampilkan tabel');
    expect(parts(element, '[part=stat]')).to.deep.equal([]);
    expect(
      parts(element, 'tbody tr').map((row) => [...row.children].map(({ textContent }) => textContent.trim())),
    ).to.deep.equal([
      ['Angka debt', 'Rp 110', 'Rp 100', '10,0%'].map((text) => text.replace('Rp ', 'Rp\u00a0')),
      ['Angka paid', '90', '100', '-10,0%'],
      ['Angka stock', '5', '4', '25,0%'],
    ]);
    await expect(element).to.be.accessible();
    await press(element, 'Tampilkan angka');
    expect(labels(element)).to.have.lengthOf(3);
    element.only = 'debt';
    await element.updateComplete;
    expect(entries(element)).to.deep.equal(['Unduh CSV', 'Layar penuh']);
  });

  it('has its numbers in one size, on one line, and nothing beside its frame, from 280 to 1280 pixels', async () => {
    const measures = [
      measure('debt', 999_949_000_000, 123_400_000_000, {
        kind: 'currency',
        label: 'Piutang yang jatuh tempo bulan ini',
      }),
      ...three.slice(1),
    ];
    for (const width of [280, 390, 640, 800, 1280]) {
      const element = await shown(measures);
      element.style.width = `${width}px`;
      await new Promise(requestAnimationFrame);
      const values = parts(element, '[part=value]');
      expect(new Set(values.map((value) => getComputedStyle(value).fontSize)).size, `${width}`).to.equal(1);
      const boxes = parts(element, '[part=stat]').map(
        (stat) => [stat, stat.querySelector('[part=value]')!] as const,
      );
      for (const [stat, value] of boxes)
        for (const [other, beside] of boxes)
          if (stat.getBoundingClientRect().top === other.getBoundingClientRect().top)
            expect(value.getBoundingClientRect().top).to.equal(beside.getBoundingClientRect().top);
      for (const box of parts(element, '.frame, .stats, [part=stat], [part=stat] p:not(.sentence)'))
        expect(box.scrollWidth, `${width} ${box.className}`).to.be.at.most(box.clientWidth);
    }
  });

  it('stays in the box that it is given, and scrolls', async () => {
    const element = await shown(three);
    Object.assign(element.style, { width: '280px', height: '180px' });
    await new Promise(requestAnimationFrame);
    const frame = element.renderRoot.querySelector('.frame')!;
    expect(frame.getBoundingClientRect().height).to.equal(180);
    expect(frame.scrollHeight).to.be.at.most(frame.clientHeight);
    const list = element.renderRoot.querySelector('.stats')!;
    expect(list.scrollHeight).to.be.greaterThan(list.clientHeight);
  });

  it('follows a change of language', async () => {
    const element = await shown(three);
    element.locale = 'en';
    await element.updateComplete;
    expect(textOf(element, '[part=delta]')).to.contain('up 10.0%').and.contain('down 10.0%');
    expect(entries(element)).to.deep.equal(['Show table', 'Download CSV', 'Full screen']);
  });
});
