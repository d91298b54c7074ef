/** A small host for a chart, views to draw, and ways to look at what was drawn. */
import { fixture, html } from '@open-wc/testing';
import { LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { barsLines } from '../../src/chart/bars-lines.js';
import { bars } from '../../src/chart/bars.js';
import { ChartController } from '../../src/chart/chart-controller.js';
import { chartStyles } from '../../src/chart/chart.styles.js';
import { columns } from '../../src/chart/columns.js';
import { loadExplorer } from '../../src/chart/explore/exploring.js';
import { donut } from '../../src/chart/donut.js';
import { chartTexts } from '../../src/chart/texts.js';
import type { Scene } from '../../src/chart/engine/shape.js';
import { groupedBars } from '../../src/chart/grouped-bars.js';
import { lines } from '../../src/chart/lines.js';
import { pareto } from '../../src/chart/pareto.js';
import { stackedColumns } from '../../src/chart/stacked-columns.js';
import type { ChartForm } from '../../src/chart/form.js';
import { rankedBars } from '../../src/chart/ranked-bars.js';
import { roomOf } from '../../src/chart/sizes.js';
import { stackedBar } from '../../src/chart/stacked-bar.js';
import type { Row, Series, Tone, View } from '../../src/core/view.js';
import type { Value, ValueKind } from '../../src/format/values.js';
import { wordsIn, type Locale } from '../../src/locales/locales.js';
import { frameStyles } from '../../src/styles/frame.styles.js';
import { toneStyles } from '../../src/styles/tone.styles.js';
import { tokenStyles } from '../../src/styles/tokens.styles.js';
import { DRAWING } from '../support/drawing.js';
import { until } from '../support/wait.js';

/** All forms by name. */
export const forms: Readonly<Record<string, ChartForm>> = {
  'ranked-bars': rankedBars,
  bars,
  donut,
  'stacked-bar': stackedBar,
  columns,
  lines,
  'grouped-bars': groupedBars,
  'stacked-columns': stackedColumns,
  'bars-lines': barsLines,
  pareto,
};

/** A view of names and numbers, with shares; every row can be selected unless its name begins with "Tidak". */
export function viewOf(rows: readonly (readonly [name: string, count: Value, tone?: Tone])[]): View {
  const total = rows.reduce((sum, [, count]) => sum + (Number(count) || 0), 0);
  return {
    columns: [
      { key: 'name', label: 'Perusahaan leasing', kind: 'text', role: 'name' },
      { key: 'count', label: 'Jumlah PO', kind: 'integer', role: 'measure' },
      { key: 'share', label: 'Persentase', kind: 'percent', role: 'share' },
    ],
    summary: `${rows.length} perusahaan`,
    rows: rows.map(([name, count, tone], index): Row => ({
      id: `r${index}`,
      cells: { name, count, share: count === null ? null : (Number(count) / (total || 1)) * 100 },
      ...(tone !== undefined && { tone }),
      ...(!name.startsWith('Tidak') && { selection: { field: 'f', value: name, label: name } }),
    })),
  };
}

/** The months of 2024 with an amount each, and where they are given the amounts of a second measure: bars and a line. */
export function monthsOf(amounts: readonly Value[], line?: readonly Value[]): View {
  return {
    columns: [
      { key: 'month', label: 'Bulan', kind: 'month', role: 'name' },
      { key: 'amount', label: 'Pendapatan', kind: 'currency', role: 'measure' },
      ...(line ? [{ key: 'line', label: 'Rata-rata', kind: 'currency', role: 'measure' } as const] : []),
    ],
    series: [
      { column: 'amount', label: 'Pendapatan', mark: 'bar' },
      { column: line ? 'line' : 'amount', label: line ? 'Rata-rata' : 'Pendapatan', mark: 'line' },
    ],
    summary: `${amounts.length} bulan`,
    rows: amounts.map((amount, index): Row => {
      const month = `2024-${String(index + 1).padStart(2, '0')}`;
      return { id: month, cells: { month, amount, line: line?.[index] ?? null } };
    }),
  };
}

/** What a view with several series is made of: names of months or texts, and a label and numbers for each series. */
export interface Measures {
  readonly names: readonly string[];
  readonly series: readonly (Partial<Series> & {
    readonly label: string;
    readonly numbers: readonly Value[];
    readonly kind?: ValueKind;
  })[];
}

/** A view with a column and a series for each measure; names like 2024-01 are months. */
export function measuresOf({ names, series }: Measures): View {
  const time = /^\d{4}-\d{2}$/.test(names[0] ?? '');
  return {
    columns: [
      { key: 'name', label: 'Nama', kind: time ? 'month' : 'text', role: 'name' },
      ...series.map(
        ({ label, kind = 'integer' }, index) => ({ key: `m${index}`, label, kind, role: 'measure' }) as const,
      ),
    ],
    rows: names.map((name, row) => ({
      id: `r${row}`,
      cells: {
        name,
        ...Object.fromEntries(series.map(({ numbers }, index) => [`m${index}`, numbers[row] ?? null])),
      },
      selection: { field: 'f', value: name, label: name },
    })),
    series: series.map(({ label, mark = 'line', tone, axis, stack }, index) => ({
      column: `m${index}`,
      label,
      mark,
      ...(tone !== undefined && { tone }),
      ...(axis && { axis }),
      ...(stack && { stack }),
    })),
    summary: `${names.length} nama`,
  };
}

/** Five companies and the unknown. */
export const companies = viewOf([
  ['FIF Group', 80],
  ['Adira Dinamika Multi Finance', 60],
  ['Mandala Multifinance', 40],
  ['BCA Finance', 16],
  ['Tidak diketahui', 4, 'neutral'],
]);

/** A scene for pure tests. */
export const sceneOf = (view: View, form: ChartForm, more: Partial<Scene> = {}): Scene => ({
  view,
  form,
  rows: view.rows,
  rest: [],
  series: form.series?.(view) ?? [],
  locale: 'id',
  texts: chartTexts.id,
  width: 400,
  height: 200,
  animate: false,
  theme: {
    font: 'sans-serif',
    text: '#111',
    muted: '#555',
    surface: '#fff',
    track: '#eee',
    tones: {
      accent: 'accent',
      good: 'good',
      bad: 'bad',
      neutral: 'neutral',
      1: 'c1',
      2: 'c2',
      3: 'c3',
      4: 'c4',
      5: 'c5',
      6: 'c6',
      7: 'c7',
      8: 'c8',
    },
  },
  ...more,
});

/** Shows one chart, as a chart element does. */
export class ChartTestHost extends LitElement {
  static override styles = [tokenStyles, frameStyles, chartStyles, toneStyles];
  static override properties: PropertyDeclarations = {
    view: { attribute: false },
    form: { attribute: false },
    selected: { attribute: false },
    language: { attribute: false },
    asTable: { attribute: false },
    scheme: { attribute: false },
  };

  declare view: View;
  declare form: ChartForm;
  declare selected: ReadonlySet<string> | undefined;
  declare language: Locale;
  declare asTable: boolean;
  declare scheme: string;

  readonly chosen: string[] = [];
  readonly chart = new ChartController(this, { onSelect: (row) => this.chosen.push(row.id) });

  constructor() {
    super();
    this.view = companies;
    this.form = rankedBars;
    this.language = 'id';
    this.asTable = false;
    this.scheme = 'light';
  }

  get region(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('.chart-region')!;
  }

  /** The marks of the rows, where Lit draws them. */
  get marks(): SVGGraphicsElement[] {
    return [...this.renderRoot.querySelectorAll<SVGGraphicsElement>('.marks .mark')];
  }

  get canvas(): HTMLCanvasElement | null {
    return this.renderRoot.querySelector('canvas');
  }

  get tooltip(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('[part="tooltip"]')!;
  }

  get live(): string {
    return this.renderRoot.querySelector('[role="status"]')!.textContent;
  }

  protected override updated(): void {
    // As chart elements reserve it.
    const body = this.renderRoot.querySelector<HTMLElement>('.body')!;
    body.style.setProperty('--_room', roomOf(this.form, 1, this.view));
  }

  protected override render(): TemplateResult {
    const { view, form, selected, language } = this;
    const drawing = this.chart.template({
      view,
      form,
      locale: language,
      texts: wordsIn(chartTexts, language),
      ...(selected && { selected }),
    });
    return html`<div class="frame ${this.scheme}">
      <div class="body">${this.asTable || this.chart.failed ? nothing : drawing}</div>
    </div>`;
  }
}

customElements.define('chart-test-host', ChartTestHost);

/** A chart on the page, before its engine is there. */
export async function chart(more: Partial<ChartTestHost> = {}, width = 400): Promise<ChartTestHost> {
  const host = document.createElement('chart-test-host') as ChartTestHost;
  host.style.display = 'block';
  host.style.width = `${width}px`;
  Object.assign(host, more);
  return fixture<ChartTestHost>(html`${host}`);
}

/** A chart that has been drawn. */
export async function drawn(more: Partial<ChartTestHost> = {}, width = 400): Promise<ChartTestHost> {
  const host = await chart(more, width);
  await until(() => host.renderRoot.querySelector(DRAWING), 'a drawing');
  await host.updateComplete;
  // From then on events are heard at once.
  await loadExplorer();
  return host;
}

/** Two frames: what an observer or the queue does happens in between. */
export const frames = async (): Promise<void> => {
  for (let count = 0; count < 2; count++) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
};

/** Colour of the drawing at a point of the region, as "r,g,b,a". */
export function pixel({ canvas }: ChartTestHost, x: number, y: number): string {
  const context = canvas!.getContext('2d')!;
  const scale = canvas!.width / canvas!.clientWidth;
  return context.getImageData(Math.round(x * scale), Math.round(y * scale), 1, 1).data.join();
}

/** What stands at a point of the region. */
export const elementAt = ({ region }: ChartTestHost, x: number, y: number): Element => {
  const { left, top } = region.getBoundingClientRect();
  return (region.getRootNode() as ShadowRoot).elementFromPoint(left + x, top + y) ?? region;
};

/** Moves the mouse to a point of the region, without the browser's own pointer. */
export function point(host: ChartTestHost, x: number, y: number, type = 'pointermove'): void {
  const { left, top } = host.region.getBoundingClientRect();
  const init = {
    clientX: left + x,
    clientY: top + y,
    pointerType: 'mouse',
    bubbles: true,
    composed: true,
    detail: 1,
  };
  elementAt(host, x, y).dispatchEvent(
    type === 'click' ? new MouseEvent(type, init) : new PointerEvent(type, init),
  );
}

/** Presses a key on the region; whether the page may still act on it. */
export const press = ({ region }: ChartTestHost, key: string): boolean =>
  region.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
