/** Exploring a drawing by mouse, touch and keyboard: the tooltip, the live region and selecting, for every form. */
import { html } from 'lit';
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
import { exploredStyles } from './explored.styles.js';
import { Hold } from './hold.js';
import { moreDetails } from './more-details.js';
import { MarksSurface, textBox, type Surface } from './surface.js';

type Way = 'mouse' | 'touch' | 'keys';

/** What is told of a row: in a tooltip, and to who doesn't see it. */
export interface Told {
  readonly words: string;
  readonly details: unknown;
  /** The series that keys have reached, where there are several. */
  readonly series?: DrawnSeries | undefined;
}

/** What is told of rows, and how keys walk, where that is otherwise than of one measure. */
export interface Telling {
  /** Whether it is so of a content. */
  tells(content: Content): boolean;
  /** `byKeys`: that keys have reached the row. */
  tell(content: Content, row: Row, byKeys: boolean): Told;
  /** The next row of a keyboard walk; undefined: not a walking key. */
  next(key: string, content: Content, index: number): number | undefined;
}

/** What is explored, and how. */
export interface ExplorerOptions extends ChartOptions {
  readonly region: HTMLElement;
  /** Absent: rows stand in elements of their own. */
  readonly surface?: Surface;
  readonly telling?: Telling | undefined;
}

/** Px above and below a drawing where a tooltip would cover something else. */
const FAR = 300;

/** How long in ms a mouse has to rest before the tooltip lets it come over. */
const REST = 300;

/**
 * Hears the region's events. Mouse: the tooltip follows, a click selects, a second one goes to the rows behind it.
 * Touch: the first tap shows the tooltip, the second on the same datum selects it (or hides the tooltip where there is
 * nothing to select). Keyboard: arrows, Home and End walk the rows, Enter and Space select, Shift+Enter goes to the rows
 * behind it, S plays the drawing where the page wants that, Escape ends.
 */
export class Explorer {
  readonly #options: ExplorerOptions;
  readonly #surface: Surface;
  readonly #tooltip: Tooltip;
  readonly #live = document.createElement('div');
  readonly #hold: Hold;
  #content: Content | undefined;
  #index = -1;
  #way: Way = 'mouse';
  #pointer = { x: 0, y: 0 };

  constructor(options: ExplorerOptions) {
    this.#options = options;
    const { region, surface } = options;
    this.#surface = surface ?? new MarksSurface(region, () => this.#content);
    adopt(region, tooltipStyles, exploredStyles);
    this.#tooltip = new Tooltip(region, () => this.#forget());
    this.#hold = new Hold(REST, () => this.rest());
    this.#live.className = 'visually-hidden';
    this.#live.role = 'status';
    region.after(this.#live);
  }

  /** A content has been drawn; the walk goes on if its row is still there. */
  drawn(content: Content): void {
    const id = this.#content?.rows[this.#index]?.id;
    const said = this.#live.textContent;
    this.#content = content;
    this.#index = -1;
    const index = id === undefined ? -1 : content.rows.findIndex((row) => row.id === id);
    if (index >= 0) this.#show(index, said);
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

  /** An event of the region, and what it happened to. */
  hear(event: Event, target: EventTarget | null): void {
    switch (event.type) {
      // What finger or mouse it was is asked here: a click doesn't say it everywhere.
      case 'pointerdown':
        this.#way = (event as PointerEvent).pointerType === 'touch' ? 'touch' : 'mouse';
        return;
      case 'pointermove':
        if ((event as PointerEvent).pointerType !== 'touch') this.#hover(event as PointerEvent, target);
        return;
      case 'pointerleave':
        if ((event as PointerEvent).pointerType === 'touch') return;
        if (!this.#hold.keeps(event as PointerEvent)) this.rest();
        return;
      case 'click':
        this.#click(event as MouseEvent, target);
        return;
      case 'keydown':
        this.#key(event as KeyboardEvent);
        return;
      case 'focus':
        this.#hint();
        return;
      case 'blur':
        this.rest();
    }
  }

  #show(index: number, said?: string | null): void {
    const content = this.#content;
    const row = content?.rows[index];
    if (!content || !row) return this.rest();
    const { region } = this.#options;
    const byKeys = this.#way === 'keys';
    this.#index = index;
    region.classList.toggle('selectable', !content.isInert && invites(content.view, row));
    // Not every browser takes a focus that a click gave for one of the keyboard's when keys are pressed.
    region.classList.toggle('walked', byKeys);
    const { series, words, details } = this.#tell(content, row, byKeys);
    this.#surface.point(index, series);
    if (this.#way !== 'mouse') {
      const { selected, texts } = content;
      const now = words + (selected?.has(row.id) ? `, ${texts.selected}` : '');
      // The same words again would be said again.
      if (now !== said) this.#live.textContent = now;
    }
    // Beside the pointer (above it where a finger hides what is below), or the datum.
    const anchor = byKeys ? this.#surface.reach() : { ...this.#pointer, width: 0, height: 0 };
    const box = this.#tooltip.show(details, anchor, {
      side: this.#way === 'touch' ? 'above' : 'below',
      align: 'center',
      gap: 10,
      avoid: this.#labels(),
    });
    if (this.#way === 'mouse') this.#hold.shown(box, this.#pointer);
  }

  /** What a tooltip had better not cover: names and values, what stands above and below, and what is not of this widget. */
  #labels(): readonly Box[] {
    const { region } = this.#options;
    const root = region.getRootNode() as ShadowRoot;
    const { x, y, width, bottom } = (region.closest('.body') ?? region).getBoundingClientRect();
    return [
      { x, y: y - FAR, width, height: FAR },
      { x, y: bottom, width, height: FAR },
      ...Array.from(root.querySelectorAll('.legend-name, .legend-value, .legend-share'), textBox),
      ...this.#surface.labels(),
    ];
  }

  #tell(content: Content, row: Row, byKeys: boolean): Told {
    const { telling } = this.#options;
    if (telling?.tells(content)) return telling.tell(content, row, byKeys);
    const { view, locale } = content;
    const mark = html`<span class="swatch tone-${toneOf(content, row)}"></span>`;
    return {
      words: describe(view, row, locale),
      details: [rowDetails(view, row, locale, mark), moreDetails(content, row)],
    };
  }

  #next(key: string, content: Content, index: number): number | undefined {
    const { telling } = this.#options;
    return telling?.tells(content)
      ? telling.next(key, content, index)
      : step(key, index, content.rows.length);
  }

  #find(event: MouseEvent, target: EventTarget | null): number {
    this.#pointer = { x: event.clientX, y: event.clientY };
    return this.#content ? this.#surface.rowAt(event, target) : -1;
  }

  #hover(event: PointerEvent, target: EventTarget | null): void {
    if (this.#way === 'mouse' && this.#index >= 0 && this.#hold.keeps(event)) return;
    this.#way = 'mouse';
    this.#show(this.#find(event, target));
  }

  #click(event: MouseEvent, target: EventTarget | null): void {
    const before = this.#index;
    const index = this.#find(event, target);
    // A click that no pointer made, of a screen reader say, is as blind as a finger.
    if (!event.detail) this.#way = 'touch';
    const row = this.#content?.rows[index];
    const again = index === before;
    if (row?.selection && this.#way === 'mouse' && event.detail > 1) return this.#options.onRows?.(row);
    if (this.#way === 'touch' && again && !row?.selection) return this.rest();
    this.#show(index);
    if (row?.selection && (this.#way === 'mouse' || again)) this.#options.onSelect(row);
  }

  #key(event: KeyboardEvent): void {
    const content = this.#content;
    if (event.altKey || event.ctrlKey || event.metaKey || !content?.rows.length) return;
    const { key, shiftKey } = event;
    const row = content.rows[this.#index];
    const next = this.#next(key, content, this.#index);
    if (next !== undefined) {
      this.#way = 'keys';
      this.#show(next);
    } else if (row?.selection && shiftKey && key === 'Enter' && this.#options.onRows) {
      this.#options.onRows(row);
    } else if (row?.selection && (key === 'Enter' || key === ' ')) {
      this.#options.onSelect(row);
    } else if (content.isAudible && (key === 's' || key === 'S')) {
      void this.#play(content);
    } else if (row && key === 'Escape') {
      // It ends the walk, not the dialog that the widget may stand in.
      event.stopPropagation();
      this.rest();
    } else return;
    event.preventDefault();
  }

  async #play(content: Content): Promise<void> {
    const { play } = await import('./sound.js');
    await play(content);
  }

  /** Says to who comes by keyboard what keys do, until the first of them is pressed. */
  #hint(): void {
    const { region } = this.#options;
    const root = region.getRootNode() as ShadowRoot;
    const keys = root.querySelector('#chart-about .keys')?.textContent;
    if (!keys || this.#index >= 0 || root.activeElement !== region || !region.matches(':focus-visible'))
      return;
    const { x, width, bottom } = (region.closest('.frame') ?? region).getBoundingClientRect();
    // Over the footer, which says nothing of the data.
    this.#tooltip.show(
      html`<div class="tooltip-hint">${keys}</div>`,
      { x, y: bottom, width, height: 0 },
      {
        side: 'above',
        align: 'center',
        gap: 4,
      },
    );
  }

  #forget(): void {
    this.#index = -1;
    this.#hold.end();
    this.#surface.point(-1);
    this.#options.region.classList.remove('selectable', 'walked');
    this.#live.textContent = '';
  }
}
