import { expect, fixture, html } from '@open-wc/testing';
import '../../src/margin/margin-data-table.js';
import type { MarginDataTable } from '../../src/margin/margin-data-table.js';
import { json, serve } from '../support/service.js';
import { inState, textOf } from '../support/wait.js';
import { data, make, page, paramsOf } from './asked.js';

const put = (attributes = {}) => fixture<MarginDataTable>(html`${make('margin-data-table', attributes)}`);

describe('margin-data-table', () => {
  it('shows the rows with numbers, areas and badges, and asks for this month', async () => {
    const seen = serve(() => json(data), { today: '2025-01-15' });
    const element = await inState(await put(), 'ready');
    const rows = [...element.renderRoot.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
    );
    expect(rows[0]).to.deep.equal([
      ...['1', '3 Jan 2025', 'Jasa', 'LOCAL', 'Rp 0', 'Rp 5.000', '-Rp 5.000', '0,00% Tanpa omzet'],
    ]);
    expect(rows[1]!.slice(1, 4)).to.deep.equal(['2 Jan 2025', 'Gula', 'CABANG']);
    expect(rows[1]!.at(-1)).to.equal('-10,00% Negatif');
    expect(paramsOf(seen[0]!)).to.deep.equal({
      ...{ type: 'gross_margin', year: '2025', month: '1', page: '1', limit: '50' },
    });
  });

  it('shows nothing to those who may not see it, and says so', async () => {
    serve(() => json({ ...data, allowedTypes: [] }));
    const element = await inState(await put(), 'error');
    expect(element.error!.kind).to.equal('forbidden');
    expect(textOf(element)).to.contain('tidak berhak').and.to.not.contain('Gula');
  });

  it('is empty in a month without rows', async () => {
    serve(() => json(page()));
    expect(textOf(await inState(await put(), 'empty'))).to.contain('Tidak ada data untuk periode ini');
  });
});
