/** What widgets know of the scope that they stand in. */
import { createContext } from '@lit/context';

/** What a chart's chosen datum filters a table by. */
export interface CrossFilter {
  readonly value: string;
  /** How a person calls the value. */
  readonly label: string;
  /** What it is a value of, as a person calls it. */
  readonly name?: string | undefined;
  /** The scope's values that say whose data it filters: of another dealer it filters nothing. */
  readonly under?: Readonly<Record<string, string>>;
}

/** What a scope gives to the widgets inside: names as in attributes ("date-from"), and their values. */
export interface ScopeValue {
  readonly values: Readonly<Record<string, string>>;
  /** By path of the filtered endpoint and whose data it is (see `filterKey`), then by its query parameter. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, CrossFilter>>>>;
  /** The period that a filter on the screen says, as widgets' own footers would say it. */
  readonly told?: string | undefined;
  /** Says which period the filter shows; `""` where it goes. */
  tell?(period: string): void;
  /** Gives the scope other values, at once; null takes one away. */
  set(values: Readonly<Record<string, string | null>>): void;
  /** Filters an endpoint's data by a parameter, or no longer. */
  filter(key: string, param: string, by: CrossFilter | null): void;
}

/** A registered symbol, so that two copies of dasbor on a page meet. */
export const scopeContext = createContext<ScopeValue>(Symbol.for('dasbor.scope'));
