/** Rows of customers, payments, arrears and bills, month by month. */
import { calendarDay, dayText, dayNumber } from '../../kit/calendar.js';
import { random } from '../../kit/random.js';
import { addMonths } from '../periods.js';
import type { ArrearsRow, BillRow, CollectionRow, CustomerRow, MasterPaymentRow } from '../tables.js';
import { billOf, households, HOUSEHOLDS, usageOf, type Household } from './households.js';

const yearOf = (month: string): number => Number(month.slice(0, 4));
const monthOf = (month: string): number => Number(month.slice(5));

/** A row's period as numbers. */
export const inPeriod = (month: string) => ({ periode_month: monthOf(month), periode_year: yearOf(month) });

/** What a customer is to pay in a month: for the water of the month before. */
const targetOf = (household: Household, month: string): number =>
  billOf(household, usageOf(household, addMonths(month, -1)).volume);

/** The master customers of a month. */
export const customersIn = (month: string): CustomerRow[] =>
  households.map((household) => {
    const { volume } = usageOf(household, addMonths(month, -1));
    return {
      nomen: household.nomen,
      name: household.name,
      address: household.address,
      rayon: household.rayon,
      pc: household.pc,
      ez: household.ez,
      pcez: `${household.pc}/${household.ez}`,
      block: household.block,
      zona_novak: household.zona_novak,
      tarif: household.tarif,
      target_mc: targetOf(household, month),
      kubikasi: Math.max(0, volume),
      ...inPeriod(month),
    };
  });

interface Paid {
  readonly day: string;
  readonly amount: number;
  readonly billPeriod: string;
}

const pad = (day: number): string => String(day).padStart(2, '0');

/** Who pays late pays on a day like any other; most pay until the 20th. */
const dayIn = (month: string, wish: number): string =>
  calendarDay(month.slice(0, 4), month.slice(5), String(wish)) ?? `${month}-28`;

/** What a customer pays in a month. */
function paymentsOf(household: Household, month: string): Paid[] {
  const r = random(`water/pays/${household.index}/${month}`);
  const amount = targetOf(household, month);
  const paid: Paid[] = [];
  if (amount > 0 && r.chance(household.pays)) {
    const day = r.chance(0.8) ? r.int(1, 20) : r.int(21, 31);
    const billPeriod = addMonths(month, -1);
    if (r.chance(0.04)) {
      const first = Math.round(amount / 2000) * 1000;
      paid.push({ day: dayIn(month, Math.min(day, 20)), amount: first, billPeriod });
      paid.push({ day: dayIn(month, Math.min(day, 20) + r.int(1, 8)), amount: amount - first, billPeriod });
    } else paid.push({ day: dayIn(month, day), amount, billPeriod });
  }
  // Some pay this month's bill at once, or an old one.
  if (amount > 0 && r.chance(0.05))
    paid.push({ day: `${month}-${pad(r.int(24, 28))}`, amount, billPeriod: month });
  if (household.pays < 0.6 && r.chance(0.12))
    paid.push({ day: `${month}-${pad(r.int(3, 27))}`, amount, billPeriod: addMonths(month, -r.int(3, 6)) });
  return paid.filter((payment) => payment.amount > 0);
}

/** The collection of a month up to a day. */
export const collectionsIn = (month: string, today: string): CollectionRow[] =>
  households.flatMap((household) =>
    paymentsOf(household, month)
      .filter(({ day }) => day <= today)
      .map(({ day, amount, billPeriod }, index): CollectionRow => ({
        id: (yearOf(month) * 12 + monthOf(month)) * HOUSEHOLDS * 4 + household.index * 4 + index + 1,
        nomen: household.nomen,
        payment_date: day,
        amount,
        volume: Math.max(0, usageOf(household, billPeriod).volume),
        bill_period: billPeriod,
      })),
  );

/** What was paid at the counter in a month up to a day. */
export const masterPaymentsIn = (month: string, today: string): MasterPaymentRow[] =>
  households.flatMap((household) => {
    const r = random(`water/counter/${household.index}/${month}`);
    const day = dayText(dayNumber(`${month}-01`) + r.int(0, 27));
    const amount = targetOf(household, month);
    return r.chance(0.06) && amount > 0 && day <= today
      ? [{ nomen: household.nomen, payment_date: day, amount }]
      : [];
  });

/** What those who pay seldom owe at the end of a month: what they have left unpaid of the last ones. */
export const arrearsIn = (month: string): ArrearsRow[] =>
  households
    .filter(({ pays }) => pays < 0.9)
    .flatMap((household) => {
      const months = [-3, -2, -1].map((offset) => addMonths(month, offset));
      const open = months.filter((each) => !paymentsOf(household, each).length);
      const saldo = open.reduce((sum, each) => sum + targetOf(household, each), 0);
      return saldo > 0 ? [{ nomen: household.nomen, saldo_tunggakan: saldo, period: month }] : [];
    });

/** The bills of a month: of its own water, with ten percent tax. */
export const billsIn = (month: string): BillRow[] =>
  households.flatMap((household) => {
    const amount = billOf(household, usageOf(household, month).volume);
    return amount > 0
      ? [{ nomen: household.nomen, total_tagihan: Math.round(amount * 1.1), period: month }]
      : [];
  });
