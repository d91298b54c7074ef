/** The dashboard of a water supplier. */
import { waterDemo } from '../demo/water.js';
import { waterMocks } from '../mocks/water/index.js';
import type { ParamSet } from '../src/core/params.js';
import * as contracts from '../src/water/contracts.js';
import { monthInPath, nomenParams, waterAnomaly, waterMonth, waterMonthWith } from '../src/water/params.js';
import type { DomainEntry } from './entry.js';

const optional = { ...nomenParams.nomen, isOptional: true };

/** What stands in a path. */
const inPath = (name: string, example: string): ParamSet => ({
  params: [
    { attribute: name, property: name, inPath: true, fallback: example, label: { id: name, en: name } },
  ],
});

const body = (fields: object) => (): Promise<object> => Promise.resolve(fields);

const CUSTOMER = '60100000';

/** A form with a file of one payment of January 2024. */
function form(): Promise<FormData> {
  const body = new FormData();
  const text = 'NOMEN;PAY_DT;AMT_COLLECT\n60100000;2024-01-05;60000\n';
  body.append('files[]', new File([text], 'COLLECTION.csv', { type: 'text/csv' }));
  body.set('manual_override', '{}');
  return Promise.resolve(body);
}

export const water: DomainEntry = {
  name: 'water',
  title: { id: 'Air minum', en: 'Water' },
  service: contracts.water,
  contracts,
  mocks: waterMocks,
  samples: [
    {
      name: 'month',
      title: 'June 2024',
      attributes: { month: '6', year: '2024', nomen: CUSTOMER, type: 'extreme' },
    },
    {
      name: 'month-before',
      title: 'May 2024',
      attributes: { month: '5', year: '2024', nomen: CUSTOMER, type: 'extreme' },
    },
    { name: 'newest', title: 'The newest month', attributes: { nomen: CUSTOMER, type: 'extreme' } },
  ],
  own: { 'water-customer-search': { search: 'Santoso' } },
  // A month without its year is none.
  idle: { without: 'year', says: 'Lengkapi dulu: tahun (year).' },
  questions: {
    waterKpi: waterMonth,
    waterKpiHistory: waterMonth,
    waterRayons: waterMonth,
    waterDailyTrend: waterMonth,
    waterCollection: waterMonth,
    waterUnpaid: waterMonth,
    waterUnpaidRayons: waterMonth,
    waterArrears: waterMonth,
    waterBills: waterMonthWith(optional),
    anomalySummary: waterMonth,
    anomalyDetail: waterAnomaly,
    waterMissingFiles: { params: monthInPath('2024-06-30') },
    waterUploadRemoval: inPath('id', '1'),
    customerUpdate: inPath('nomen', CUSTOMER),
    analysisDetail: inPath('id', '1'),
    analysisComments: inPath('id', '1'),
    analysisActivity: inPath('id', '1'),
    analysisUpdate: inPath('id', '1'),
    analysisStatus: inPath('id', '1'),
    analysisComment: inPath('id', '1'),
  },
  bodies: {
    waterUpload: form,
    customerCreate: body({ nomen: '60199999', name: 'Wati Lubis', rayon: '34' }),
    customerUpdate: body({ name: 'Siti Nasution', rayon: '35' }),
    analysisCreate: body({ nomen: CUSTOMER, jenis_anomali: 'extreme', deskripsi: 'Periksa meter.' }),
    analysisUpdate: body({ priority: 'high' }),
    analysisStatus: body({ status: 'completed' }),
    analysisComment: body({ comment: 'Meter sudah diganti.' }),
  },
  demo: waterDemo,
};
