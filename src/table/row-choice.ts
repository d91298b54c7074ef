/** The choice of a row by click or key: one row is the tab stop, arrows move it, Enter and the space bar choose. */
import type { LitElement, ReactiveController } from 'lit';
import type { TableRow } from './source.js';

const rowOf = (target: EventTarget | null): HTMLElement | null =>
  (target as Element).closest<HTMLElement>('tr[data-row]');

/** What can be chosen on the page, and what is. */
export class RowChoice implements ReactiveController {
  readonly #host: LitElement;
  readonly #choose: (row: TableRow) => boolean;
  #rows: readonly TableRow[] = [];
  #chosen: string | undefined;
  #active: string | undefined;
  #focused: HTMLElement | null = null;

  /** `choose` tells the page; false where the page has said no. */
  constructor(host: LitElement, choose: (row: TableRow) => boolean) {
    this.#host = host;
    this.#choose = choose;
    host.addController(this);
  }

  /** Takes over the rows of the page. */
  show(rows: readonly TableRow[]): this {
    this.#rows = rows;
    return this;
  }

  /** Id of the chosen row, on this page or another one. */
  get chosen(): string | undefined {
    return this.#chosen;
  }

  /** Id of the row that is the tab stop. */
  get active(): string | undefined {
    const ids = this.#rows.flatMap(({ id, selection }) => (selection ? [id] : []));
    return [this.#active, this.#chosen].find((id) => id !== undefined && ids.includes(id)) ?? ids[0];
  }

  readonly onClick = (event: Event): void => {
    // What stands in a row and does something of its own doesn't choose it.
    if (!(event.target as Element).closest('button, a, input')) this.#take(rowOf(event.target));
  };

  readonly onFocus = (event: Event): void => {
    const row = rowOf(event.target);
    if (!row || row.dataset['row'] === this.#active) return;
    this.#active = row.dataset['row'];
    this.#host.requestUpdate();
  };

  readonly onKey = (event: KeyboardEvent): void => {
    const row = event.target as HTMLElement;
    if (!row.matches('tr[data-row]')) return;
    const all = [...row.parentElement!.querySelectorAll<HTMLElement>('tr[data-row]')];
    const at = all.indexOf(row);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to !== undefined) all[Math.max(0, Math.min(to, all.length - 1))]!.focus();
    else if (event.key === 'Enter' || event.key === ' ') this.#take(row);
    else return;
    event.preventDefault();
  };

  #take(element: HTMLElement | null): void {
    const row = this.#rows.find(({ id }) => id === element?.dataset['row']);
    if (!row) return;
    this.#active = row.id;
    if (this.#choose(row)) this.#chosen = row.id;
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const { activeElement } = this.#host.renderRoot as ShadowRoot;
    this.#focused = activeElement?.closest('tbody') ? (activeElement as HTMLElement) : null;
  }

  hostUpdated(): void {
    const root = this.#host.renderRoot as ShadowRoot;
    if (!this.#focused || root.activeElement) return;
    // A row that has moved loses the focus, and one that has gone leaves it to the row in its place.
    const next = this.#focused.isConnected
      ? this.#focused
      : root.querySelector<HTMLElement>('tr[tabindex="0"]');
    this.#active = next?.closest('tr')?.dataset['row'];
    next?.focus();
  }
}
