/** What a widget says: the texts on its screen, in its table and in its CSV, and the numbers that are written in them. */
import type { AnswerElement } from '../../src/core/answer-element.js';
import { readCsv } from '../support/csv.js';

/** A number as it is written. */
export interface Written {
  readonly text: string;
  readonly value: number;
  /** By how much the number that it stands for may differ from it: what rounding takes away. */
  readonly within: number;
  readonly isPercent: boolean;
}

/** A table, cell by cell. */
export type Cells = readonly (readonly string[])[];

/** What a widget says. */
export interface Screen {
  readonly texts: readonly string[];
  /** The native tables: the heading's row first. */
  readonly tables: readonly Cells[];
}

// Controls that say nothing of the data: how many rows a page has, menus, ranks, when it was updated, a map's canvas.
const beside =
  'style, script, select, option, [part=actions], .rank, [title] > i, svg, .leaflet-container, .picture';

/** All texts of a widget, also those for screen readers only. */
export function screenOf({ renderRoot, updatedAt }: AnswerElement): Screen {
  const texts: string[] = [];
  const walker = document.createTreeWalker(
    renderRoot,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) =>
      node instanceof Element && node.matches(beside) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement } = node;
    // The footer's clock.
    if (parentElement?.querySelector(':scope > i') && parentElement.title && updatedAt) continue;
    const text = node instanceof Element ? node.getAttribute('aria-label') : node.nodeValue;
    if (text?.trim()) texts.push(text.trim());
  }
  const tables = [...renderRoot.querySelectorAll('table')].map((table) =>
    [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent.trim())),
  );
  return { texts, tables };
}

/** The CSV of a widget, cell by cell. */
export const csvOf = async (element: AnswerElement): Promise<string[][]> => readCsv(await element.toCSV());

const UNITS: Readonly<Record<string, number>> = {
  rb: 1e3,
  jt: 1e6,
  juta: 1e6,
  miliar: 1e9,
  m: 1e9,
  t: 1e12,
  triliun: 1e12,
};
const ENGLISH: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  million: 1e6,
  b: 1e9,
  billion: 1e9,
  t: 1e12,
  trillion: 1e12,
};

const patterns = {
  id: /([-−])?(?:Rp\s*)?(\d{1,3}(?:\.\d{3})+(?!\d)|\d+)(?:,(\d+))?(?:\s*(rb|jt|juta(?! rupiah)|miliar|M|T|triliun)(?![\p{L}]))?(\s*%)?/gu,
  en: /([-−])?(?:Rp\s*)?(\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.(\d+))?(?:\s*([KMBT]|million(?! rupiah)|billion|trillion)(?![\p{L}]))?(\s*%)?/gu,
};

/** The numbers in a text of a language. */
export const numbersIn = (text: string, locale: 'id' | 'en'): Written[] =>
  [...text.matchAll(patterns[locale])].map(([all, sign, whole = '', fraction = '', unit, percent]) => {
    const factor = unit ? ((locale === 'id' ? UNITS : ENGLISH)[unit.toLowerCase()] ?? 1) : 1;
    const value = Number(`${whole.replace(/[.,]/g, '')}.${fraction || '0'}`) * factor * (sign ? -1 : 1);
    return {
      text: all,
      value,
      within: 0.5 * 10 ** -fraction.length * factor,
      isPercent: Boolean(percent),
    };
  });
