/** The same rows with names that try to break whatever shows them. */
import { hostileText } from '../kit/hostile-texts.js';
import { lazyTables } from '../kit/tables.js';
import { TABLES, type Tables } from './tables.js';

const spoilt = <R extends { readonly name: string }>(rows: readonly R[]): R[] =>
  rows.map((row) => ({ ...row, name: hostileText(row.name) }));

/** Spoils every name and the numbers of orders; ids and amounts stay. */
export function hostileTables(tables: Tables): Tables {
  const make: Partial<{ readonly [T in keyof Tables]: () => Tables[T] }> = {
    companies: () => spoilt(tables.companies),
    company_type_groups: () => spoilt(tables.company_type_groups),
    omzet_types: () => spoilt(tables.omzet_types),
    mous: () => spoilt(tables.mous),
    nat_subgroups: () => spoilt(tables.nat_subgroups),
    order_headers: () =>
      tables.order_headers.map((row) => ({
        ...row,
        lab_number: row.lab_number && hostileText(row.lab_number),
      })),
  };
  return lazyTables<Tables>(TABLES, (name) => make[name]?.() ?? tables[name]);
}
