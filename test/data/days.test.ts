/** Days that exist are read, also at the beginning of a timestamp; what is none is a wrong answer, and never cut off. */
import { expect } from '@open-wc/testing';
import { day } from '../../src/data/fields.js';
import { labTrend } from '../../src/lab/contracts.js';
import { salesTrend } from '../../src/margin/contracts.js';
import { waterDailyTrend } from '../../src/water/contracts/billing.js';

const read = (value: unknown): string | undefined => day.safeParse(value).data;

describe('days', () => {
  it('are read by themselves and from timestamps', () => {
    expect(read('2025-12-31')).to.equal('2025-12-31');
    expect(read('2024-02-29')).to.equal('2024-02-29');
    for (const time of ['T17:00:00.000Z', ' 09:05:00', 'T', ' '])
      expect(read(`2025-12-31${time}`), time).to.equal('2025-12-31');
  });

  it('are none where they don’t exist, or where more stands beside them', () => {
    const wrong = ['', '2025-12', '2025-02-29', '2025-13-01', '2025-12-32', '2025-12-311', '2025-12-31x'];
    for (const value of [
      ...wrong,
      ' 2025-12-31',
      '31/12/2025',
      20251231,
      1e12,
      null,
      undefined,
      ['2025-12-31', ''],
    ])
      expect(read(value), String(value)).to.equal(undefined);
  });

  const sales = { sales_amount: 1, paid_amount: 1, outstanding_amount: 0 };
  const margins = { localGrossMargin: 1, cabangGrossMargin: 1, totalGrossMargin: 2 };
  const areas = { local: 1, cabang: 1, total: 2 };
  for (const [name, answer, accepts] of [
    ['lab', (period: string) => ({ status: 'OK', data: [{ period, ...sales }] }), labTrend.answer],
    [
      'margin',
      (date: string) => ({ success: true, data: [{ date, ...areas, ...margins }] }),
      salesTrend.answer,
    ],
    [
      'water',
      (tgl_bayar: string) => [{ tgl_bayar, jumlah_nomen: 1, total_harian: 1, kumulatif: 1 }],
      waterDailyTrend.answer,
    ],
  ] as const)
    it(`are what an axis of days needs: ${name}`, () => {
      expect(accepts.safeParse(answer('2025-12-31')).success).to.equal(true);
      expect(accepts.safeParse(answer('2025-12-31=1+1')).success).to.equal(false);
      expect(accepts.safeParse(answer('besok')).success).to.equal(false);
    });
});
