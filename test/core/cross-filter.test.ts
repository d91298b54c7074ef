/** A chosen datum of a chart filters the table of its scope, by mouse and keyboard, until it is chosen again. */
import { expect, fixture, html } from '@open-wc/testing';
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
});
