/** What the fields of a filter are: a definition, from which kind, address and scope all read. */
import { tags, wordsIn, type Locale, type Localized } from '../locales/locales.js';

/** The values of a filter, by the names that they have as attributes; `""` where nothing is chosen. */
export type Values = Readonly<Record<string, string>>;

/** Something to choose. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What choices may depend on. */
export interface ChoiceContext {
  readonly locale: Locale;
  /** The day that counts as today, YYYY-MM-DD. */
  readonly today: string;
}

/** What every field says of itself. */
interface FieldOptions {
  /** What people call it. */
  readonly label: Localized;
  /** Whether it is shown just now, where another value decides that; always where nothing is said. */
  readonly when?: (values: Values) => boolean;
  /** The fields that go back to their own default, or to nothing, when this one is chosen, or is chosen to be something. */
  readonly resets?: readonly string[] | ((chosen: string) => readonly string[]);
  /** Its values are long: it is wider than the others. */
  readonly isWide?: boolean;
}

/** A field of one value. */
interface ValueField extends FieldOptions {
  /** Name of the value, in the scope and as an attribute: `date-from`. */
  readonly name: string;
  /** What is chosen where neither the scope nor the address says anything. */
  readonly fallback?: string | ((today: string) => string);
}

/** Any text. */
export interface TextField extends ValueField {
  readonly type: 'text';
}

/** One of several values. */
export interface ChoiceField extends ValueField {
  readonly type: 'choice';
  /** Absent: they are asked for, see AskingFilterElement. */
  readonly choices?: (context: ChoiceContext) => readonly Choice[];
  /** Other values are right too, though they aren't offered. */
  readonly isOpen?: boolean;
  /** A value as the choices have it ("8" → "08"); the value itself where nothing is said. */
  readonly read?: (text: string) => string;
  /** What stands there while nothing is chosen. */
  readonly prompt?: Localized;
}

/** A date. */
export interface DateField extends ValueField {
  readonly type: 'date';
  /** Days after today can't be chosen. */
  readonly untilToday?: boolean;
}

/** A switch; its value is `true` or `false`. */
export interface FlagField extends ValueField {
  readonly type: 'flag';
}

/** A period: a list of those that have a name, and its first and last day. */
export interface PeriodField extends FieldOptions {
  readonly type: 'period';
  readonly from: { readonly name: string; readonly label: Localized };
  readonly to: { readonly name: string; readonly label: Localized };
}

/** One field of a filter. */
export type Field = TextField | ChoiceField | DateField | FlagField | PeriodField;

/** A filter: what it is called, and its fields from left to right; switches stand together at the end. */
export interface FilterDefinition {
  readonly label: Localized;
  readonly fields: readonly Field[];
  /** The chosen period as the footers of its domain's widgets say it, so that they needn't; `""` where it isn't whole. */
  readonly describe?: (values: Values, locale: Locale) => string;
}

const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

/** A month by its name, "01" to "12"; `all` stands for every month. */
export const monthField = ({
  all,
  ...given
}: Omit<ChoiceField, 'type' | 'choices' | 'read'> & {
  readonly all?: { readonly value: string; readonly label: Localized };
}): ChoiceField => ({
  ...given,
  type: 'choice',
  choices({ locale }) {
    const names = new Intl.DateTimeFormat(tags[locale] ?? locale, { month: 'long', timeZone: 'UTC' });
    return [
      ...(all ? [{ value: all.value, label: wordsIn(all.label, locale) }] : []),
      ...months.map((value, index) => ({ value, label: names.format(Date.UTC(2000, index)) })),
    ];
  },
  read: (text) => (/^\d$/.test(text) ? `0${text}` : text),
});
