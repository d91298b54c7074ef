/** Work on many rows in slices, so that the page answers in between. */

/** Milliseconds of work between two breaths of the page. */
const SLICE = 8;
/** Rows that are sorted at once, and comparisons between two looks at the clock. */
const RUN = 1024;

/** A value that takes a while to make. */
export class Sliced<T> {
  #work: Iterator<void, T> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #made: { readonly value: T } | undefined;
  readonly #begin: () => Iterator<void, T>;
  readonly #done: () => void;

  /** `done` is called when the value is there, unless that is within the first slice. */
  constructor(begin: () => Iterator<void, T>, done: () => void) {
    this.#begin = begin;
    this.#done = done;
  }

  /** The value, as soon as it is made; asking begins the work. */
  get(): T | undefined {
    if (!this.#made && !this.#work) {
      this.#work = this.#begin();
      this.#step();
    }
    return this.#made?.value;
  }

  /** Stops the work. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  #step(): boolean {
    const end = performance.now() + SLICE;
    let next = this.#work!.next();
    while (!next.done && performance.now() < end) next = this.#work!.next();
    if (next.done) {
      this.#made = { value: next.value };
      return true;
    }
    this.#timer = setTimeout(() => this.#step() && this.#done());
    return false;
  }
}

function* merged<T>(
  a: readonly T[],
  b: readonly T[],
  compare: (a: T, b: T) => number,
): Generator<void, readonly T[]> {
  const all: T[] = [];
  for (let i = 0, j = 0; all.length < a.length + b.length;) {
    const first = j === b.length || (i < a.length && compare(a[i]!, b[j]!) <= 0);
    all.push(first ? a[i++]! : b[j++]!);
    if (all.length % RUN === 0) yield;
  }
  return all;
}

/** Sorts, as `toSorted` does. */
export function* sorted<T>(
  items: readonly T[],
  compare: (a: T, b: T) => number,
): Generator<void, readonly T[]> {
  let runs: (readonly T[])[] = [];
  for (let at = 0; at < items.length; at += RUN) {
    runs.push(items.slice(at, at + RUN).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const next: (readonly T[])[] = [];
    for (let at = 0; at < runs.length; at += 2)
      next.push(runs[at + 1] ? yield* merged(runs[at]!, runs[at + 1]!, compare) : runs[at]!);
    runs = next;
  }
  return runs[0] ?? [];
}
