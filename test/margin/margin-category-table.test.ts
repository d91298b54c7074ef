import { expect, fixture, html } from '@open-wc/testing';
import '../../src/margin/margin-category-table.js';
import type { MarginCategoryTable } from '../../src/margin/margin-category-table.js';
import { json, serve } from '../support/service.js';
import { inState, textOf } from '../support/wait.js';
import { make, margins, noMargins } from './asked.js';

const put = () => fixture<MarginCategoryTable>(html`${make('margin-category-table')}`);

const category = (categoryName: string, omzet: number, margin: number) => ({
  categoryName,
  omzet,
  hpp: omzet - margin,
  margin,
  marginPercent: omzet > 0 ? (margin / omzet) * 100 : 0,
});

describe('margin-category-table', () => {
  it('has the highest percentage first, each with its badge', async () => {
    const byCategory = [
      category('Nol', 1000, 0),
      category('Sepuluh', 1000, 100),
      category('Dua puluh', 1000, 200),
      category('Kurang', 1000, 99),
      category('Jasa', 0, -500),
      ...margins.data.byCategory,
    ];
    serve(() => json({ success: true, data: { ...margins.data, byCategory } }));
    const { renderRoot } = await inState(await put(), 'ready');
    const rows = [...renderRoot.querySelectorAll('tbody tr')].map((row) => {
      const pill = row.querySelector('.pill')!;
      return [
        row.querySelector('td')!.textContent.trim(),
        pill.textContent.replace(/\s+/g, ' ').trim(),
        pill.className.replace('pill ', ''),
      ];
    });
    expect(rows).to.deep.equal([
      ['Dua puluh', '20,00% Bagus', 'tone-good'],
      ['Beras', '17,86% Sedang', 'tone-1'],
      ['Sepuluh', '10,00% Sedang', 'tone-1'],
      ['Kurang', '9,90% Rendah', 'tone-6'],
      ['Jasa', '0,00% Tanpa omzet', 'tone-neutral'],
      ['Nol', '0,00% Rendah', 'tone-6'],
      ['Gula', '-10,00% Negatif', 'tone-bad'],
    ]);
  });

  it('is empty in a month without rows', async () => {
    serve(() => json(noMargins));
    expect(textOf(await inState(await put(), 'empty'))).to.contain('Tidak ada data untuk periode ini');
  });

  it('is loading, not empty, as long as its rows are made ready on a busy machine', async () => {
    let time = performance.now();
    Object.defineProperty(performance, 'now', { configurable: true, value: () => (time += 9) });
    try {
      serve(() => json(noMargins));
      const element = await put();
      const drawn: string[] = [];
      element.addController({
        hostUpdated: () => void (element.state === 'empty' && drawn.push(textOf(element))),
      });
      await inState(element, 'empty');
      expect(drawn.length).to.be.greaterThan(0);
      for (const text of drawn) expect(text).to.contain('Tidak ada data untuk periode ini');
    } finally {
      Reflect.deleteProperty(performance, 'now');
    }
  });
});
