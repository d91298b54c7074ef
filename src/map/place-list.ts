/** The list beside a map: its text alternative, and the way to walk it by keyboard. */
import { html, nothing, type TemplateResult } from 'lit';
import { firstItems } from '../core/first-items.js';
import { kindOf, nameColumn, valueText } from '../core/row-words.js';
import type { MapContent } from './drawing.js';
import type { MapRow } from './view.js';

/** What the list wants to tell. */
export interface PlaceListEvents {
  readonly onChoose: (row: MapRow) => void;
  readonly onPoint: (id: string | undefined) => void;
}

/** Arrow keys walk the buttons of a list; Tab does too. */
function walk(event: KeyboardEvent): void {
  const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll('button')];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  if (to === undefined || at < 0 || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  buttons[Math.max(0, Math.min(to, buttons.length - 1))]!.focus();
}

/** Scrolls a list that is too long for its room to the chosen row; never the page. */
export function reveal(list: Element): void {
  const row = list.querySelector('[aria-current]')?.getBoundingClientRect();
  if (!row) return;
  const { top, bottom } = list.getBoundingClientRect();
  list.scrollTop += Math.min(0, row.top - top) + Math.max(0, row.bottom - bottom);
}

/** The rows as buttons with its name and numbers; one without a place says so. */
export function placeList(
  { view, locale, texts, chosen, pointed }: MapContent,
  { onChoose, onPoint }: PlaceListEvents,
): TemplateResult {
  const name = nameColumn(view);
  const numbers = view.columns.filter((column) => column !== name);
  // Where nothing stands on the map there is none, and the list is a plain one.
  const hasMap = view.rows.some(({ place }) => place);
  const item = (row: MapRow): TemplateResult => {
    const point = (): void => onPoint(row.id);
    const leave = (): void => onPoint(undefined);
    return html`<li>
      <button
        type="button"
        class=${row.id === pointed ? 'pointed' : ''}
        title=${row.place ? texts.show : texts.choose}
        aria-current=${row.id === chosen ? 'true' : nothing}
        @click=${() => onChoose(row)}
        @focus=${point}
        @pointerenter=${point}
        @blur=${leave}
        @pointerleave=${leave}
      >
        ${hasMap ? html`<i class=${row.place ? 'placed' : ''}></i>` : nothing}
        <span class="place-name">
          <bdi>${valueText(row, name, locale)}</bdi>
          ${row.place ? nothing : html`<small>${texts.unplaced}</small>`}
        </span>
        ${numbers.map(
          (column) => html`<span class=${kindOf(row, column)}>${valueText(row, column, locale)}</span>`,
        )}
      </button>
    </li>`;
  };
  return html`<ol
    part="list"
    class="place-list goes-on ${hasMap ? '' : 'plain'}"
    role="list"
    aria-label=${view.columns.map(({ label }) => label).join(', ')}
    @keydown=${walk}
  >
    ${firstItems(view.rows, item, locale)}
  </ol>`;
}
