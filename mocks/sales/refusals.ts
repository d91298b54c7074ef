/** How the sales service says that something is wrong. */
import { Refusal } from '../kit/refusal.js';

/** The body of every refusal. */
export const errorBody = (_status: number, message: string): object => ({
  status: 'error',
  message,
  data: null,
});

/** A refusal of parameters. */
export const refused = (message: string): Refusal => new Refusal(400, errorBody(400, message));

/** The source's sentences, word for word. */
export const SENTENCES = {
  selectedDateMissing: 'selectedDate is required when useCustomDate is true',
  yearAndMonth: 'year and month are required when useCustomDate is false',
  selectedDateFormat: 'selectedDate must be in YYYY-MM-DD format',
  selectedDateFuture: 'selectedDate cannot be in the future',
} as const;

/** The sentence for a parameter that stands alone. */
export const isRequired = (name: string): string => `${name} is required`;
