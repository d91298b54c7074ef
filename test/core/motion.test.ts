/** Who wants no motion sees none: no animation, no transition, in any state of any kind of widget. */
import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { getInstanceByDom } from 'echarts/core';
import '../../src/dealer/index.js';
import '../../src/sales/index.js';
import type { WidgetElement } from '../../src/core/widget-element.js';
import { drawn as drawnChart, monthsOf } from '../chart/support.js';
import { columns } from '../../src/chart/columns.js';
import { drawingOf } from '../support/drawing.js';
import { json, serve } from '../support/service.js';
import { until } from '../support/wait.js';

const asked = {
  dealer: '1',
  'date-from': '2024-01-01',
  'date-to': '2024-06-30',
  year: '2024',
  month: '05',
  branch: 'all-branch',
  loading: 'eager',
};

async function put(tag: string): Promise<WidgetElement> {
  const element = document.createElement(tag) as WidgetElement;
  for (const [name, value] of Object.entries(asked)) element.setAttribute(name, value);
  await fixture(html`${element}`);
  await element.updateComplete;
  return element;
}

const seconds = (times: string): number => Math.max(...times.split(',').map(parseFloat));

/** What moves, or would when it changes, of everything that a widget has drawn. */
function moving({ renderRoot }: WidgetElement): string[] {
  const all = [...renderRoot.querySelectorAll('*')];
  expect(all.length, 'something to look at').to.be.greaterThan(5);
  return all.flatMap((each) =>
    [null, '::before', '::after'].flatMap((pseudo) => {
      const style = getComputedStyle(each, pseudo);
      const name = `${each.localName}.${each.getAttribute('class') ?? ''}${pseudo ?? ''}`;
      return [
        ...(style.animationName !== 'none' && seconds(style.animationDuration) > 0
          ? [`${name} animation`]
          : []),
        ...(style.transitionProperty !== 'none' && seconds(style.transitionDuration) > 0
          ? [`${name} ${style.transitionProperty}`]
          : []),
      ];
    }),
  );
}

const never = (): Promise<Response> => new Promise(() => {});

const statuses = {
  success: true,
  total_records: 12,
  data: [
    { status_prospect: '1', status_follow_up_prospecting: '1', status_label: 'Low', count: 5 },
    { status_prospect: '4', status_follow_up_prospecting: '4', status_label: 'Deal', count: 7 },
  ],
};

const orders = {
  success: true,
  total_records: 12,
  data: [
    { status_spk: '1', status_delivery_document: '1', status: '1', status_label: 'Open', count: 5 },
    { status_spk: '2', status_delivery_document: '2', status: '2', status_label: 'Indent', count: 7 },
  ],
};

describe('reduced motion', () => {
  afterEach(() => emulateMedia({ reducedMotion: 'no-preference' }));

  /** What moves for everybody, and for who wants no motion. */
  async function both(element: WidgetElement): Promise<[boolean, string[]]> {
    await emulateMedia({ reducedMotion: 'no-preference' });
    const usual = moving(element).length > 0;
    await emulateMedia({ reducedMotion: 'reduce' });
    return [usual, moving(element)];
  }

  for (const tag of [
    'document-indicator-card',
    'status-spk-chart',
    'history-table',
    'top-received-unit-list',
    'sales-kpi-cards',
  ])
    it(`stills the skeleton of <${tag}>`, async () => {
      serve(never);
      const element = await put(tag);
      await until(() => element.renderRoot.querySelector('.skeleton, .skeletons'), 'a skeleton');
      expect(await both(element)).to.deep.equal([true, []]);
    });

  for (const [tag, answer] of [
    ['status-prospect-chart', statuses],
    ['status-spk-chart', orders],
    ['delivery-status-chart', orders],
    ['payment-status-chart', orders],
  ] as const)
    it(`stills the drawing of <${tag}>`, async () => {
      serve(() => json(answer));
      const element = await put(tag);
      await until(() => drawingOf(element), 'a drawing');
      expect(await both(element)).to.deep.equal([true, []]);
    });

  it('stills the switches of a filter', async () => {
    serve(never);
    expect(await both(await put('sales-filter'))).to.deep.equal([true, []]);
  });

  it('stills charts with axes when a part is chosen; for others that fades', async () => {
    const animates = async (): Promise<unknown> => {
      const host = await drawnChart({ form: columns, view: monthsOf([1, 2, 3]) });
      const root = host.renderRoot.querySelector<HTMLElement>('.chart-canvas')!;
      await until(() => getInstanceByDom(root), 'the engine');
      const option = (): object => getInstanceByDom(root)!.getOption();
      const looks = (): string => JSON.stringify((option() as { series: unknown }).series);
      const before = looks();
      host.selected = new Set(['2024-01']);
      await until(() => looks() !== before, 'the choice');
      return (option() as { animation: unknown }).animation;
    };
    expect(await animates()).to.equal(true);
    await emulateMedia({ reducedMotion: 'reduce' });
    expect(await animates()).to.equal(false);
  });
});
