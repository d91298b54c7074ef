/** Exploring a drawing by mouse, touch and keyboard: the cursor, the tooltip, the live region and selecting. */
import { html, type TemplateResult } from 'lit';
import type { Box } from '../../core/floating.js';
import type { Row } from '../../core/view.js';
import { describe, invites } from '../../core/row-words.js';
import { step } from '../walk.js';
import { rowDetails } from '../../core/row-details.js';
import type { Scene, SeriesTelling, Shape, Walk } from './shape.js';
import type { ChartDrawingHost } from '../form.js';
import { toneOf } from '../tone.js';
import { Tooltip } from '../../core/tooltip.js';

type Way = 'mouse' | 'touch' | 'keys';

const element = (className: string): HTMLElement => {
  const made = document.createElement('div');
  made.className = className;
  return made;
};

const content = (scene: Scene, row: Row): TemplateResult =>
  rowDetails(scene.view, row, scene.locale, html`<span class="swatch tone-${toneOf(scene, row)}"></span>`);

const walkRows: Walk = (key, { rows }, index) => {
  const row = step(key, index, rows.length);
  return row === undefined ? undefined : { row };
};

/**
 * Listens on the region. Mouse: the tooltip follows, a click selects. Touch: the first tap shows the tooltip,
 * the second on the same datum selects it (or hides the tooltip where there is nothing to select).
 * Keyboard: arrows, Home and End walk the rows (up and down the series, where there are several), Enter and Space
 * select, Escape ends.
 */
export class Explorer {
  readonly #host: ChartDrawingHost;
  readonly #shape: Shape;
  readonly #highlight: (index: number, on: boolean) => void;
  readonly #tooltip: Tooltip;
  readonly #cursor: HTMLElement;
  readonly #live = element('visually-hidden');
  readonly #listening = new AbortController();
  #scene: Scene | undefined;
  #index = -1;
  /** Id of the series that keys have reached. */
  #series: string | undefined;
  #way: Way = 'mouse';
  #pointer = { x: 0, y: 0 };

  constructor(host: ChartDrawingHost, shape: Shape, highlight: (index: number, on: boolean) => void) {
    this.#host = host;
    this.#shape = shape;
    this.#highlight = highlight;
    const { region } = host;
    this.#tooltip = new Tooltip(region, () => this.#forget());
    this.#live.role = 'status';
    // Also a mark that no box can frame has an anchor for the tooltip.
    this.#cursor = element(shape.highlights ? 'chart-cursor chart-anchor' : 'chart-cursor');
    this.#cursor.hidden = true;
    region.prepend(this.#cursor);
    region.after(this.#live);
    const { signal } = this.#listening;
    const on = <T extends keyof HTMLElementEventMap>(
      type: T,
      listener: (event: HTMLElementEventMap[T]) => void,
    ) => region.addEventListener(type, listener, { signal });
    // What finger or mouse it was is asked here: a click doesn't say it everywhere.
    on('pointerdown', (event) => (this.#way = event.pointerType === 'touch' ? 'touch' : 'mouse'));
    on('pointermove', (event) => event.pointerType !== 'touch' && this.#hover(event));
    on('pointerleave', (event) => event.pointerType !== 'touch' && this.rest());
    on('click', (event) => this.#click(event));
    on('keydown', (event) => this.#key(event));
    on('blur', () => this.rest());
  }

  /** The scene has been drawn anew; the walk goes on if its row is still there. */
  drawn(scene: Scene): void {
    const id = this.#scene?.rows[this.#index]?.id;
    this.#scene = scene;
    this.#index = -1;
    const index = id === undefined ? -1 : scene.rows.findIndex((row) => row.id === id);
    if (index >= 0) this.#show(index);
    else this.rest();
  }

  /** Ends hovering and walking. */
  rest(): void {
    this.#tooltip.hide();
  }

  close(): void {
    this.rest();
    this.#listening.abort();
    this.#tooltip.remove();
    this.#cursor.remove();
    this.#live.remove();
  }

  #show(index: number): void {
    const scene = this.#scene;
    const row = scene?.rows[index];
    if (!scene || !row) return this.rest();
    const { region } = this.#host;
    if (this.#shape.highlights && index !== this.#index) {
      if (this.#index >= 0) this.#highlight(this.#index, false);
      this.#highlight(index, true);
    }
    this.#index = index;
    region.classList.toggle('selectable', invites(scene.view, row));
    const telling = this.#telling(scene);
    const walked = this.#way === 'keys' ? telling?.walked(scene, this.#series) : undefined;
    const box = this.#shape.box(scene, index, walked);
    const { style } = this.#cursor;
    style.setProperty('--_x', `${box.x}px`);
    style.setProperty('--_y', `${box.y}px`);
    style.setProperty('--_w', `${box.width}px`);
    style.setProperty('--_h', `${box.height}px`);
    this.#cursor.hidden = false;
    if (this.#way === 'keys') this.#cursor.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    if (this.#way !== 'mouse') {
      const { view, locale, selected, texts } = scene;
      const said = telling?.words(scene, row, walked) ?? describe(view, row, locale);
      this.#live.textContent = said + (selected?.has(row.id) ? `, ${texts.selected}` : '');
    }
    const [anchor, side] = this.#anchor();
    const details = telling?.details(scene, row, walked) ?? content(scene, row);
    this.#tooltip.show(details, anchor, { side, align: 'center', gap: 10 });
  }

  /** Where several series are told apart, what is told of them. */
  #telling({ series }: Scene): SeriesTelling | undefined {
    return series[0]?.apart ? this.#shape.telling : undefined;
  }

  /** In window px: the pointer (above it where a finger hides what is below), or the datum. */
  #anchor(): [Box, 'above' | 'below'] {
    if (this.#way === 'keys') return [this.#cursor.getBoundingClientRect(), 'below'];
    return [{ ...this.#pointer, width: 0, height: 0 }, this.#way === 'touch' ? 'above' : 'below'];
  }

  #find({ clientX: x, clientY: y }: MouseEvent): number {
    this.#pointer = { x, y };
    const scene = this.#scene;
    if (!scene) return -1;
    const { left, top, width } = this.#host.region.getBoundingClientRect();
    // The page may be scaled.
    const scale = width / scene.width;
    return this.#shape.at(scene, (x - left) / scale, (y - top) / scale);
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
    const row = this.#scene?.rows[index];
    const again = index === before;
    if (this.#way === 'touch' && again && !row?.selection) return this.rest();
    this.#show(index);
    if (row?.selection && (this.#way === 'mouse' || again)) this.#host.onSelect(row);
  }

  #key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || !this.#scene?.rows.length) return;
    const row = this.#scene.rows[this.#index];
    const walk = this.#telling(this.#scene)?.walk ?? walkRows;
    const next = walk(event.key, this.#scene, this.#index, this.#series);
    if (next) {
      this.#way = 'keys';
      this.#series = next.series;
      this.#show(next.row);
    } else if (row?.selection && (event.key === 'Enter' || event.key === ' ')) {
      this.#host.onSelect(row);
    } else if (row && event.key === 'Escape') {
      // It ends the walk, not the dialog that the widget may stand in.
      event.stopPropagation();
      this.rest();
    } else return;
    event.preventDefault();
  }

  #forget(): void {
    if (this.#shape.highlights && this.#index >= 0) this.#highlight(this.#index, false);
    this.#index = -1;
    this.#cursor.hidden = true;
    this.#host.region.classList.remove('selectable');
    this.#live.textContent = '';
  }
}
