/** The same rows with names that try to break whatever shows them. */
import { hostileText } from '../kit/hostile-texts.js';
import { hash } from '../kit/random.js';
import { lazyTables, type TableName, type Tables } from './tables.js';

const NAMES =
  /^(dealer_name|nama_(?!finance)|alamat|lokasi_|id_driver|id_spk$|id_invoice|id_customer|no_kontak|email|plat_|nama_finance)/;
const CODES = /^(status_|kode_|metode_|sumber_|tipe_|cara_|status$)/;

/** The same text always becomes the same hostile text, so that groups stay groups. */
function spoilt(column: string, value: unknown): unknown {
  if (typeof value !== 'string' || value === '') return value;
  if (NAMES.test(column)) return hostileText(value);
  // Of the codes only some: the others keep their labels.
  return CODES.test(column) && hash(value) % 3 === 0 ? `<b>${value}</b>"'` : value;
}

/** Spoils the names and some codes of all tables. */
export const hostileTables = (tables: Tables): Tables =>
  lazyTables(
    <T extends TableName>(name: T) =>
      (tables[name] as readonly object[]).map((row) =>
        Object.fromEntries(Object.entries(row).map(([column, value]) => [column, spoilt(column, value)])),
      ) as unknown as Tables[T],
  );
