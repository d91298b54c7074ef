/** Lists that a page gives as a property, or as JSON in an attribute. */
import { AttributeError } from '../data/errors.js';

/** How Lit reads such an attribute; what isn't JSON stays the text that it is, for `readList` to refuse. */
export const listConverter = {
  fromAttribute(text: string | null): unknown {
    if (!text?.trim()) return null;
    try {
      return JSON.parse(text) as unknown;
    } catch {
      if (text.includes('[object'))
        console.error(
          `dasbor: "${text}" is an object as text. Set it as a property, or as JSON in the attribute.`,
        );
      return text;
    }
  },
};

function shown(list: unknown): string {
  try {
    return typeof list === 'string' ? list : (JSON.stringify(list) ?? '');
  } catch {
    return typeof list;
  }
}

/** The items of such a list, or undefined where there is none. Throws an AttributeError where one can't be read. */
export function readList<T>(
  list: unknown,
  attribute: string,
  example: string,
  read: (item: unknown) => T | undefined,
): readonly T[] | undefined {
  if (list === null || list === undefined) return undefined;
  const items = Array.isArray(list) ? list.map(read) : [undefined];
  if (items.includes(undefined))
    throw new AttributeError('choice', attribute, shown(list).slice(0, 80), [example]);
  return items as T[];
}

/** A text, or the text of a number, of an item; undefined for anything else. */
export const textIn = (item: unknown, key: string): string | undefined => {
  const value = (item as Readonly<Record<string, unknown>> | null | undefined)?.[key];
  const text = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
  return text || undefined;
};
