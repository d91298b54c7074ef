import { expect, fixture, html } from '@open-wc/testing';
import '../../src/margin/margin-data-stats.js';
import '../../src/margin/margin-data-table.js';
import type { MarginDataStats } from '../../src/margin/margin-data-stats.js';
import type { MarginDataTable } from '../../src/margin/margin-data-table.js';
import { json, serve } from '../support/service.js';
import { inState, textOf } from '../support/wait.js';
import { data } from './asked.js';

describe('margin-data-stats', () => {
  it('shows four numbers, and asks one question with the table', async () => {
    const seen = serve(() => json(data), { today: '2025-01-15' });
    const both = await fixture(
      html`<div><margin-data-stats></margin-data-stats><margin-data-table></margin-data-table></div>`,
    );
    const element = await inState(both.querySelector<MarginDataStats>('margin-data-stats')!, 'ready');
    await inState(both.querySelector<MarginDataTable>('margin-data-table')!, 'ready');
    expect(seen).to.have.lengthOf(1);
    const text = textOf(element);
    for (const shown of ['4', 'Rp 1.700.000', 'Rp 215.000', '12,65%']) expect(text).to.contain(shown);
  });
});
