/** The same rows with names that try to break whatever shows them. */
import { hash } from '../random.js';
import { lazyTables, type TableName, type Tables } from './tables.js';

/** Texts that must come out on the screen exactly as they are, and do nothing. */
export const HOSTILE_TEXTS: readonly string[] = [
  '<img src=x onerror="window.dasborAttacked=true">',
  '</script><script>window.dasborAttacked=true</script>',
  `PT "Summit" O'Oto & Rekan`,
  'Baris satu\nBaris dua\r\n\tBaris tiga',
  '\u202Egpj.exe\u202C dibalik \u2066(\u2067',
  `Perusahaan ${'sangat '.repeat(40)}panjang`,
  `Tanpa${'spasi'.repeat(60)}`,
  '=HYPERLINK("http://example.test","klik")',
  '{{7*7}} ${7*7} {b|rich} %s',
  '__proto__',
  'علي بن أحمد 漢字 👩🏽‍🔧 Z̸̢͝a̶l̷g̵o̶',
  '  ',
];

const NAMES =
  /^(nama_(?!finance)|alamat|lokasi_|id_driver|id_spk$|id_invoice|id_customer|no_kontak|email|plat_|nama_finance)/;
const CODES = /^(status_|kode_|metode_|sumber_|tipe_|cara_|status$)/;

/** The same text always becomes the same hostile text, so that groups stay groups. */
function spoilt(column: string, value: unknown): unknown {
  if (typeof value !== 'string' || value === '') return value;
  if (NAMES.test(column)) return HOSTILE_TEXTS[hash(value) % HOSTILE_TEXTS.length];
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
