/** One way to try all again, where an outage took several widgets: the first of them on the page offers it. */
import { html, render } from 'lit';
import type { ErrorDetail } from '../data/errors.js';
import type { Locale, Localized, wordsIn } from '../locales/locales.js';

/** A widget that has failed. */
interface Failing extends HTMLElement {
  readonly language: Locale;
  readonly error: ErrorDetail | null;
  readonly state: string;
  refresh(): Promise<void>;
}

const retryAll: Localized = { id: 'Coba lagi semua', en: 'Try all again' };

/** Held weakly: what has left the page may go. */
const failing = new Set<WeakRef<Failing>>();
const refs = new WeakMap<Failing, WeakRef<Failing>>();
let isDue = false;
let find: typeof wordsIn;

/** What a service or the way to it is to blame for: trying again may mend it for all. */
const isOutage = ({ error, state, isConnected }: Failing): boolean =>
  isConnected &&
  state === 'error' &&
  (error?.kind === 'network' ||
    error?.kind === 'timeout' ||
    (error?.kind === 'http' && error.status! >= 500));

const precedes = (one: Node, other: Node): number =>
  one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

/** The place for the button in a widget, made where it isn't there. */
function placeIn(widget: Failing, isWanted: boolean): HTMLElement | null {
  const ways = widget.shadowRoot!.querySelector('.ways');
  const place = ways?.querySelector<HTMLElement>('.all') ?? null;
  if (place || !isWanted || !ways) return place;
  const made = document.createElement('span');
  made.className = 'all';
  ways.append(made);
  return made;
}

/** Those that fail just now, in the page's order. */
function standing(): Failing[] {
  const found: Failing[] = [];
  for (const ref of failing) {
    const widget = ref.deref();
    if (widget && isOutage(widget)) found.push(widget);
    else failing.delete(ref);
  }
  return found.sort(precedes);
}

function show(): void {
  isDue = false;
  const all = standing();
  for (const [index, widget] of all.entries()) {
    const isFirst = index === 0 && all.length > 1;
    const place = placeIn(widget, isFirst);
    const retry = (): void => {
      for (const each of standing()) void each.refresh();
    };
    const button = html`<button type="button" class="retry" @click=${retry}>
      ${find(retryAll, widget.language)} (${all.length})
    </button>`;
    if (place) render(isFirst ? button : '', place);
  }
}

function plan(): void {
  if (isDue) return;
  isDue = true;
  // Widgets that fail together are counted together.
  requestAnimationFrame(show);
}

addEventListener('dasbor-load', plan);
addEventListener('dasbor-error', plan);

/** A widget shows an error. What finds texts is handed over: bundlers can leave it with the widgets. */
export function join(widget: Failing, words: typeof wordsIn): void {
  find = words;
  const ref = refs.get(widget) ?? new WeakRef(widget);
  refs.set(widget, ref);
  failing.add(ref);
  plan();
}
