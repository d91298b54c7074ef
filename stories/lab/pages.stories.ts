import { lab } from '../../domains/lab.js';
import '../../src/index.js';
import { darkPage, demoPage } from '../support/demo-page.js';

export default { title: 'Pages/Lab', parameters: { domain: lab } };

export const Lab = demoPage(lab, 'lab', {
  'lab-kpi-cards': ['Rp 919.672.500', '76,3%'],
  'lab-etl-refresh': ['Perbarui data'],
  'lab-company-ranking': ['RS Harapan Sehat'],
  'lab-subgroup-table': ['Kimia Klinik'],
  'lab-orders-table': ['1.681 order'],
});

export const Dark = darkPage(Lab, ['lab-kpi-cards', 'lab-orders-table']);
