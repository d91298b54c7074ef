/** The mock laboratory's rows: made up, but the same every time, up to any day that is called today. */
import { dayNumber, dayText } from '../kit/calendar.js';
import { random, type Random } from '../kit/random.js';
import { lazyTables } from '../kit/tables.js';
import {
  companies,
  customers,
  groups,
  menu,
  mouOf,
  mous,
  omzetTypes,
  subgroups,
  tests,
  type Customer,
  type PricedTest,
} from './catalogue.js';
import { TABLES, type DetailRow, type OrderRow, type PaymentRow, type Tables } from './tables.js';

/** How far the rows reach back from today: two years and a month, so that a year has one to be compared with. */
export const DAYS_BACK = 760;

const PER_DAY = 9;
// Sunday first. Laboratories are closed on Sundays, but for hospitals.
const WEEKDAYS = [0.25, 1.25, 1.15, 1.1, 1.1, 1.15, 1];

const FIRST_DAY = 18_262; // 2020-01-01
const MOST_PER_DAY = 20;
const MOST_PER_ORDER = 10;

const shares = Object.fromEntries(menu.map(({ share }, index) => [index, share]));

/** A payment, before anybody knows whether its day has come. */
interface Paid {
  readonly day: number;
  readonly amount: number;
}

/** An order as it will turn out. Days are day numbers. */
interface Story {
  readonly id: number;
  readonly day: number;
  readonly customer: Customer;
  readonly omzetType: number;
  readonly isActive: boolean;
  readonly details: readonly { readonly test: PricedTest; readonly total: number }[];
  readonly total: number;
  readonly payments: readonly Paid[];
  /** Whether somebody has written down what is charged once all is paid or in between. */
  readonly isCharged: boolean;
  /** What is let off of the charge. */
  readonly letOff: number;
}

function customerOn(day: number, r: Random): Customer {
  const years = (day - FIRST_DAY) / 365;
  const weights = Object.fromEntries(
    customers.map(({ size, growth }, index) => [index, Math.max(0.1, size * (1 + growth * (years - 4)))]),
  );
  return customers[Number(r.weighted(weights))]!;
}

function detailsOf(r: Random): Story['details'] {
  const asked = new Map<number, PricedTest>();
  for (let left = r.int(1, 5); left > 0; left--) {
    const test = r.pick(menu[Number(r.weighted(shares))]!.tests);
    asked.set(test.id, test);
  }
  // Contracts take off whole tenths.
  const part = r.chance(0.6) ? 1 : r.pick([0.95, 0.9, 0.85]);
  return [...asked.values()].map((test) => ({ test, total: Math.round(test.price * part) }));
}

function paymentsOf(day: number, total: number, { pays }: Customer, r: Random): Paid[] {
  const isQuick = r.chance(pays);
  const wait = isQuick ? r.int(0, 28) : r.int(30, 160);
  if (r.chance(0.15)) {
    const first = Math.round(total * r.pick([0.3, 0.5]));
    const last = { day: day + wait + r.int(20, 60), amount: total - first };
    return [{ day: day + wait, amount: first }, ...(r.chance(0.75) ? [last] : [])];
  }
  // Some never pay.
  return !isQuick && r.chance(0.12) ? [] : [{ day: day + wait, amount: total }];
}

function storyOf(day: number, index: number): Story {
  const r = random(`lab/${day}/${index}`);
  const customer = customerOn(day, r);
  const details = detailsOf(r);
  const total = details.reduce((sum, { total }) => sum + total, 0);
  return {
    id: (day - FIRST_DAY) * MOST_PER_DAY + index + 1,
    day,
    customer,
    omzetType: r.pick(customer.omzetTypes),
    isActive: !r.chance(0.01),
    details,
    total,
    payments: paymentsOf(day, total, customer, r),
    isCharged: r.chance(0.7),
    letOff: r.chance(0.02) ? 1 : 0,
  };
}

function storiesOn(day: number): Story[] {
  const r = random(`lab/${day}`);
  // Day number 0 was a Thursday.
  const orders = Math.round(PER_DAY * WEEKDAYS[(day + 4) % 7]! * (0.7 + 0.6 * r.next()));
  return Array.from({ length: Math.min(orders, MOST_PER_DAY) }, (_, index) => storyOf(day, index));
}

const stamp = (day: number, id: number): string =>
  `${dayText(day)} ${String(8 + (id % 9)).padStart(2, '0')}:${String(id % 60).padStart(2, '0')}:00`;

/** The rows of about two years up to `today` (YYYY-MM-DD). */
export function rowsUntil(today: string): Tables {
  const last = dayNumber(today);
  let told: readonly Story[] | undefined;
  const all = (): readonly Story[] =>
    (told ??= Array.from({ length: DAYS_BACK + 1 }, (_, index) => last - DAYS_BACK + index).flatMap(
      storiesOn,
    ));
  const paid = ({ payments }: Story): readonly Paid[] => payments.filter(({ day }) => day <= last);
  const paidSum = (story: Story): number => paid(story).reduce((sum, { amount }) => sum + amount, 0);
  const active = ({ isActive }: Story) => ({ is_active: isActive ? 'Y' : 'N' });

  const make: { readonly [T in keyof Tables]: () => Tables[T] } = {
    companies: () => companies,
    company_type_groups: () => groups,
    omzet_types: () => omzetTypes,
    mous: () => mous,
    nat_subgroups: () => subgroups,
    tests: () => tests,
    order_headers: () =>
      all().map((story): OrderRow => ({
        id: story.id,
        date: dayText(story.day),
        lab_number:
          story.id % 97 === 0 ? null : `LAB${dayText(story.day).replaceAll('-', '')}${story.id % 1000}`,
        company_id: story.customer.id,
        mou_id: mouOf(story.customer, story.omzetType),
        total: story.total,
        ...active(story),
        last_updated: stamp(story.day, story.id),
      })),
    order_details: () =>
      all().flatMap((story) =>
        story.details.map(({ test, total }, index): DetailRow => ({
          id: story.id * MOST_PER_ORDER + index + 1,
          order_id: story.id,
          test_id: test.id,
          price: test.price,
          total,
          ...active(story),
          last_updated: stamp(story.day, story.id),
        })),
      ),
    payments: () =>
      all().flatMap((story) =>
        paid(story).map(({ day, amount }, index): PaymentRow => ({
          id: story.id * MOST_PER_ORDER + index + 1,
          order_id: story.id,
          date: dayText(day),
          total: amount,
          ...active(story),
          last_updated: stamp(day, story.id),
        })),
      ),
    payment_orderheaders: () =>
      all().flatMap((story) => {
        const rest = story.total - paidSum(story);
        // Of what nobody has paid yet there may be no row at all.
        if (rest === story.total && !story.isCharged && !story.letOff) return [];
        const charge = story.letOff ? 0 : rest;
        return [
          {
            order_id: story.id,
            is_lunas: rest === 0 ? 'Y' : 'N',
            charge_amount: story.isCharged || story.letOff ? charge : null,
          },
        ];
      }),
    etl_log: () => [],
    sales_dashboard_order: () => [],
  };
  return lazyTables<Tables>(TABLES, (name) => make[name]());
}
