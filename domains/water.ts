/** The dashboard of a water supplier. */
import { waterDemo } from '../demo/water.js';
import { waterMocks } from '../mocks/water/index.js';
import * as contracts from '../src/water/contracts.js';
import {
  caseList,
  caseParams,
  customerOnly,
  monthInPath,
  nomenParams,
  waterAnomaly,
  waterMonth,
  waterMonthWith,
} from '../src/water/params.js';
import type { DomainEntry } from './entry.js';

const optional = { ...nomenParams.nomen, isOptional: true };

/** One case: boards have none open. */
const someCase = { params: [{ ...caseParams.case, fallback: '1' }] };

const body = (values: object) => (): Promise<object> => Promise.resolve(values);

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
      attributes: { month: '6', year: '2024', nomen: '60100000', type: 'estimasi' },
    },
    {
      name: 'month-before',
      title: 'May 2024',
      attributes: { month: '5', year: '2024', nomen: '60100000', type: 'estimasi' },
    },
    {
      name: 'newest',
      title: 'The newest month',
      attributes: { nomen: '60100000', type: 'estimasi' },
    },
  ],
  own: { 'water-customer-search': { search: '601' } },
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
    analysisList: caseList,
    analysisDetail: someCase,
    analysisComments: someCase,
    analysisActivity: someCase,
    analysisUpdate: someCase,
    analysisStatus: someCase,
    analysisComment: someCase,
    customerUpdate: customerOnly,
    waterMissingFiles: { params: monthInPath('2024-06-30') },
    waterUploadRemoval: {
      params: [
        { attribute: 'id', property: 'id', inPath: true, fallback: '1', label: { id: 'id', en: 'id' } },
      ],
    },
  },
  bodies: {
    waterUpload: form,
    customerCreate: body({ nomen: '60999999', name: 'Pelanggan baru', rayon: '34' }),
    customerUpdate: body({ name: 'Pelanggan', rayon: '34' }),
    analysisCreate: body({ nomen: '60100000', jenis_anomali: 'zero', deskripsi: 'Periksa meter.' }),
    analysisUpdate: body({ priority: 'high', assigned_to: 'Rina' }),
    analysisStatus: body({ status: 'in_progress' }),
    analysisComment: body({ comment: 'Sudah dihubungi.' }),
  },
  demo: waterDemo,
};
