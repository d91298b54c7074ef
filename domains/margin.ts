/** The gross margin dashboard. */
import { writeXlsx } from 'hucre/xlsx';
import { marginDemo } from '../demo/margin.js';
import { marginMocks } from '../mocks/margin/index.js';
import * as contracts from '../src/margin/contracts.js';
import { marginMonth } from '../src/margin/params.js';
import type { DomainEntry } from './entry.js';

/** A form with a workbook of three margins, of days of which the seeded rows have none to lose. */
async function form(): Promise<FormData> {
  const rows = [
    ['KATEGORI', 'TANGGAL', 'CABANG', null, 'LOKAL'],
    [null, null, 'PENCAPAIAN', '%', 'PENCAPAIAN'],
    ['Beras', '02/01/2024', 200_000, null, 50_000],
    ['Gula', '2024-01-03', -30_000],
  ];
  const bytes = await writeXlsx({ sheets: [{ name: 'Data Gross Margin', rows }] });
  const body = new FormData();
  body.set('file', new File([bytes as BlobPart], 'margin.xlsx'));
  return body;
}

export const margin: DomainEntry = {
  name: 'margin',
  title: { id: 'Gross margin', en: 'Gross margin' },
  service: contracts.margin,
  contracts,
  mocks: marginMocks,
  samples: [
    { name: 'month', title: 'June 2024', attributes: { month: '6', year: '2024' } },
    { name: 'month-before', title: 'May 2024', attributes: { month: '5', year: '2024' } },
    {
      name: 'local',
      title: 'June 2024, LOCAL',
      attributes: { month: '6', year: '2024', 'location-type': 'LOCAL' },
    },
  ],
  idle: { without: 'month', says: 'Lengkapi dulu: bulan (month).' },
  questions: { marginDashboard: marginMonth },
  bodies: { marginUpload: form },
  demo: marginDemo,
};
