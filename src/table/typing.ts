/** What people type into a table's filters, until they have finished. */

/** Milliseconds that a filter waits for the next key. */
const DEBOUNCE = 350;

/** Filters as they are being typed. */
export class Typing {
  readonly #commit: (draft: Readonly<Record<string, string>>) => void;
  readonly #changed: () => void;
  #draft: Readonly<Record<string, string>> = {};
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `commit` is called with what was typed, once that has ended; `changed` at every key. */
  constructor(commit: (draft: Readonly<Record<string, string>>) => void, changed: () => void) {
    this.#commit = commit;
    this.#changed = changed;
  }

  /** What isn't committed yet, by parameter. */
  get draft(): Readonly<Record<string, string>> {
    return this.#draft;
  }

  /** A key: `now` doesn't wait for more. */
  type(param: string, value: string, now: boolean): void {
    this.#draft = { ...this.#draft, [param]: value };
    this.#changed();
    clearTimeout(this.#timer);
    if (now) this.#finish();
    else this.#wait();
  }

  /** Waits again after `stop`, if there is something to commit. */
  resume(): void {
    if (Object.keys(this.#draft).length > 0) this.#wait();
  }

  /** Forgets what hasn't been committed. */
  forget(): void {
    this.stop();
    this.#draft = {};
    this.#changed();
  }

  /** Waits no longer. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#finish(), DEBOUNCE);
  }

  #finish(): void {
    const { draft } = this;
    this.forget();
    this.#commit(draft);
  }
}
