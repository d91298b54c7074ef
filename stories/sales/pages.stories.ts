import { sales } from '../../domains/sales.js';
import '../../src/index.js';
import { darkPage, demoPage } from '../support/demo-page.js';

export default { title: 'Pages/Sales', parameters: { domain: sales } };

export const Sales = demoPage(sales, 'sales', {
  'sales-kpi-cards': ['187', 'STARGAZER'],
  'sales-monthly-trend': ['Total 1.177 unit'],
  'sales-do-spk-trend': ['Delivery Order (DO)'],
  'sales-model-distribution': ['STARGAZER', '30,5%'],
  'sales-branch-performance': ['PETTARANI', '64'],
});

export const Dark = darkPage(Sales, ['sales-kpi-cards', 'sales-monthly-trend']);
