/** The mocks of the margin service. */
import { margin } from '../../src/margin/contracts.js';
import { mocksOf } from '../kit/domain.js';
import { hostileText } from '../kit/hostile-texts.js';
import { lazyTables } from '../kit/tables.js';
import { marginRoutes } from './answers.js';
import { errorBody } from './asking.js';
import { rowsUntil } from './rows.js';
import { TABLES, type Tables } from './tables.js';

/** The same rows with names of categories, files and people that try to break whatever shows them. */
const hostileRows = (tables: Tables): Tables => {
  const make: Partial<{ readonly [T in keyof Tables]: () => Tables[T] }> = {
    categories: () => tables.categories.map((row) => ({ ...row, name: hostileText(row.name) })),
    users: () => tables.users.map((row) => ({ ...row, name: hostileText(row.name) })),
    sales_uploads: () =>
      tables.sales_uploads.map((row) => ({ ...row, file_name: row.file_name && hostileText(row.file_name) })),
  };
  return lazyTables<Tables>(TABLES, (name) => make[name]?.() ?? tables[name]);
};

/** The margin service, its rows and rules. */
export const marginMocks = mocksOf<Tables>({
  service: margin,
  prefix: '/margin',
  tables: TABLES,
  routes: marginRoutes,
  rowsUntil,
  hostileRows,
  errorBody,
});
