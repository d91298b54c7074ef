/** A chosen datum of a chart filters the table of its scope, by mouse and keyboard, until it is chosen again. */
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/dealer/dasbor-filter.js';
import '../../src/dealer/history-table.js';
import '../../src/dealer/status-prospect-chart.js';
import { drawingOf } from '../support/drawing.js';
import { json, serve, type Seen } from '../support/service.js';
import { heard, inState, textOf, until } from '../support/wait.js';

const statuses = {
  success: true,
  total_records: 12,
  data: [
    { status_prospect: '1', status_label: 'Low', count: 5 },
    { status_prospect: '4', status_label: 'Deal', count: 4 },
    { status_prospect: null, status_label: 'Unknown', count: 3 },
  ],
};

const rows = {
  success: true,
  data: [
    Object.fromEntries(
      [
        'id_prospect',
        'nama_lengkap',
        'alamat',
        'no_kontak',
        'tanggal_prospect',
        'status_prospect',
        'sumber_prospect',
        'tanggal_appointment',
        'no_ktp',
        'kode_kecamatan',
        'metode_follow_up',
      ].map((field) => [field, 'x']),
    ),
  ],
  total_records: 45,
  total_pages: 3,
  current_page: 1,
  per_page: 20,
};

async function page() {
  const seen = serve(({ url }) => json(url.pathname.endsWith('data-table') ? rows : statuses));
  const scope = await fixture(html`
    <dasbor-scope dealer="1" date-from="2024-01-01" date-to="2024-01-31" locale="en">
      <status-prospect-chart by="status"></status-prospect-chart>
      <history-table></history-table>
    </dasbor-scope>
  `);
  const [chart, table] = [
    scope.querySelector('status-prospect-chart')!,
    scope.querySelector('history-table')!,
  ];
  await inState(chart, 'ready');
  table.scrollIntoView();
  await inState(table, 'ready');
  chart.scrollIntoView();
  const asked = (): Seen['url'] => seen.filter(({ url }) => url.pathname.endsWith('data-table')).at(-1)!.url;
  const region = chart.shadowRoot!.querySelector<HTMLElement>('[tabindex="0"]')!;
  await until(() => drawingOf(chart), 'the drawing');
  const press = (key: string): void => {
    region.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  };
  const chip = (): HTMLElement | null => table.shadowRoot!.querySelector('[part=chip]');
  return { seen, chart, table, asked, region, press, chip };
}

describe('the cross-filter', () => {
  it('filters the table by what is chosen, shows a chip, and is undone by choosing again', async () => {
    const { chart, table, asked, region, press, chip } = await page();
    const chosen = heard<{ field: string; value: string; label: string }>('dasbor-select', chart);
    region.focus();
    press('ArrowRight');
    press('ArrowRight');
    press('Enter');
    await until(() => chip(), 'the chip');
    expect(chosen[0]!.detail).to.include({ field: 'status_prospect', value: '4', label: 'Deal' });
    await until(() => asked().searchParams.get('status_prospect') === '4');
    expect(asked().searchParams.get('page')).to.equal('1');
    expect(textOf(table, '[part=chip]')).to.equal('Status: Deal');
    press('Enter');
    await until(() => !chip(), 'no chip');
    await inState(table, 'ready');
  });

  it('is undone by the chip', async () => {
    const { table, region, press, chip, asked } = await page();
    region.focus();
    press('ArrowRight');
    press('Enter');
    await until(() => chip(), 'the chip');
    await until(() => asked().searchParams.get('status_prospect') === '1');
    chip()!.click();
    await until(() => !chip(), 'no chip');
    await inState(table, 'ready');
  });

  it('is left to the page that cancels the event', async () => {
    const { chart, region, press, chip } = await page();
    chart.addEventListener('dasbor-select', (event) => event.preventDefault());
    region.focus();
    press('ArrowRight');
    press('Enter');
    await chart.updateComplete;
    expect(chip()).to.equal(null);
  });

  it('sets no filter for the unknown, which stand for no single code', async () => {
    const { chart, region, press, chip } = await page();
    const chosen = heard<{ label: string }>('dasbor-select', chart);
    region.focus();
    press('End');
    press('Enter');
    await until(() => chosen.length === 1);
    expect(chosen[0]!.detail.label).to.equal('Unknown');
    expect(chip()).to.equal(null);
  });

  it('ends where a datum is chosen that stands for no single code, which looks as if it did nothing', async () => {
    const { table, region, press, chip } = await page();
    region.focus();
    press('Home');
    expect(region.classList.contains('selectable')).to.equal(true);
    press('Enter');
    await until(() => chip(), 'the chip');
    press('End');
    expect(region.classList.contains('selectable')).to.equal(false);
    press('Enter');
    await until(() => !chip(), 'no chip');
    await inState(table, 'ready');
  });

  it('holds for the dealer whose data it was chosen in', async () => {
    const { chart, table, region, press, chip, asked } = await page();
    const scope = chart.parentElement!;
    region.focus();
    press('Home');
    press('Enter');
    await until(() => chip(), 'the chip');
    scope.setAttribute('dealer', '2');
    await until(() => asked().searchParams.get('dealer_id') === '2', 'the other dealer');
    await inState(table, 'ready');
    expect(asked().searchParams.has('status_prospect')).to.equal(false);
    expect(chip()).to.equal(null);
    // Another period of the same dealer keeps it.
    scope.setAttribute('dealer', '1');
    await until(() => chip(), 'the chip again');
    scope.setAttribute('date-to', '2024-01-30');
    await until(() => asked().searchParams.get('date_to') === '2024-01-30', 'the other period');
    expect(asked().searchParams.get('status_prospect')).to.equal('1');
  });

  it('stands on the chart and in the filter bar, from where it is taken away by keyboard too', async () => {
    const { chart, region, press, chip } = await page();
    const filter = document.createElement('dasbor-filter');
    chart.before(filter);
    await filter.updateComplete;
    const own = (element: Element): HTMLElement | null => element.shadowRoot!.querySelector('[part=chip]');
    expect([own(chart), own(filter)]).to.deep.equal([null, null]);
    region.focus();
    press('Home');
    press('Enter');
    await until(() => own(chart) && own(filter) && chip(), 'three chips');
    expect([chart, filter].map((element) => textOf(element, '[part=chip]'))).to.deep.equal([
      'Status: Low',
      'Status: Low',
    ]);
    own(chart)!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => !own(chart) && !own(filter) && !chip(), 'no chip');
    expect(chart.shadowRoot!.activeElement, 'the focus stays in the chart').to.equal(region);
    press('End');
    press('Home');
    press('Enter');
    await until(() => own(filter), 'the chip again');
    own(filter)!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => !own(chart) && !own(filter) && !chip(), 'no chip again');
    expect(filter.shadowRoot!.activeElement?.localName).to.be.oneOf(['input', 'select']);
  });

  it('of another dealer isn’t in the filter bar', async () => {
    const { chart, region, press } = await page();
    const filter = document.createElement('dasbor-filter');
    chart.before(filter);
    const chips = (): number => filter.shadowRoot!.querySelectorAll('[part=chip]').length;
    region.focus();
    press('Home');
    press('Enter');
    await until(() => chips() === 1, 'the chip');
    chart.parentElement!.setAttribute('dealer', '2');
    await until(() => chips() === 0, 'no chip');
    chart.parentElement!.setAttribute('dealer', '1');
    await until(() => chips() === 1, 'the chip again');
  });

  it('leads to the rows behind a datum in one step, by Shift+Enter, a double click or the chart’s button', async () => {
    const { chart, table, region, asked } = await page();
    const focused = (): Element | null => table.shadowRoot!.activeElement;
    const go = async (ways: () => void, status: string): Promise<void> => {
      ways();
      await until(() => asked().searchParams.get('status_prospect') === status, 'the question');
      await until(() => focused()?.matches('.rows'), 'the focus in the rows');
      await inState(table, 'ready');
      chart.scrollIntoView();
      region.focus();
      expect(focused()).to.equal(null);
    };
    const key = (name: string, shiftKey = false): boolean =>
      region.dispatchEvent(
        new KeyboardEvent('keydown', { key: name, shiftKey, bubbles: true, cancelable: true }),
      );
    region.focus();
    await go(() => {
      key('Home');
      key('Enter', true);
    }, '1');
    const bar = chart.shadowRoot!.querySelector('[data-row="1"]')!;
    const init = { bubbles: true, cancelable: true, pointerType: 'mouse' };
    await go(() => {
      for (const detail of [1, 2]) {
        bar.dispatchEvent(new PointerEvent('pointerdown', init));
        bar.dispatchEvent(new MouseEvent('click', { ...init, detail }));
      }
    }, '4');
    const way = (): HTMLElement | null => chart.shadowRoot!.querySelector('.narrowed .way');
    await until(way, 'the button');
    await go(() => way()!.click(), '4');
    expect(textOf(chart, '.way')).to.equal('Show rows');
  });

  it('invites to choose only where something comes of it', async () => {
    const { chart, region, press } = await page();
    const alone = document.createElement('status-prospect-chart');
    for (const [name, value] of Object.entries({
      by: 'status',
      loading: 'eager',
      dealer: '1',
      'date-from': '2024-01-01',
      'date-to': '2024-01-31',
    }))
      alone.setAttribute(name, value);
    document.body.append(alone);
    await inState(alone, 'ready');
    await until(() => drawingOf(alone), 'the drawing');
    const other = alone.shadowRoot!.querySelector<HTMLElement>('[tabindex="0"]')!;
    other.focus();
    const home = (): boolean =>
      other.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true, cancelable: true }));
    home();
    await until(() => other.classList.contains('walked'), 'the walk');
    expect(other.classList.contains('selectable'), 'nobody hears it').to.equal(false);
    alone.addEventListener('dasbor-select', () => {});
    await alone.updateComplete;
    home();
    expect(other.classList.contains('selectable'), 'the page hears it').to.equal(true);
    alone.remove();
    region.focus();
    press('Home');
    await until(() => region.classList.contains('selectable'), 'a table is filtered');
    expect(chart.isConnected).to.equal(true);
  });
});
