import { expect, fixture, html } from '@open-wc/testing';
import '../../src/margin/margin-trend.js';
import type { MarginTrend } from '../../src/margin/margin-trend.js';
import { readCsv } from '../support/csv.js';
import { json, serve } from '../support/service.js';
import { inState, textOf, until } from '../support/wait.js';
import { make, paramsOf } from './asked.js';

const day = (date: string, local: number, cabang: number) => ({
  ...{ date, local: 0, cabang: 0, total: 0 },
  ...{ localGrossMargin: local, cabangGrossMargin: cabang, totalGrossMargin: local + cabang },
});

const answer = {
  success: true,
  data: [day('2025-01-12', 1, 2), day('2025-01-13', 3, -4), day('2025-01-14', 5, 6), day('2025-01-16', 0, 0)],
};

const rows = async (period: string) => {
  serve(() => json(answer), { today: '2025-01-15' });
  const element = await fixture<MarginTrend>(
    html`${make('margin-trend', { month: '1', year: '2025', period })}`,
  );
  return readCsv(await (await inState(element, 'ready')).toCSV()).slice(1);
};

describe('margin-trend', () => {
  it('adds up the days of its periods; what has not come has no number', async () => {
    expect(await rows('daily')).to.deep.equal([
      ['2025-01-12', '1', '2', '3'],
      ['2025-01-13', '3', '-4', '-1'],
      ['2025-01-14', '5', '6', '11'],
      ['2025-01-16', '', '', ''],
    ]);
    expect((await rows('weekly')).map(([, ...sums]) => sums)).to.deep.equal([
      ['1', '2', '3'],
      ['8', '2', '10'],
    ]);
    for (const period of ['monthly', 'quarterly', 'semester', 'yearly'])
      expect((await rows(period)).map(([, ...sums]) => sums)).to.deep.equal([['9', '4', '13']]);
  });

  it('says which day or period is still running', async () => {
    const data = [day('2025-01-14', 5, 6), day('2025-01-15', 0, 0), day('2025-01-16', 0, 0)];
    serve(() => json({ success: true, data }), { today: '2025-01-15' });
    for (const [period, running] of [
      ['daily', '15 Jan 2025'],
      ['weekly', '13–19 Jan 2025'],
      ['monthly', 'Jan 2025'],
    ] as const) {
      const element = await fixture<MarginTrend>(
        html`${make('margin-trend', { month: '1', year: '2025', period })}`,
      );
      await inState(element, 'ready');
      expect(textOf(element, '[part=footer]'), period).to.contain('Total Rp 11 · * belum selesai');
      await until(() => element.renderRoot.querySelector('[data-note]'), 'a table');
      const noted = [...element.renderRoot.querySelectorAll<HTMLElement>('[data-note]')];
      expect(noted.map(({ textContent, dataset }) => [textContent, dataset['note']])).to.deep.equal([
        [running, 'belum selesai'],
      ]);
    }
  });

  it('is an error where a day is there twice, which would count twice', async () => {
    const data = [day('2025-01-14', 5, 6), day('2025-01-13', 1, 1), day('2025-01-14', 5, 6)];
    serve(() => json({ success: true, data }), { today: '2025-01-15' });
    const element = await fixture<MarginTrend>(html`${make('margin-trend', {})}`);
    await inState(element, 'error');
    const { path, expected } = element.error!;
    expect([path, expected]).to.deep.equal(['data[2].date', 'each day once']);
  });

  it('is of this month where nobody says otherwise', async () => {
    const seen = serve(() => json(answer), { today: '2025-01-15' });
    await inState(await fixture<MarginTrend>(html`${make('margin-trend', {})}`), 'ready');
    expect(paramsOf(seen[0]!)).to.deep.equal({ period: 'daily', month: '1', year: '2025' });
  });

  it('is called by its periods: several stand on one page', async () => {
    serve(() => json(answer), { today: '2025-01-15' });
    for (const [period, heading] of [
      ['', 'Tren gross margin harian'],
      ['weekly', 'Tren gross margin mingguan'],
    ]) {
      const element = await fixture<MarginTrend>(
        html`${make('margin-trend', { month: '1', year: '2025', period: period! })}`,
      );
      await inState(element, 'ready');
      expect(element.renderRoot.querySelector('[part=heading]')!.textContent).to.equal(heading);
    }
  });

  it('names the periods where one is unknown', async () => {
    serve(() => json(answer));
    const element = await fixture<MarginTrend>(html`${make('margin-trend', { period: 'hourly' })}`);
    await inState(element, 'error');
    expect(element.error!.message).to.contain('daily, weekly, monthly');
  });
});
