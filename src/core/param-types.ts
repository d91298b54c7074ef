/** The types that parameters can have. */
import { AttributeError } from '../data/errors.js';
import { isPlainDate } from '../format/plain-date.js';
import type { ParamOptions } from './params.js';

type Given<T = string> = Omit<ParamOptions<T>, 'read' | 'isFlag'>;

/** Any text, such as an id. */
export const textParam = (given: Given): ParamOptions => given;

/** A date that exists, YYYY-MM-DD. */
export const dateParam = (given: Given): ParamOptions => ({
  ...given,
  read(text, attribute) {
    if (!isPlainDate(text)) throw new AttributeError('date', attribute, text);
    return text;
  },
});

/** A year of four digits. */
export const yearParam = (given: Given): ParamOptions<string | number> => ({
  ...given,
  read(text, attribute) {
    if (!/^\d{4}$/.test(text))
      throw new AttributeError('year', attribute, text, [], {
        id: (attribute, value) => `${attribute} berisi “${value}”. Tulis tahun empat angka, misalnya 2025.`,
        en: (attribute, value) => `${attribute} is “${value}”. Write a year of four digits, such as 2025.`,
      });
    return text;
  },
});

type Words = AttributeError['words'];

const wrongMonth: Words = {
  id: (attribute, value) => `${attribute} berisi “${value}”. Tulis bulan 01 sampai 12.`,
  en: (attribute, value) => `${attribute} is “${value}”. Write a month from 01 to 12.`,
};

/**
 * A month, "01" to "12", written with or without its zero, or one of the names in `also`; `words` say of what is neither that
 * those could be, too, of attribute, value and names.
 */
export const monthParam = ({
  also = { names: [], words: wrongMonth },
  ...given
}: Given & {
  readonly also?: { readonly names: readonly string[]; readonly words: Words };
}): ParamOptions<string | number> => ({
  ...given,
  read(text, attribute) {
    const { names, words } = also;
    if (names.includes(text)) return text;
    if (!/^(?:0?[1-9]|1[0-2])$/.test(text)) throw new AttributeError('month', attribute, text, names, words);
    return text.padStart(2, '0');
  },
});

/** A whole number within limits. */
export const numberParam = ({
  least,
  most,
  ...given
}: Given & { readonly least: number; readonly most: number }): ParamOptions<string | number> => ({
  ...given,
  read(text, attribute) {
    const number = /^\d+$/.test(text) ? Number(text) : NaN;
    if (!(number >= least && number <= most))
      throw new AttributeError('choice', attribute, text, [`${least}–${most}`]);
    return String(number);
  },
});

/** One of several names. */
export const choiceParam = <C extends string>({
  choices,
  ...given
}: Given & { readonly choices: readonly C[] }): ParamOptions<C> =>
  ({
    ...given,
    read(text, attribute) {
      if (!choices.includes(text as C)) throw new AttributeError('choice', attribute, text, choices);
      return text;
    },
  }) as ParamOptions<C>;

/** True or false; sent as `true` or `false`. */
export const flagParam = (given: Given<boolean>): ParamOptions<boolean> => ({ ...given, isFlag: true });
