/** The map kind: bubbles on a map, and the same rows as a list that drives it. */
import { html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { settings } from '../config.js';
import type { MapContent } from './drawing.js';
import { MapController } from './map-controller.js';
import { firstItemsStyles } from '../core/first-items.js';
import { mapStyles } from './map.styles.js';
import { placeList, reveal } from './place-list.js';
import { mapTexts } from './texts.js';
import type { MapRow, MapView } from './view.js';
import { AnswerElement } from '../core/answer-element.js';
import { cellText, nameColumn } from '../core/row-words.js';
import { wordsIn } from '../locales/locales.js';
import { moreBelowStyles } from '../styles/more-below.styles.js';

/**
 * Base of every map. Nothing is loaded from elsewhere unless `configure({tileUrl})` names a tile layer; its
 * `tileAttribution` is shown as text.
 *
 * @csspart map - the map, or the words that stand in its place
 * @csspart list - its rows with their numbers, also those that have no place on the map
 * @csspart tooltip - what stands beside the pointed bubble
 * @fires {CustomEvent<{field: string, value: string, label: string, row: unknown, params: Record<string, string>}>} dasbor-select - a
 * row or its bubble was chosen; `row` is the answer's item
 */
export abstract class MapElement extends AnswerElement<MapView> {
  static override styles: CSSResultGroup = [
    AnswerElement.styles,
    mapStyles,
    firstItemsStyles,
    moreBelowStyles,
  ];
  static override properties: PropertyDeclarations = { chosen: { state: true }, pointed: { state: true } };

  /** Ids of the rows that were chosen, and that the mouse or the focus is on. */
  declare private chosen?: string | undefined;
  declare private pointed?: string | undefined;

  #map = new MapController(this, {
    onChoose: (row) => void this.#chooseOnMap(row),
    onPoint: (id) => this.#point(id),
  });

  async #chooseOnMap(row: MapRow): Promise<void> {
    this.#choose(row);
    await this.updateComplete;
    const list = this.renderRoot.querySelector('.place-list');
    if (list) reveal(list);
  }

  #choose(row: MapRow): void {
    this.chosen = row.id;
    this.select(row);
  }

  #point(id: string | undefined): void {
    this.pointed = id;
  }

  protected override renderView(view: MapView): TemplateResult {
    const { tileUrl, tileAttribution } = settings();
    const texts = wordsIn(mapTexts, this.language);
    const chosen = view.rows.find(({ id }) => id === this.chosen);
    const content: MapContent = {
      view,
      locale: this.language,
      texts,
      chosen: chosen?.id,
      pointed: this.pointed,
      tileUrl,
      tileAttribution,
    };
    const list = placeList(content, {
      onChoose: (row) => {
        this.#choose(row);
        this.#map.goTo(row.id);
      },
      onPoint: (id) => this.#point(id),
    });
    return html`
      <div class="places">${this.#map.template(content, this.texts.retry)}${list}</div>
      <p class="visually-hidden" role="status">
        ${chosen ? `${cellText(chosen, nameColumn(view), this.language)}: ${texts.chosen}` : ''}
      </p>
    `;
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<div class="places">
      <div class="map"></div>
      ${super.renderSkeleton()}
    </div>`;
  }

  protected override get skeletonRows(): number {
    return 5;
  }
}
