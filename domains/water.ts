/** The dashboard of a water supplier. */
import { waterDemo } from '../demo/water.js';
import { waterMocks } from '../mocks/water/index.js';
import * as contracts from '../src/water/contracts.js';
import { waterMonth, waterMonthWith, nomenParams } from '../src/water/params.js';
import type { DomainEntry } from './entry.js';

const optional = { ...nomenParams.nomen, isOptional: true };

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
    { name: 'month', title: 'June 2024', attributes: { month: '6', year: '2024', nomen: '60100000' } },
    { name: 'month-before', title: 'May 2024', attributes: { month: '5', year: '2024', nomen: '60100000' } },
    { name: 'newest', title: 'The newest month', attributes: { nomen: '60100000' } },
  ],
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
  },
  bodies: { waterUpload: form },
  demo: waterDemo,
};
