/** Exploring a drawing by mouse, touch and keyboard: the tooltip, the live region and selecting, for every form. */
import { html, type TemplateResult } from 'lit';
import type { Box } from '../../core/floating.js';
import { rowDetails } from '../../core/row-details.js';
import { describe, invites } from '../../core/row-words.js';
import { Tooltip } from '../../core/tooltip.js';
import type { Row } from '../../core/view.js';
import { adopt } from '../../styles/adopt.js';
import { tooltipStyles } from '../../styles/tooltip.styles.js';
import type { ChartOptions, Content } from '../form.js';
import type { DrawnSeries } from '../series.js';
import { toneOf } from '../tone.js';
import { step } from '../walk.js';

type Way = 'mouse' | 'touch' | 'keys';

/** Where the rows of a drawing are, however it was drawn. */
export interface Surface {
  /** Index of the row that an event is at; -1: none. */
  rowAt(event: MouseEvent): number;
  /** Shows that a row, or a series' mark of it, is pointed at; -1: none any more. */
  point(index: number, series?: DrawnSeries): void;
  /** Brings what is pointed at into view, and says where it is, in window px. */
  reach(): Box;
}

/** What is told of a row: in a tooltip, and to who doesn't see it. */
export interface Told {
  readonly words: string;
  readonly details: TemplateResult;
  /** The series that keys have reached, where there are several. */
  readonly series?: DrawnSeries | undefined;
}

/** What is explored, and how. */
export interface ExplorerOptions extends ChartOptions {
  readonly region: HTMLElement;
  readonly surface: Surface;
}

/** What an explorer has to hear of its region. */
export const EXPLORED = ['pointerdown', 'pointermove', 'pointerleave', 'click', 'keydown', 'blur'] as const;

/**
 * Hears the region's events. Mouse: the tooltip follows, a click selects. Touch: the first tap shows the tooltip,
 * the second on the same datum selects it (or hides the tooltip where there is nothing to select).
 * Keyboard: arrows, Home and End walk the rows, Enter and Space select, Escape ends.
 */
export class Explorer implements EventListenerObject {
  readonly #options: ExplorerOptions;
  readonly #tooltip: Tooltip;
  readonly #live = document.createElement('div');
  #content: Content | undefined;
  #index = -1;
  #way: Way = 'mouse';
  #pointer = { x: 0, y: 0 };

  constructor(options: ExplorerOptions) {
    this.#options = options;
    const { region } = options;
    adopt(region, tooltipStyles);
    this.#tooltip = new Tooltip(region, () => this.#forget());
    this.#live.className = 'visually-hidden';
    this.#live.role = 'status';
    region.after(this.#live);
  }

  /** A content has been drawn; the walk goes on if its row is still there. */
  drawn(content: Content): void {
    const id = this.#content?.rows[this.#index]?.id;
    this.#content = content;
    this.#index = -1;
    const index = id === undefined ? -1 : content.rows.findIndex((row) => row.id === id);
    if (index >= 0) this.#show(index);
    else this.rest();
  }

  /** Ends hovering and walking. */
  rest(): void {
    this.#tooltip.hide();
  }

  close(): void {
    this.rest();
    this.#tooltip.remove();
    this.#live.remove();
  }

  handleEvent(event: Event): void {
    switch (event.type) {
      // What finger or mouse it was is asked here: a click doesn't say it everywhere.
      case 'pointerdown':
        this.#way = (event as PointerEvent).pointerType === 'touch' ? 'touch' : 'mouse';
        return;
      case 'pointermove':
        if ((event as PointerEvent).pointerType !== 'touch') this.#hover(event as PointerEvent);
        return;
      case 'pointerleave':
        if ((event as PointerEvent).pointerType !== 'touch') this.rest();
        return;
      case 'click':
        this.#click(event as MouseEvent);
        return;
      case 'keydown':
        this.#key(event as KeyboardEvent);
        return;
      case 'blur':
        this.rest();
    }
  }

  #show(index: number): void {
    const content = this.#content;
    const row = content?.rows[index];
    if (!content || !row) return this.rest();
    const { region, surface } = this.#options;
    this.#index = index;
    region.classList.toggle('selectable', invites(content.view, row));
    const byKeys = this.#way === 'keys';
    const { series, words, details } = this.tell(content, row, byKeys);
    surface.point(index, series);
    if (this.#way !== 'mouse') {
      const { selected, texts } = content;
      this.#live.textContent = words + (selected?.has(row.id) ? `, ${texts.selected}` : '');
    }
    // Beside the pointer (above it where a finger hides what is below), or the datum.
    const anchor = byKeys ? surface.reach() : { ...this.#pointer, width: 0, height: 0 };
    const side = this.#way === 'touch' ? 'above' : 'below';
    this.#tooltip.show(details, anchor, { side, align: 'center', gap: 10 });
  }

  /** What is told of a row; `byKeys`: that keys have reached it. */
  protected tell(content: Content, row: Row, _byKeys: boolean): Told {
    const { view, locale } = content;
    const mark = html`<span class="swatch tone-${toneOf(content, row)}"></span>`;
    return { words: describe(view, row, locale), details: rowDetails(view, row, locale, mark) };
  }

  /** The next row of a keyboard walk; undefined: not a walking key. */
  protected next(key: string, { rows }: Content, index: number): number | undefined {
    return step(key, index, rows.length);
  }

  #find(event: MouseEvent): number {
    this.#pointer = { x: event.clientX, y: event.clientY };
    return this.#content ? this.#options.surface.rowAt(event) : -1;
  }

  #hover(event: MouseEvent): void {
    this.#way = 'mouse';
    this.#show(this.#find(event));
  }

  #click(event: MouseEvent): void {
    const before = this.#index;
    const index = this.#find(event);
    // A click that no pointer made, of a screen reader say, is as blind as a finger.
    if (!event.detail) this.#way = 'touch';
    const row = this.#content?.rows[index];
    const again = index === before;
    if (this.#way === 'touch' && again && !row?.selection) return this.rest();
    this.#show(index);
    if (row?.selection && (this.#way === 'mouse' || again)) this.#options.onSelect(row);
  }

  #key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || !this.#content?.rows.length) return;
    const row = this.#content.rows[this.#index];
    const next = this.next(event.key, this.#content, this.#index);
    if (next !== undefined) {
      this.#way = 'keys';
      this.#show(next);
    } else if (row?.selection && (event.key === 'Enter' || event.key === ' ')) {
      this.#options.onSelect(row);
    } else if (row && event.key === 'Escape') {
      // It ends the walk, not the dialog that the widget may stand in.
      event.stopPropagation();
      this.rest();
    } else return;
    event.preventDefault();
  }

  #forget(): void {
    this.#index = -1;
    this.#options.surface.point(-1);
    this.#options.region.classList.remove('selectable');
    this.#live.textContent = '';
  }
}
