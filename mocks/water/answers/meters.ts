/** Meter readings and what is odd about them. */
import { ANOMALIES } from '../../../src/water/codes.js';
import { anomalyDetail, anomalySummary } from '../../../src/water/contracts.js';
import type { MockRoute } from '../../kit/domain.js';
import { Refusal } from '../../kit/refusal.js';
import { anomaliesOf, countsOf, readingFields, readingsOf, type Reading } from '../anomalies.js';
import { newestCustomers, nomenOf, rayonOf } from '../customers.js';
import { askedPeriod, newest, periodLabel, periodOf } from '../periods.js';
import type { Tables } from '../tables.js';

/** The most readings that a list has. */
const MOST = 100;

/** The readings of the month that is asked for, else of the newest one; none where it has none. */
function askedReadings(
  query: URLSearchParams,
  { meter_readings }: Tables,
): { readonly month: string | undefined; readonly readings: readonly Reading[] } {
  const month = askedPeriod(query) ?? newest(meter_readings.map(periodOf));
  const readings = month === undefined ? [] : readingsOf(meter_readings, month);
  return { month: readings.length > 0 ? month : undefined, readings };
}

/** The endpoints, each with its way from rows to an answer. */
export const metersRoutes: readonly MockRoute<Tables>[] = [
  {
    method: anomalySummary.method,
    path: anomalySummary.path,
    answer({ query }, { store: { tables } }) {
      const { month, readings } = askedReadings(query, tables);
      return month === undefined
        ? { periode: null, anomalies: {} }
        : { periode: periodLabel(month), anomalies: countsOf(readings) };
    },
  },
  {
    method: anomalyDetail.method,
    path: anomalyDetail.path,
    answer({ query, path }, { store: { tables } }) {
      const kind = ANOMALIES.find((each) => each === path['type']);
      if (!kind) throw new Refusal(400, { error: 'Invalid anomaly type' });
      const { readings } = askedReadings(query, tables);
      const customers = newestCustomers(tables);
      return {
        data: anomaliesOf(readings, kind)
          .slice(0, MOST)
          .map((reading) => {
            const nomen = nomenOf(reading.row);
            const customer = customers.get(nomen);
            return {
              nomen,
              nama: customer?.name ?? null,
              alamat: customer?.address ?? null,
              rayon: rayonOf(customer),
              ...readingFields(reading, kind),
            };
          }),
      };
    },
  },
];
