/** A domain's parameters: one declaration makes the attributes, the properties, their values and what is sent. */
import type { LitElement, PropertyDeclaration } from 'lit';
import type { Locale, Localized } from '../locales/locales.js';
import { flagConverter } from './flag.js';

/** The values of a widget's parameters, by attribute name; what isn't set is absent. */
export type ParamValues = Readonly<Record<string, string>>;

/** How a parameter is declared. `T` is what the property may hold, beside null. */
export interface ParamOptions<T = string> {
  /** What people call it. */
  readonly label: Localized;
  /** Name of the query parameter; the attribute's name where it is the same. */
  readonly query?: string;
  /** Fills `{query}` in the endpoint's path instead of being a query parameter. */
  readonly inPath?: boolean;
  /** True by presence, by `true` and by the property `true`; `false` otherwise, and never missing. */
  readonly isFlag?: boolean;
  /** Says whose the data is, such as a dealer: what is chosen in one's holds for no other's. */
  readonly isOwner?: boolean;
  /** Can be left out. */
  readonly isOptional?: boolean;
  /** What counts where nothing is given. */
  readonly fallback?: T extends boolean ? never : string;
  /** The value as it is compared and sent ("8" → "08"). Throws an AttributeError where it can't be right. */
  readonly read?: (text: string, attribute: string) => string;
}

/** A declared parameter. */
export interface Param<T = string> extends ParamOptions<T> {
  /** Name of the attribute, and of the value in a scope: `date-from`. */
  readonly attribute: string;
  /** Name of the property: `dateFrom`. */
  readonly property: string;
  /** Whether the question takes it just now, where another value decides that; always where nothing is said. */
  readonly when?: (values: ParamValues) => boolean;
  /** What is sent of the value; undefined: nothing. The value itself where nothing is said. */
  readonly send?: (value: string, values: ParamValues) => string | undefined;
}

/** The parameters that one question takes. */
export interface ParamSet {
  /** In the order in which they are sent. One that decides over others stands before them. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- of any type
  readonly params: readonly Param<any>[];
  /** Throws an AttributeError where values don't go together. All that is needed is there. */
  check?(values: ParamValues, today: string): void;
  /** What the values choose, as a person says it: "1 Jan – 30 Jun 2024". */
  describe?(values: ParamValues, locale: Locale): string;
}

const kebabCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Parameters by the names of their properties. */
export type Params = Readonly<Record<string, Param<never>>>;

type Declared<O> = { readonly [K in keyof O]: O[K] extends ParamOptions<infer T> ? Param<T> : never };

/**
 * Declares a domain's parameters by the names of their properties; attributes are the same in kebab case. The doc
 * comment of each is what manifest, reference and editors say of the attribute.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- of any type
export const defineParams = <O extends Readonly<Record<string, ParamOptions<any>>>>(
  options: O,
): Declared<O> =>
  Object.fromEntries(
    Object.entries(options).map(([property, option]) => [
      property,
      { ...option, property, attribute: kebabCase(property) },
    ]),
  ) as Declared<O>;

/** The properties that parameters give an element. */
export type ParamProperties<P> = {
  -readonly [K in keyof P]?: (P[K] extends Param<infer T> ? T : never) | null;
};

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- TypeScript asks for any[] in a mixin's base
type Constructor<T> = abstract new (...args: any[]) => T;

/** Makes the mixin that gives a kind the attributes and properties of parameters. */
export const withParams =
  <P extends Readonly<Record<string, Param<never>>>>(params: P) =>
  <T extends Constructor<LitElement>>(kind: T): T & Constructor<ParamProperties<P>> => {
    abstract class WithParams extends kind {
      static properties = Object.fromEntries(
        Object.values(params).map(({ property, attribute, isFlag }): [string, PropertyDeclaration] => [
          property,
          isFlag ? { attribute, converter: flagConverter } : { attribute },
        ]),
      );
    }
    return WithParams as never;
  };
