import type { StoryObj } from '@storybook/web-components-vite';
import { dealer } from '../../domains/dealer.js';
import '../../src/index.js';
import { allIn, darkPage, demoPage } from '../support/demo-page.js';
import { expectTexts } from '../support/seen.js';

export default { title: 'Pages/Dealer', parameters: { domain: dealer } };

export const Overview = demoPage(dealer, 'overview', {
  'revenue-card': ['Rp 6.605.600.000'],
  'top-leasing-bar': ['FIF Group', '65'],
  'history-table': ['765 prospek'],
});
export const Prospecting = demoPage(dealer, 'prospecting', { 'prospect-map': ['Coblong', '142'] });
export const Dealing = demoPage(dealer, 'dealing', { 'top-unit-bar': ['Honda Vario', '73'] });
export const Delivery = demoPage(dealer, 'delivery', { 'top-driver-bar': ['DRV001', '79'] });
export const Billing = demoPage(dealer, 'billing', { 'revenue-card': ['Rp 2.937.180.662,50'] });
export const Leasing = demoPage(dealer, 'leasing', { 'po-status-chart': ['Pengiriman PO', '174'] });
export const Documents = demoPage(dealer, 'documents', { 'document-handling-card': ['238'] });
export const Inbound = demoPage(dealer, 'inbound', { 'inbound-status-chart': ['Sudah Diterima', '73'] });

export const Dark = darkPage(Overview, ['revenue-card', 'top-leasing-bar', 'history-table']);

export const English: StoryObj = {
  ...Overview,
  globals: { language: 'en' },
  play: async ({ canvasElement }) => {
    const widgetOf = await allIn(canvasElement, 'ready');
    await expectTexts(widgetOf('top-leasing-bar'), ['Top 5 leasing companies', 'FIF Group', '38.2%']);
  },
};

export const ServiceDown: StoryObj = {
  ...Overview,
  globals: { scenario: 'error' },
  play: async ({ canvasElement }) => {
    const widgetOf = await allIn(canvasElement, 'error');
    await expectTexts(widgetOf('top-leasing-bar'), ['Server sedang bermasalah (500).', 'Coba lagi']);
  },
};
