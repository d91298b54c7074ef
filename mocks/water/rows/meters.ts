/** Meter readings, month by month. */
import { random } from '../../kit/random.js';
import type { ReadingRow } from '../tables.js';
import { inPeriod } from './billing.js';
import { households, usageOf, type Household } from './households.js';

/** Where a meter stands at the beginning of a month. */
const standOf = ({ index, uses }: Household, month: string): number => {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 2020 * 12;
  return 100 + (index % 700) + months * Math.max(1, uses);
};

/** The readings of a month. */
export const readingsIn = (month: string): ReadingRow[] =>
  households.map((household) => {
    const r = random(`water/reads/${household.index}/${month}`);
    const { volume, oddity } = usageOf(household, month);
    const start = standOf(household, month);
    const isEstimate = oddity === 'estimate';
    const isSkipped = isEstimate && r.chance(0.4);
    return {
      nomen: household.nomen,
      stand_awal: start,
      // Written down wrongly: the end is below the start, though the volume is right.
      stand_akhir: oddity === 'wrong' ? start - r.int(1, 40) : start + volume,
      volume,
      read_method: isEstimate && !isSkipped ? r.pick(['ESTIMATE', 'SYSTEM']) : 'ACTUAL',
      skip_status: isSkipped ? r.pick(['RUMAH KOSONG', 'PAGAR TERKUNCI']) : null,
      trouble_status: r.chance(0.02) ? r.pick(['METER BURAM', 'METER TERENDAM']) : null,
      spm_status: oddity === 'rebill' ? 'REBILL' : null,
      ...inPeriod(month),
    };
  });
