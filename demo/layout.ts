/** What a page of the demo is: which widgets stand on it, and how wide. The demo and Storybook draw them. */
import type { Locale, Localized } from '../src/locales/locales.js';

type Columns = 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 12;

/** A widget on a page, and how wide it is. */
export interface Tile {
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Columns of twelve on a desktop. */
  readonly span: Columns;
  /** Columns of twelve on a large screen, where they aren't those of a desktop. */
  readonly large?: Columns;
  /** Columns of two on a phone; both where nothing is said. Cards have room in one. */
  readonly phone?: 1 | 2;
  /** Columns of two on a tablet; both, where it takes more than half of a desktop. */
  readonly tablet?: 1 | 2;
}

/** A page. */
export interface Page {
  /** Its name in the address, where pages of all domains meet. */
  readonly name: string;
  readonly title: Localized;
  readonly tiles: readonly Tile[];
}

/** A domain's part of the demo. */
export interface DomainDemo {
  /** The tag of its filter, which stands above every page. */
  readonly filter: string;
  /** Properties of the filter that attributes can't say. */
  readonly filterProperties?: Readonly<Record<string, unknown>>;
  /** What is asked, as attributes of the scope, until somebody chooses otherwise. */
  readonly asked: (today: string) => Readonly<Record<string, string>>;
  /** What the filter has chosen, in words: paper has no filter. */
  readonly choice: (values: Readonly<Record<string, string>>, locale: Locale) => string;
  /** The pages, in the order of the navigation; the first is shown when the address names none. */
  readonly pages: readonly [Page, ...Page[]];
}
