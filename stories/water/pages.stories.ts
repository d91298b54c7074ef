import type { StoryObj } from '@storybook/web-components-vite';
import { water } from '../../domains/water.js';
import '../../src/index.js';
import { darkPage, demoPage } from '../support/demo-page.js';
import { expectTexts, seen } from '../support/seen.js';

export default { title: 'Pages/Water', parameters: { domain: water } };

/** A page on which not every widget shows something at once; `shows` names those that do, by tag. */
const page = (name: string, shows: Readonly<Record<string, readonly string[]>>): StoryObj => ({
  ...demoPage(water, name, {}),
  play: async ({ canvasElement }) => {
    for (const [tag, texts] of Object.entries(shows)) {
      canvasElement.querySelector(tag)!.scrollIntoView();
      await expectTexts(await seen(canvasElement, tag, 'ready'), texts);
    }
  },
});

export const Overview = demoPage(water, 'water', {
  'water-kpi-cards': ['640', '14.639'],
  'water-collection-rate': ['93,52%'],
  'water-rayon-breakdown': ['Penagihan'],
  'water-unpaid-list': ['81 pelanggan'],
});

export const Meter = page('water-meter', {
  'water-anomaly-summary': ['27', 'WATCH'],
  'water-anomaly-detail': ['27 temuan'],
  'water-customer-profile': ['Siti Nasution'],
  'water-usage-history': ['ACTUAL'],
  'water-analysis-board': ['Papan analisa'],
});

// Nobody has searched yet.
export const Customers = page('water-customers', {
  'water-customer-profile': ['Siti Nasution'],
  'water-payment-history': ['19 Jun 2024', 'Rp 51.550'],
  'water-usage-history': ['ACTUAL'],
});

export const Analysis = page('water-analysis', { 'water-analysis-board': ['Papan analisa'] });

export const Upload = page('water-upload', {
  'water-upload': ['Pilih berkas'],
  'water-missing-files': ['Juni 2024: 5 dari 6 berkas (83%)'],
  'water-upload-history': ['MC_2024-06.xlsx'],
});

export const Dark = darkPage(Overview, ['water-kpi-cards', 'water-collection-table']);
