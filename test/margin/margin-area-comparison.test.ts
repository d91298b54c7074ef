import { expect, fixture, html } from '@open-wc/testing';
import '../../src/margin/margin-area-comparison.js';
import type { MarginAreaComparison } from '../../src/margin/margin-area-comparison.js';
import { readCsv } from '../support/csv.js';
import { json, serve } from '../support/service.js';
import { inState, textOf } from '../support/wait.js';
import { make, margins, noMargins } from './asked.js';

const put = () => fixture<MarginAreaComparison>(html`${make('margin-area-comparison')}`);

describe('margin-area-comparison', () => {
  it('shows both areas of the document’s example', async () => {
    serve(() => json(margins));
    const element = await inState(await put(), 'ready');
    const [cabang = '', local = ''] = [...element.renderRoot.querySelectorAll('.sentence')].map(
      ({ textContent }) => textContent,
    );
    expect(cabang).to.contain('CABANG').and.to.contain('Rp 170.000').and.to.contain('13,08%');
    // Less than a million is short as it is: said once.
    expect(cabang.split('Rp 170.000')).to.have.lengthOf(2);
    expect(local).to.contain('LOCAL').and.to.contain('Rp 50.000').and.to.contain('12,50%');
    expect(readCsv(await element.toCSV())[1]!.slice(0, 4)).to.deep.equal([
      'CABANG',
      '1300000',
      '1130000',
      '170000',
    ]);
    await expect(element).to.be.accessible();
  });

  it('is empty in a month without rows', async () => {
    serve(() => json(noMargins));
    expect(textOf(await inState(await put(), 'empty'))).to.contain('Tidak ada data untuk periode ini');
  });
});
