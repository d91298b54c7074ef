/** Reads services' rows from a directory of JSON files, one per table. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { MockDomain } from './domain.js';
import type { AnyTables } from './tables.js';

type Warn = (line: string) => void;

const isDirectory = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

const fileOf = (directory: string, name: string): string | undefined =>
  [`${name}.json`, `${name}.json.gz`].map((file) => join(directory, file)).find(existsSync);

function readRows(file: string): readonly object[] {
  try {
    const bytes = readFileSync(file);
    const rows: unknown = JSON.parse((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
    if (!Array.isArray(rows)) throw new Error('not a list of rows');
    return rows as object[];
  } catch (error) {
    throw new Error(`Can't read ${file}: ${(error as Error).message}`, { cause: error });
  }
}

/** Reads `<table>.json` or `<table>.json.gz` of every table; a missing one is empty and told to `warn`. */
export function tablesFromDirectory<T extends AnyTables>(
  directory: string,
  names: readonly (keyof T & string)[],
  warn: Warn,
): T {
  // All at once, so that a broken file is told at the start and not in the middle of a demo.
  return Object.fromEntries(
    names.map((name) => {
      const file = fileOf(directory, name);
      if (!file) warn(`No ${name}.json in ${directory}: the table is empty`);
      return [name, file ? readRows(file) : []];
    }),
  ) as unknown as T;
}

/** Where a domain's files are: in the folder of its name, or, for one domain, in the directory itself. */
function folderOf(directory: string, { service, tables, rowsAtRoot }: MockDomain): string | undefined {
  const own = join(directory, service.name);
  if (isDirectory(own)) return own;
  return rowsAtRoot && tables.some((name) => fileOf(directory, name)) ? directory : undefined;
}

/** Reads the rows of every domain that has a folder in the directory; the others keep their seeded rows. */
export function rowsFromDirectory(
  directory: string,
  domains: readonly MockDomain[],
  warn: Warn,
): Record<string, AnyTables> {
  if (!isDirectory(directory)) throw new Error(`No directory ${directory}`);
  const rows: Record<string, AnyTables> = {};
  for (const domain of domains) {
    const folder = folderOf(directory, domain);
    if (folder) rows[domain.service.name] = tablesFromDirectory(folder, domain.tables, warn);
  }
  if (!Object.keys(rows).length) warn(`No rows in ${directory}: every service answers from its seeded rows`);
  return rows;
}
