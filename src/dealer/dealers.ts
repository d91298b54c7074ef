/** Lists of dealers: what a page gives, and what a service answers. */
import type * as z from 'zod/mini';
import { field } from '../data/fields.js';
import { textIn } from '../core/list-attribute.js';
import type { Choice } from '../filter/fields.js';

/** A dealer as a choice; undefined where number or name is missing. */
export function dealerChoice(item: unknown): Choice | undefined {
  const value = textIn(item, 'id');
  const label = textIn(item, 'name');
  return value && label ? { value, label } : undefined;
}

const answeredDealer = (item: unknown): Choice | undefined =>
  dealerChoice(item) ?? dealerChoice({ id: textIn(item, 'dealer_id'), name: textIn(item, 'dealer_name') });

/** An answer with dealers: a list, or an object that holds one as `data`. */
export const dealersAnswer: z.ZodMiniType<readonly Choice[]> = /* @__PURE__ */ field(
  '[{id, name}] or {data: [{id, name}]}',
  (answer) => {
    const { data, success } = (answer ?? {}) as { readonly data?: unknown; readonly success?: unknown };
    const list = Array.isArray(answer) ? answer : data;
    if (!Array.isArray(list) || success === false) return undefined;
    const choices = list.map(answeredDealer);
    return choices.includes(undefined) ? undefined : (choices as Choice[]);
  },
);
