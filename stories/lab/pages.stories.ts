import { lab } from '../../domains/lab.js';
import '../../src/index.js';
import { darkPage, demoPage } from '../support/demo-page.js';

export default { title: 'Pages/Lab', parameters: { domain: lab } };

export const ExecutiveSummary = demoPage(lab, 'lab', {
  'lab-kpi-cards': ['Rp 919.672.500', '76,3%'],
  'lab-sales-trend': ['Penjualan Rp 919.672.500'],
  'lab-etl-refresh': ['Perbarui data'],
});

export const SalesComposition = demoPage(lab, 'lab-sales', {
  'lab-breakdown-chart': ['Total Rp 919.672.500'],
  'lab-company-ranking': ['Perusahaan yang turun'],
});

export const CollectionHealth = demoPage(lab, 'lab-collection', {
  'lab-kpi-cards': ['Rp 216.328.875', '76,3%'],
  'lab-breakdown-chart': ['Total Rp 216.328.875', '90+'],
  'lab-lunas-by-omzet': ['Belum lunas'],
  'lab-orders-table': ['424 order'],
});

export const DrillDownTables = demoPage(lab, 'lab-detail', {
  'lab-orders-table': ['1.681 order'],
  'lab-company-ranking': ['RS Harapan Sehat'],
  'lab-subgroup-table': ['Kimia Klinik'],
});

export const Dark = darkPage(ExecutiveSummary, ['lab-kpi-cards', 'lab-sales-trend']);
