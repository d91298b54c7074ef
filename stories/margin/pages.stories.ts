import { margin } from '../../domains/margin.js';
import '../../src/index.js';
import { darkPage, demoPage } from '../support/demo-page.js';

export default { title: 'Pages/Margin', parameters: { domain: margin } };

export const GrossMargin = demoPage(margin, 'margin', {
  'margin-overview-cards': ['Total omzet'],
  'margin-category-table': ['Beras'],
});

export const Data = demoPage(margin, 'margin-data', { 'margin-data-table': ['Beras'] });

export const Dark = darkPage(GrossMargin, ['margin-overview-cards', 'margin-category-table']);
