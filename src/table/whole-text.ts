/**
 * The whole text of a cell that is cut off: on pointing at it, on a tap, and by key. It stays until one goes elsewhere, can
 * be pointed at itself, and goes on Escape.
 */
import { html } from 'lit';
import { Tooltip } from '../core/tooltip.js';
import { adopt } from '../styles/adopt.js';
import { tooltipStyles } from '../styles/tooltip.styles.js';
import { wholeTextStyles } from './whole-text.styles.js';

/** Milliseconds that a pointer rests before the text comes, and may be away before it goes. */
const WAIT = 300;

const CELLS = 'tbody td:not(.whole, .acts)';

/** Whether something of a cell's text can't be seen. Reads the layout: only of what somebody has come to. */
const isCut = (cell: HTMLElement): boolean =>
  [cell, ...cell.querySelectorAll('bdi')].some(
    ({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth,
  );

/** The whole texts of the cells of one table. */
export class WholeText {
  readonly #rows: HTMLElement;
  readonly #tooltip: Tooltip;
  readonly #listening = new AbortController();
  /** Whose text is shown. */
  #cell: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(rows: HTMLElement) {
    this.#rows = rows;
    adopt(rows, tooltipStyles, wholeTextStyles);
    this.#tooltip = new Tooltip(rows, () => (this.#cell = undefined));
    const { element } = this.#tooltip;
    element.classList.add('whole-text');
    const { signal } = this.#listening;
    const handle = (event: Event): void => this.handle(event);
    for (const type of ['pointerover', 'click', 'focusin', 'focusout', 'keydown'])
      rows.addEventListener(type, handle, { signal });
    rows.addEventListener('pointerleave', () => this.#later(undefined), { signal });
    element.addEventListener('pointerenter', () => clearTimeout(this.#timer), { signal });
    element.addEventListener('pointerleave', () => this.#later(undefined), { signal });
    // Not composed, and inside of what the tooltip watches: the text goes along with its cell.
    rows.addEventListener('scroll', () => this.#cell && this.#show(this.#cell), { signal, passive: true });
  }

  /** Does what an event of the rows asks for. */
  handle(event: Event, target = event.target as Element): void {
    const cell = target.closest<HTMLElement>(CELLS);
    if (event.type === 'keydown') this.#key(event as KeyboardEvent, cell);
    else if (event.type === 'focusout') this.#tooltip.hide();
    else if (event.type === 'focusin') {
      if (cell && target === cell) this.#show(cell);
    } else if (event.type === 'click') this.#tap(event, cell);
    // A finger points at nothing before it taps.
    else if ((event as PointerEvent).pointerType !== 'touch') this.#later(cell ?? undefined);
  }

  /** Takes it away. */
  remove(): void {
    clearTimeout(this.#timer);
    this.#listening.abort();
    this.#tooltip.remove();
  }

  #tap(event: Event, cell: HTMLElement | null): void {
    clearTimeout(this.#timer);
    const isAgain = cell !== null && cell === this.#cell && (event as PointerEvent).pointerType === 'touch';
    if (cell && !isAgain && isCut(cell)) this.#show(cell);
    else if (cell !== this.#cell || isAgain) this.#tooltip.hide();
  }

  #later(cell: HTMLElement | undefined): void {
    clearTimeout(this.#timer);
    if (cell === this.#cell) return;
    this.#timer = setTimeout(() => {
      if (cell && isCut(cell)) this.#show(cell);
      else this.#tooltip.hide();
    }, WAIT);
  }

  #show(cell: HTMLElement): void {
    const { left, right, top, bottom, width, height } = cell.getBoundingClientRect();
    const room = this.#rows.getBoundingClientRect();
    const isAway = right < room.left || left > room.right || bottom < room.top || top > room.bottom;
    if (isAway || !isCut(cell)) {
      this.#tooltip.hide();
      return;
    }
    this.#cell = cell;
    const words = cell.innerText.trim();
    const label = html`<div class="tooltip-value"><span>${cell.dataset['label']}</span></div>`;
    const content = html`${label}<bdi>${words}</bdi>`;
    this.#tooltip.show(content, { x: left, y: top, width, height }, { side: 'below', gap: 2 });
  }

  /** Cells that are cut off, as the tab key and the arrows walk them: nothing else of a table is worth a stop. */
  #cut(): HTMLElement[] {
    const cells = [...this.#rows.querySelectorAll<HTMLElement>(CELLS)];
    const cut = cells.filter(isCut);
    for (const cell of cells) cell.removeAttribute('tabindex');
    for (const cell of cut) cell.tabIndex = -1;
    return cut;
  }

  #key(event: KeyboardEvent, cell: HTMLElement | null): void {
    const { key, target } = event;
    // From the rows' own stop the tab key goes on to the first cell that is cut off.
    if (key === 'Tab' && !event.shiftKey && target === this.#rows) {
      const [first] = this.#cut();
      if (first) first.tabIndex = 0;
      return;
    }
    const row = (target as Element).closest<HTMLElement>('tr');
    const isRow = target === row;
    if (!row || !(isRow ? key === 'ArrowRight' : cell && target === cell && key.startsWith('Arrow'))) return;
    event.preventDefault();
    const cut = this.#cut();
    const next = isRow ? cut.find((each) => row.contains(each)) : this.#beside(cell!, key, cut);
    if (next === undefined && key === 'ArrowLeft' && row.tabIndex >= 0) row.focus();
    if (!next) {
      if (cell) cell.tabIndex = 0;
      return;
    }
    next.tabIndex = row.hasAttribute('tabindex') ? -1 : 0;
    next.focus();
  }

  /** The next cell that is cut off, in the same column or in the order of reading. */
  #beside(cell: HTMLElement, key: string, cut: readonly HTMLElement[]): HTMLElement | undefined {
    const isColumn = key === 'ArrowUp' || key === 'ArrowDown';
    const isRows = cell.closest('tr')!.hasAttribute('tabindex');
    const among = cut.filter((each) =>
      isColumn
        ? (each as HTMLTableCellElement).cellIndex === (cell as HTMLTableCellElement).cellIndex
        : !isRows || each.parentElement === cell.parentElement,
    );
    return among[among.indexOf(cell) + (key === 'ArrowDown' || key === 'ArrowRight' ? 1 : -1)];
  }
}
