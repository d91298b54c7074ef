/** The mock company's rows: made up, but the same every time, up to any day that is called today. */
import { BRANCHES } from '../../src/sales/codes.js';
import { dayNumber, dayText } from '../kit/calendar.js';
import { random, type Random } from '../kit/random.js';
import { lazyTables } from '../kit/tables.js';
import { TABLES, type DeliveryRow, type OrderRow, type SaleRow, type Tables } from './tables.js';

/** How far the rows reach back from today: three years. */
export const DAYS_BACK = 1096;

/** The models with their prices in millions of rupiah, and how often each is bought. */
const MODELS: Readonly<Record<string, { readonly price: number; readonly share: number }>> = {
  STARGAZER: { price: 256, share: 26 },
  CRETA: { price: 318, share: 24 },
  'STARGAZER X': { price: 336, share: 14 },
  'SANTA FE': { price: 699, share: 11 },
  PALISADE: { price: 899, share: 9 },
  'IONIC 5': { price: 782, share: 7 },
  'KONA EV': { price: 515, share: 6 },
  'IONIC EV': { price: 682, share: 3 },
};
const SHARES = Object.fromEntries(Object.entries(MODELS).map(([name, { share }]) => [name, share]));

/** Orders per day and branch, in the branches' order. */
const PER_DAY = [2.1, 1.5, 1.3, 1.05, 0.9];
// Sunday first. Showrooms are fullest on Saturdays.
const WEEKDAYS = [0.7, 0.85, 0.9, 0.9, 0.95, 1.1, 1.6];
// Before Lebaran and at the year's end most is bought, in August there is the motor show.
const MONTHS = [0.85, 0.88, 1.15, 1.1, 0.9, 0.95, 1, 1.12, 0.95, 0.98, 1.02, 1.25];

const FIRST_DAY = 18_262; // 2020-01-01
const GROWTH_PER_YEAR = 0.05;
const PER_BRANCH_AND_DAY = 20;

/** A car from its order to its delivery. Days are day numbers. */
interface Car {
  readonly id: number;
  readonly branch: string;
  readonly model: string;
  readonly ordered: number;
  /** Null where the order came to nothing. */
  readonly sold: number | null;
  readonly delivered: number;
  readonly price: number;
}

/** Some branches write names their own way: the service puts them together. */
const written = (model: string, r: Random): string =>
  r.chance(0.02) ? model.replaceAll(/[A-Z]+/g, (word) => word[0]! + word.slice(1).toLowerCase()) : model;

function carsOf(branch: number, day: number): Car[] {
  const seed = `car/${branch}/${day}`;
  const r = random(seed);
  const growth = 1 + (GROWTH_PER_YEAR * (day - FIRST_DAY)) / 365;
  // Day number 0 was a Thursday.
  const busy = WEEKDAYS[(day + 4) % 7]! * MONTHS[Number(dayText(day).slice(5, 7)) - 1]! * growth;
  const orders = Math.floor(PER_DAY[branch]! * busy * (0.4 + 1.2 * r.next()) + r.next());
  return Array.from({ length: Math.min(orders, PER_BRANCH_AND_DAY) }, (_, index) => {
    const r = random(`${seed}/${index}`);
    const model = r.weighted(SHARES);
    const sold = day + r.int(1, 16);
    return {
      id: ((day - FIRST_DAY) * BRANCHES.length + branch) * PER_BRANCH_AND_DAY + index + 1,
      branch: BRANCHES[branch]!.code,
      ordered: day,
      sold: r.chance(0.22) ? null : sold,
      delivered: sold + r.int(0, 5),
      price: (MODELS[model]!.price + r.int(-6, 24)) * 1_000_000,
      model: written(model, r),
    };
  });
}

/** The rows of about three years up to `today` (YYYY-MM-DD). */
export function rowsUntil(today: string): Tables {
  const last = dayNumber(today);
  let cars: readonly Car[] | undefined;
  const all = (): readonly Car[] =>
    (cars ??= Array.from({ length: DAYS_BACK + 1 }, (_, index) => last - DAYS_BACK + index).flatMap((day) =>
      BRANCHES.flatMap((_, branch) => carsOf(branch, day)),
    ));
  const owned = ({ id, branch, model }: Car) => ({ id, branch_code: branch, model });
  const soldBy = (day: (car: Car) => number): Car[] =>
    all().filter((car) => car.sold !== null && day(car) <= last);

  const make: { readonly [T in keyof Tables]: () => Tables[T] } = {
    branches: () => BRANCHES.map((branch, index) => ({ ...branch, sort_order: index + 1 })),
    models: () => Object.keys(MODELS).map((name) => ({ name })),
    spk: () => all().map((car): OrderRow => ({ ...owned(car), spk_date: dayText(car.ordered) })),
    deliveries: () =>
      soldBy(({ delivered }) => delivered).map((car): DeliveryRow => ({
        ...owned(car),
        do_date: dayText(car.delivered),
      })),
    sales: () =>
      soldBy(({ sold }) => sold!).map((car): SaleRow => ({
        ...owned(car),
        sale_date: dayText(car.sold!),
        price: car.price,
      })),
  };
  return lazyTables<Tables>(TABLES, (name) => make[name]());
}
