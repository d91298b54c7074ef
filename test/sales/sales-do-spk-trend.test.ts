import { expect } from '@open-wc/testing';
import '../../src/sales/sales-do-spk-trend.js';
import { readCsv } from '../support/csv.js';
import { DRAWING } from '../support/drawing.js';
import { json, serve } from '../support/service.js';
import { inState } from '../support/wait.js';
import { runSuite } from '../suites/index.js';
import { put, type Subject } from '../suites/subject.js';
import { TODAY } from './asked.js';

const deliveries = { label: 'Delivery Order', data: [80, 90, 100, 85, 91, 104, 117, 138, 0, 0, 0, 0] };
const orders = {
  label: 'Surat Pemesanan Kendaraan',
  data: [210, 220, 230, 240, 250, 260, 270, 355, 0, 0, 0, 0],
};

const answerOf = (...datasets: object[]): object => ({ DOvsSPKMontlyTrend: { datasets } });

const subject: Subject = {
  tag: 'sales-do-spk-trend',
  kind: 'chart',
  needs: { year: '2025', branch: 'all-branch' },
  answer: answerOf(deliveries, orders),
  shows: ['138', '355'],
};

runSuite(subject);

describe('delivery orders and orders', () => {
  it('are told apart by their labels, not by their order', async () => {
    serve(() => json(answerOf(orders, deliveries)), { today: TODAY });
    const element = await inState(await put(subject), 'ready');
    const rows = readCsv(await element.toCSV());
    expect(rows[0]).to.deep.equal(['Bulan', 'Delivery Order (DO)', 'Surat Pesanan (SPK)']);
    expect(rows[1]).to.deep.equal(['Jan', '80', '210']);
    expect(rows[9]).to.deep.equal(['Sep', '', '']);
  });

  it('are an error where one of them is missing', async () => {
    serve(() => json(answerOf(orders)));
    const element = await inState(await put(subject), 'error');
    expect(element.error).to.include({ kind: 'contract', expected: '"Delivery Order"' });
    expect(element.renderRoot.querySelector(`${DRAWING}, table`)).to.equal(null);
  });

  it('are asked for without a comparison', async () => {
    const seen = serve(() => json(subject.answer));
    await inState(await put(subject, { compare: '' }), 'ready');
    expect(seen[0]!.url.search).to.equal('?year=2025&branch=all-branch');
  });
});
