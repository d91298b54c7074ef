/** The list kind: a few ranked things with their pictures. */
import { html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { settings } from '../config.js';
import { listStyles } from './list.styles.js';
import { firstItems, firstItemsStyles } from '../core/first-items.js';
import { path } from '../core/icons.js';
import { measureColumn, nameColumn, numberIn, valueText } from '../core/row-words.js';
import type { Row, View } from '../core/view.js';
import { unitOf } from '../format/values.js';
import { moreBelowStyles } from '../styles/more-below.styles.js';
import { PlainListElement } from './plain-list-element.js';

const pictureIcon = /* @__PURE__ */ path('M4 6h16v12H4zM4 16l5-5 4 4 3-2 4 4M15.5 9.5h.01');

/** A view of things, best first: one column names them, one measures them. */
export interface ListView extends View {
  /** Address of a row's picture below the base of pictures, by row id. */
  readonly pictures: Readonly<Record<string, string | null>>;
  /** What is measured, behind each number: "unit". */
  readonly unit: string;
}

/**
 * Base of every list of ranked things.
 */
export abstract class ListElement extends PlainListElement<ListView> {
  static override styles: CSSResultGroup = [
    PlainListElement.styles,
    listStyles,
    firstItemsStyles,
    moreBelowStyles,
  ];

  static override properties: PropertyDeclarations = { imageBase: { attribute: 'image-base' } };

  /** Base address of the pictures; absent: `configure()`'s. Without one an icon stands for each. */
  declare imageBase?: string | null;

  /** Pictures that didn't come. */
  #broken = new Set<string>();

  #pictureOf(address: string | null | undefined): string | undefined {
    const base = this.imageBase ?? settings().imageBase;
    if (!base || !address) return undefined;
    try {
      const url = new URL(
        address.replace(/^\/+/, ''),
        new URL(`${base.replace(/\/+$/, '')}/`, document.baseURI),
      );
      // The answer names a picture; it must not name another kind of address.
      return /^https?:$/.test(url.protocol) && !this.#broken.has(url.href) ? url.href : undefined;
    } catch {
      return undefined;
    }
  }

  #picture(address: string | null | undefined): TemplateResult {
    const url = this.#pictureOf(address);
    if (!url) return html`<span class="picture">${pictureIcon}</span>`;
    const broken = (): void => {
      this.#broken.add(url);
      this.requestUpdate();
    };
    return html`<img class="picture" src=${url} alt="" loading="lazy" @error=${broken} />`;
  }

  protected override get skeletonRows(): number {
    return 5;
  }

  protected override renderView(view: ListView): TemplateResult {
    const { rows, pictures, unit } = view;
    const name = nameColumn(view);
    const measure = measureColumn(view);
    const item = (row: Row, index: number): TemplateResult => html`
      <li>
        <span class="rank" aria-hidden="true">${index + 1}</span>
        ${this.#picture(pictures[row.id])}
        <span class="name"><bdi>${valueText(row, name, this.language)}</bdi></span>
        <b class="measure">
          ${valueText(row, measure, this.language)}
          <small>${unitOf(numberIn(row, measure), unit, this.language)}</small>
        </b>
      </li>
    `;
    return html`<ol part="list" class="keys goes-on" aria-label=${this.label}>
      ${firstItems(rows, item, this.language)}
    </ol>`;
  }
}
