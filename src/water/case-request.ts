/** The way from what is odd to a case: a widget asks, and the board of its scope opens the form, or the case. */
import { emit } from '../core/emit.js';

/** What a board is asked: to open a new case of a customer, or a case that is there. An event, so that two copies of dasbor meet. */
export interface CaseRequest {
  /** Of a new case. */
  readonly nomen?: string;
  readonly type?: string;
  /** Of one that is there. */
  readonly id?: string;
  /** A board has done it. */
  taken?: boolean;
}

/** The event's name. */
const CASE = 'dasbor-water-case';

/** The place that a widget shares with the board that it asks: its scope, or without one the page. */
const placeOf = (widget: Element): Element | null => {
  for (let node: Element | null = widget; node;) {
    const found: Element | null = node.closest('dasbor-scope');
    if (found) return found;
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
};

/** Asks the boards of a widget's scope; whether one has done it. */
export function askForCase(widget: Element, wanted: Omit<CaseRequest, 'taken'>): boolean {
  const request: CaseRequest & { readonly place: Element | null } = { ...wanted, place: placeOf(widget) };
  emit(document.documentElement, CASE, request);
  return request.taken === true;
}

/** Takes the requests of a board's scope, unless another board was first; returns the way to stop. */
export function onCaseRequest(board: Element, take: (wanted: CaseRequest) => void): () => void {
  const hear = (event: Event): void => {
    const { detail } = event as CustomEvent<CaseRequest & { readonly place: Element | null }>;
    if (detail.taken || detail.place !== placeOf(board)) return;
    detail.taken = true;
    take(detail);
  };
  const root = document.documentElement;
  root.addEventListener(CASE, hear);
  return () => root.removeEventListener(CASE, hear);
}
