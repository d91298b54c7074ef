/** A service's tables: lists of rows by name, read as they are needed, written by the service's own requests. */

/** Tables by name. A domain's own type says which there are, and their columns. */
export type AnyTables = Readonly<Record<string, readonly object[]>>;

/** Tables of which each is made when it is first read. */
export function lazyTables<T extends AnyTables>(
  names: readonly (keyof T & string)[],
  make: <K extends keyof T & string>(name: K) => T[K],
): T {
  const tables = {} as T;
  for (const name of names) {
    Object.defineProperty(tables, name, {
      enumerable: true,
      configurable: true,
      get() {
        const rows = make(name);
        Object.defineProperty(tables, name, { enumerable: true, value: rows });
        return rows;
      },
    });
  }
  return tables;
}

/** Every table, without rows. */
export const emptyTables = <T extends AnyTables>(names: readonly (keyof T & string)[]): T =>
  lazyTables<T>(names, () => [] as never);

/** Tables that requests can change. */
export interface Store<T extends AnyTables> {
  /** The rows as they are now. */
  readonly tables: T;
  /** Puts other rows into a table. They stay until `reset`, or until the process ends. */
  write<K extends keyof T & string>(name: K, rows: T[K]): void;
  /** Forgets everything that was written. */
  reset(): void;
}

/** A store over rows that are asked for each time: those of a later day show, except where a table was written. */
export function createStore<T extends AnyTables>(
  names: readonly (keyof T & string)[],
  rows: () => T,
): Store<T> {
  const written = new Map<string, readonly object[]>();
  const tables = {} as T;
  for (const name of names) {
    Object.defineProperty(tables, name, { enumerable: true, get: () => written.get(name) ?? rows()[name] });
  }
  return {
    tables,
    write: (name, rows) => void written.set(name, rows),
    reset: () => written.clear(),
  };
}
