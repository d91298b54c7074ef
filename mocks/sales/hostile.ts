/** The same rows with names of models that try to break whatever shows them. */
import { hostileText } from '../kit/hostile-texts.js';
import { lazyTables } from '../kit/tables.js';
import { TABLES, type Tables } from './tables.js';

// Spellings stay one model.
const spoilt = (model: string | null): string | null => model && hostileText(model.toUpperCase());

const spoiltRows = <R extends { readonly model: string | null }>(rows: readonly R[]): R[] =>
  rows.map((row) => ({ ...row, model: spoilt(row.model) }));

/** Spoils the names of models; the branches' codes stay, so that bars keep their places. */
export function hostileTables(tables: Tables): Tables {
  const make: { readonly [T in keyof Tables]: () => Tables[T] } = {
    branches: () => tables.branches,
    models: () => tables.models.map(({ name }) => ({ name: spoilt(name)! })),
    spk: () => spoiltRows(tables.spk),
    deliveries: () => spoiltRows(tables.deliveries),
    sales: () => spoiltRows(tables.sales),
  };
  return lazyTables<Tables>(TABLES, (name) => make[name]());
}
