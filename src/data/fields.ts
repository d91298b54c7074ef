/** Field types that contracts of every domain share. None lets NaN, Infinity or guessed values through. */
import * as z from 'zod/mini';
import { isPlainDate } from '../format/plain-date.js';

const decimal = /^\s*[+-]?\d+(\.\d+)?\s*$/;

/**
 * A field that is read by a function: undefined from it means that the value isn't `expected`. One kind of
 * schema for all of them keeps a card's bundle 1 kB gzip smaller than unions, enums, pipes and checks.
 */
export const field = <T>(expected: string, read: (value: unknown) => T | undefined): z.ZodMiniType<T> =>
  z.transform((value: unknown, context): T => {
    let result;
    try {
      result = read(value);
    } catch {
      // Such as an object that can't become a text.
    }
    if (result !== undefined) return result;
    context.issues.push({ code: 'custom', message: expected, input: value });
    return z.NEVER;
  });

/** Whether a plain decimal is the very number that a double makes of it: one of more than 15 digits may not be. */
export const isExact = (text: string): boolean => {
  const [, digits = '', fraction = ''] = /^\s*[+-]?0*(\d*)(?:\.(\d*?)0*)?\s*$/.exec(text) ?? [];
  if ((digits + fraction).length < 16) return true;
  const double = Math.abs(Number(text));
  const same = (digits || '0') + (fraction && `.${fraction}`);
  return same === String(double) || same === double.toFixed(Math.min(fraction.length, 100));
};

const toNumber = (value: unknown): number =>
  // Minus zero is zero.
  (typeof value === 'string' && decimal.test(value) && isExact(value)
    ? Number(value)
    : typeof value === 'number'
      ? value
      : NaN) + 0;

const readNumber = (value: unknown): number | undefined => {
  const read = toNumber(value);
  return Number.isSafeInteger(Math.trunc(read)) ? read : undefined;
};

/**
 * Any number, or its text: services send SQL decimals as "34198396.00". One that the browser can't know exactly is
 * none: a whole one beyond 2^53, and a decimal of which it would show other digits.
 */
export const number = /* @__PURE__ */ field('number', readNumber);

/** A number from zero, such as how much something has changed, whichever way. */
export const magnitude = /* @__PURE__ */ field('number from 0', (value) => {
  const read = readNumber(value);
  return read! >= 0 ? read : undefined;
});

/** How many: a whole number from zero, or its text. */
export const count = /* @__PURE__ */ field('count', (value) => {
  const read = toNumber(value);
  return Number.isSafeInteger(read) && read >= 0 ? read : undefined;
});

const whole = (expected: string, least: number, most: number) =>
  field(expected, (value) => {
    const read = toNumber(value);
    return Number.isInteger(read) && read >= least && read <= most ? read : undefined;
  });

/** A month of a year, 1 to 12, or its text. */
export const monthNumber = /* @__PURE__ */ whole('month', 1, 12);

/** A year of four digits, or its text. */
export const yearNumber = /* @__PURE__ */ whole('year', 1000, 9999);

/** A day that exists, as YYYY-MM-DD; of a timestamp the day that it begins with. */
export const day = /* @__PURE__ */ field('date', (value) => {
  const [, date = ''] = /^(.{10})(?:[T ].*)?$/.exec(String(value)) ?? [];
  return isPlainDate(date) ? date : undefined;
});

/** A count that may be absent, such as a sum over rows of which none has a number. */
export const nullableCount = /* @__PURE__ */ z.nullable(count);

/** A sum of money that may be absent: absent is null, never zero. */
export const nullableNumber = /* @__PURE__ */ z.nullable(number);

/** A text that must be there; it may be empty. */
export const requiredText = /* @__PURE__ */ z.string();

/** A text that may be absent. */
export const nullableText = /* @__PURE__ */ z.nullable(requiredText);

/** The fields that every answer may carry; `success: false` is never a right answer. */
export const envelope = {
  success: /* @__PURE__ */ field('true', (value) =>
    value === undefined || value === true ? true : undefined,
  ),
};
