/** Field types that contracts of every domain share. None lets NaN, Infinity or guessed values through. */
import * as z from 'zod/mini';

const decimal = /^\s*[+-]?\d+(\.\d+)?\s*$/;

/** A number, or a decimal text such as "34198396.00" (services send SQL decimals as text). */
export const number = /* @__PURE__ */ z.pipe(
  /* @__PURE__ */ z.union([
    /* @__PURE__ */ z.number(),
    /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.regex(decimal)),
  ]),
  /* @__PURE__ */ z.transform((value: number | string) => Number(value)),
);

/** How many: a whole number from zero, or its text. */
export const count = /* @__PURE__ */ z.pipe(
  number,
  /* @__PURE__ */ z.int().check(/* @__PURE__ */ z.nonnegative()),
);

/** A sum of money that may be absent: absent is null, never zero. */
export const amount = /* @__PURE__ */ z.nullable(number);

/** A text that may be absent. */
export const text = /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string());

/** The fields that every answer may carry; `success: false` is never a right answer. */
export const envelope = {
  success: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.literal(true)),
};
