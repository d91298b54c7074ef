/** The same rows with names that try to break whatever shows them. */
import { hostileText } from '../kit/hostile-texts.js';
import { lazyTables } from '../kit/tables.js';
import { TABLES, type Tables } from './tables.js';

const spoilt = (text: string | null): string | null => text && hostileText(text);

/** Spoils every name and what people write; numbers, dates and codes stay. */
export function hostileTables(tables: Tables): Tables {
  const make: Partial<{ readonly [T in keyof Tables]: () => Tables[T] }> = {
    customers: () =>
      tables.customers.map((row) => ({ ...row, name: spoilt(row.name), address: spoilt(row.address) })),
    manual_analyses: () =>
      tables.manual_analyses.map((row) => ({
        ...row,
        description: spoilt(row.description),
        assigned_to: spoilt(row.assigned_to),
      })),
    analysis_comments: () =>
      tables.analysis_comments.map((row) => ({
        ...row,
        user: spoilt(row.user),
        comment: hostileText(row.comment),
      })),
    analysis_activity: () => tables.analysis_activity.map((row) => ({ ...row, user: spoilt(row.user) })),
    uploads: () => tables.uploads.map((row) => ({ ...row, file_name: hostileText(row.file_name) })),
  };
  return lazyTables<Tables>(TABLES, (name) => make[name]?.() ?? tables[name]);
}
