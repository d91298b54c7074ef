import { expect, fixture, html } from '@open-wc/testing';
import '../../src/water/water-payment-history.js';
import type { WaterPaymentHistory } from '../../src/water/water-payment-history.js';
import { runSuite } from '../suites/index.js';
import { json, serve } from '../support/service.js';
import { inState, until } from '../support/wait.js';

const payment = (
  tgl_bayar: string,
  jumlah_bayar: number,
  tipe_bayar: string,
  bill_period: string | null,
) => ({
  ...{ tgl_bayar, jumlah_bayar, tipe_bayar, bill_period },
  sumber_file: 'bayar.csv',
});

const answer = [
  payment('2025-12-06', 40_000, 'current', '2025-11'),
  payment('2025-12-05', 60_000, 'undue', '2025-12'),
  { ...payment('2025-11-20', 70_000, 'mb', null), sumber_file: null },
];

runSuite({
  tag: 'water-payment-history',
  kind: 'table',
  needs: { nomen: '60100000' },
  answer,
  shows: ['6 Des 2025', 'Rp 40.000', 'Current', 'Undue', 'MB', 'Nov 2025'],
  empty: [],
  named: (name) => [{ ...answer[0], sumber_file: name }, ...answer.slice(1)],
  terms: ['Current', 'Undue', 'MB'],
});

describe('water-payment-history, beside what every table does', () => {
  it('asks for a customer’s payments of all months, unless one is named', async () => {
    const seen = serve(() => json(answer));
    const element = await fixture<WaterPaymentHistory>(
      html`<water-payment-history nomen="N1"></water-payment-history>`,
    );
    await inState(element, 'ready');
    expect(seen[0]!.url.search).to.equal('?nomen=N1');
    element.month = 2;
    element.year = 2025;
    await until(() => seen.length === 2, 'another question');
    await inState(element, 'ready');
    expect(seen[1]!.url.search).to.equal('?bulan=2&tahun=2025&nomen=N1');
    const [, , third] = [...element.renderRoot.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('td')]
        .slice(0, 5)
        .map(({ textContent }) => textContent.replaceAll('\u00a0', ' ').trim()),
    );
    expect(third).to.deep.equal(['20 Nov 2025', 'Rp 70.000', 'MB', '–', '–']);
  });
});
