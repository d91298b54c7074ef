/** The car sales dashboard as one page. */
import { ALL_BRANCHES, BRANCHES } from '../src/sales/codes.js';
import { periodText } from '../src/sales/periods.js';
import { wordsIn } from '../src/locales/locales.js';
import type { DomainDemo } from './layout.js';

const all = { id: 'Semua cabang', en: 'All branches' };

/** The car sales dashboard. */
export const salesDemo: DomainDemo = {
  filter: 'sales-filter',
  asked: (today) => ({
    year: today.slice(0, 4),
    month: today.slice(5, 7),
    branch: ALL_BRANCHES,
    compare: 'true',
  }),
  choice({ year, month, branch, 'custom-date': isDay, 'selected-date': day = '' }, locale) {
    const period = isDay === 'true' ? day : month === 'all-month' ? year! : `${year}-${month}`;
    const name = BRANCHES.find(({ code }) => code === branch)?.name ?? wordsIn(all, locale);
    return `${name} · ${periodText(period, locale)}`;
  },
  pages: [
    {
      name: 'sales',
      title: { id: 'Penjualan mobil', en: 'Car sales' },
      tiles: [
        { tag: 'sales-kpi-cards', span: 12 },
        { tag: 'sales-monthly-trend', span: 6 },
        { tag: 'sales-do-spk-trend', span: 6 },
        { tag: 'sales-model-distribution', span: 6 },
        { tag: 'sales-branch-performance', span: 6 },
      ],
    },
  ],
};
