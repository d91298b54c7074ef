/** Reads the dealer's rows from a directory of JSON files, one per table. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { lazyTables, TABLES, type TableName, type Tables } from './dealer/tables.js';

function readTable(directory: string, name: TableName, warn: (line: string) => void): readonly object[] {
  const file = [`${name}.json`, `${name}.json.gz`].map((name) => join(directory, name)).find(existsSync);
  if (!file) {
    warn(`No ${name}.json in ${directory}: the table is empty`);
    return [];
  }
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
export function tablesFromDirectory(directory: string, warn: (line: string) => void): Tables {
  if (!existsSync(directory) || !statSync(directory).isDirectory())
    throw new Error(`No directory ${directory}`);
  // All at once, so that a broken file is told at the start and not in the middle of a demo.
  const read = new Map(TABLES.map((name) => [name, readTable(directory, name, warn)]));
  return lazyTables(<T extends TableName>(name: T) => read.get(name) as unknown as Tables[T]);
}
