/** The sales behind the mock rows: what one day brought, so that all tables tell the same story. */
import { dayText } from '../../kit/calendar.js';
import { random, type Random } from '../../kit/random.js';
import { COLOURS, person, UNIT_TYPES, unitWeights, type UnitType } from './vocabulary.js';

/** A dealer that has mock rows, and how busy it is. */
export interface Dealer {
  readonly id: string;
  readonly name: string;
  readonly size: number;
}

/** How far the rows reach back from today: about fourteen months. */
export const DAYS_BACK = 427;

/** One order and what became of it. Days are day numbers. */
export interface Sale {
  readonly dealer: string;
  /** Five digits, the same on every day that it is asked. */
  readonly no: string;
  readonly ordered: number;
  readonly delivered: number;
  readonly cancelled: boolean;
  readonly indent: boolean;
  readonly credit: boolean;
  readonly customer: string;
  readonly type: UnitType;
  readonly colour: string;
  readonly price: number;
  /** A stream of choices for one table's row of this sale. */
  readonly random: (table: string) => Random;
}

/** What the makers of rows know. */
export interface Story {
  readonly dealers: readonly Dealer[];
  /** Day number. */
  readonly today: number;
  readonly sales: () => readonly Sale[];
}

const WEEKDAYS = [0.6, 0.9, 0.85, 0.9, 1, 1.15, 1.6];
const MONTHS = [0.85, 0.9, 1.05, 1.2, 0.95, 1.05, 1.1, 1.2, 1.05, 1, 0.9, 0.75];

// Numbers count from here, so that a record keeps its number as the days go by.
const FIRST_DAY = 18_262; // 2020-01-01
const NUMBERS_PER_DAY = 20;

/** The five-digit number of a day's n-th record. */
export const recordNumber = (day: number, index: number): string =>
  String(((day - FIRST_DAY) * NUMBERS_PER_DAY + index) % 100_000).padStart(5, '0');

/** Calls `make` for everything that happened: `perDay` on average, more on Saturdays and before holidays. */
export function eachEvent(
  { dealers, today }: Pick<Story, 'dealers' | 'today'>,
  topic: string,
  perDay: number,
  make: (dealer: Dealer, day: number, no: string, r: Random) => void,
): void {
  for (const dealer of dealers) {
    for (let day = today - DAYS_BACK; day <= today; day++) {
      const seed = `${topic}/${dealer.id}/${day}`;
      const r = random(seed);
      // Day number 0 was a Thursday.
      const busy = WEEKDAYS[(day + 4) % 7]! * MONTHS[+dayText(day).slice(5, 7) - 1]!;
      const events = Math.floor(perDay * dealer.size * busy * (0.5 + r.next()) + r.next());
      for (let i = 0; i < Math.min(events, NUMBERS_PER_DAY); i++) {
        make(dealer, day, recordNumber(day, i), random(`${seed}/${i}`));
      }
    }
  }
}

/** All sales up to today. */
export function salesUntil(dealers: readonly Dealer[], today: number): Sale[] {
  const sales: Sale[] = [];
  eachEvent({ dealers, today }, 'sale', 1.7, (dealer, ordered, no, r) => {
    const type = r.weighted(unitWeights);
    const indent = r.chance(0.12);
    sales.push({
      dealer: dealer.id,
      no,
      ordered,
      delivered: ordered + (indent ? r.int(14, 40) : r.int(1, 8)),
      cancelled: r.chance(0.07),
      indent,
      credit: r.chance(0.68),
      customer: person(r),
      type,
      colour: r.weighted(COLOURS),
      price: UNIT_TYPES[type].price + r.int(0, 12) * 100_000,
      random: (table) => random(`${table}/${dealer.id}/${ordered}/${no}`),
    });
  });
  return sales;
}
