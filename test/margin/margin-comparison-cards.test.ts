import { expect, fixture, html } from '@open-wc/testing';
import { addDays } from '../../src/format/plain-date.js';
import '../../src/margin/margin-comparison-cards.js';
import type { MarginComparisonCards } from '../../src/margin/margin-comparison-cards.js';
import { json, serve, type Seen } from '../support/service.js';
import { inState, textOf } from '../support/wait.js';
import { make, paramsOf } from './asked.js';

// A Wednesday.
const today = '2025-01-15';

/** Every day from 1 January 2024; those named have a margin. */
function trend(margins: Readonly<Record<string, number>>, from = '2024-01-01') {
  const data = [];
  for (let date = from; date <= today; date = addDays(date, 1)) {
    const margin = margins[date] ?? 0;
    data.push({
      ...{ date, local: 0, cabang: 0, total: 0 },
      ...{ localGrossMargin: margin, cabangGrossMargin: 0, totalGrossMargin: margin },
    });
  }
  return { success: true, data };
}

const dashboard = { success: true, data: {}, lastUpdate: { grossMargin: '2025-01-15 08:10:00' } };

const answering = (margins: Readonly<Record<string, number>>, from?: string) => (request: Seen) =>
  json(request.url.pathname.endsWith('dashboard') ? dashboard : trend(margins, from));

const put = () => fixture<MarginComparisonCards>(html`${make('margin-comparison-cards', {})}`);

const cards = ({ renderRoot }: MarginComparisonCards): string[] =>
  [...renderRoot.querySelectorAll('.sentence')].map(({ textContent }) => textContent.replace(/\s+/g, ' '));

describe('margin-comparison-cards', () => {
  it('compares six periods with those before, and says the dates of both', async () => {
    const seen = serve(
      answering({
        '2025-01-14': 300,
        '2025-01-13': 200,
        '2025-01-06': 1000,
        '2024-12-31': -400,
        '2024-06-30': 600,
        '2024-01-01': 50,
      }),
      { today },
    );
    const element = await inState(await put(), 'ready');
    expect(cards(element)).to.deep.equal(
      [
        'Kemarin: Rp 300, 14 Jan 2025; naik 50,0%, 13 Jan 2025: Rp 200',
        'Minggu ini: Rp 500, 13–15 Jan 2025; turun 50,0%, 6–12 Jan 2025: Rp 1.000',
        'Bulan ini: Rp 1.500, 1–15 Jan 2025; naik 475,0%, 1–31 Des 2024: -Rp 400',
        'Kuartal ini: Rp 1.500, 1–15 Jan 2025; naik 475,0%, 1 Okt – 31 Des 2024: -Rp 400',
        'Semester ini: Rp 1.500, 1–15 Jan 2025; naik 475,0%, 1 Jul – 31 Des 2024: -Rp 400',
        'Tahun ini: Rp 1.500, 1–15 Jan 2025; naik 500,0%, 1 Jan – 31 Des 2024: Rp 250',
      ].map((text) => text.replaceAll('\u2009', ' ')),
    );
    expect(seen.map(paramsOf)).to.deep.include({ days: '381' });
    expect(textOf(element, '[part=footer]')).to.contain('15 Jan 2025, 08.10');
    expect(element.refreshInterval).to.equal(300);
  });

  it('says 0 % where there was nothing before', async () => {
    serve(answering({ '2025-01-14': 300 }), { today });
    const element = await inState(await put(), 'ready');
    expect(cards(element)[0]).to.contain('naik 0,0% (sebelumnya nol)');
  });

  it('has no number where a day is missing', async () => {
    serve(answering({ '2025-01-14': 300 }, '2025-01-01'), { today });
    const element = await inState(await put(), 'ready');
    expect(cards(element)[2]).to.contain('Bulan ini: Rp 300').and.to.contain('1–31 Des 2024: –');
  });
});
