/** The periods that margins are compared and added up by, from plain dates. Pure. */
import {
  addDays,
  addMonths,
  endOfMonth,
  startOfMonth,
  startOfQuarter,
  startOfWeek,
} from '../format/plain-date.js';
import type { Period } from './codes.js';

/** First and last day, both included. */
export type Span = readonly [first: string, last: string];

const startOfYear = (day: string): string => `${day.slice(0, 4)}-01-01`;
const startOfSemester = (day: string): string =>
  `${day.slice(0, 5)}${day.slice(5, 7) < '07' ? '01' : '07'}-01`;

const months = (first: string, count: number): Span => [first, endOfMonth(addMonths(first, count - 1))];

/** The calendar period of each fineness that a day lies in. */
export const spanOf: Readonly<Record<Period, (day: string) => Span>> = {
  daily: (day) => [day, day],
  weekly: (day) => [startOfWeek(day), addDays(startOfWeek(day), 6)],
  monthly: (day) => months(startOfMonth(day), 1),
  quarterly: (day) => months(startOfQuarter(day), 3),
  semester: (day) => months(startOfSemester(day), 6),
  yearly: (day) => months(startOfYear(day), 12),
};

/** The period before one. */
export const before = (period: Period, [first]: Span): Span => spanOf[period](addDays(first, -1));

/** How many days from one to another, both included. */
export const daysBetween = (first: string, last: string): number =>
  Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000) + 1;
