/** Figures of visits as Markdown: medians, and their ratio to the first author's. */
import { names, type Author } from './pages.node.js';
import { KINDS } from './profile.node.js';
import type { Figures } from './visit.node.js';

/** All visits to the pages of one kind under the same conditions, by author. */
export type Visits = ReadonlyMap<Author, readonly Figures[]>;

/** How a figure is written. */
interface Figure {
  readonly words: string;
  readonly write: (value: number) => string;
  /** Whether a ratio to the first author's says something. */
  readonly hasRatio: boolean;
}

const ms = (value: number): string => `${value.toFixed(0)} ms`;
const kB = (value: number): string => `${(value / 1000).toFixed(0)} kB`;
const count = (value: number): string => value.toFixed(0);

const figure = (words: string, write: Figure['write'], hasRatio = true): Figure => ({
  words,
  write,
  hasRatio,
});

/** In the order of the report. */
const figures: Readonly<Record<string, Figure>> = {
  first: figure('first chart', ms),
  screen: figure('first screen', ms),
  all: figure('all drawn', ms),
  longest: figure('longest task', ms),
  blocking: figure('blocking', ms),
  busy: figure('main thread in all', ms),
  ask: figure('other questions', ms),
  update: figure('update', ms),
  shift: figure('layout shift', (value) => value.toFixed(3), false),
  screenRequests: figure('files, first screen', count, false),
  screenBytes: figure('bytes of files, first screen', kB),
  requests: figure('files', count, false),
  bytes: figure('bytes of files', kB),
  ...Object.fromEntries(
    ['load', 'update'].flatMap((phase) =>
      KINDS.map((kind) => [`${phase}${kind}`, figure(`${phase}: ${kind.toLowerCase()}`, ms)]),
    ),
  ),
  heap: figure('heap', kB),
  nodes: figure('nodes', count),
  ...Object.fromEntries(
    [50, 500].flatMap((removals) => [
      [`heapAfter${removals}`, figure(`heap, growth after ${removals}`, kB, false)],
      [`nodesAfter${removals}`, figure(`nodes, growth after ${removals}`, count, false)],
      [`listenersAfter${removals}`, figure(`listeners, growth after ${removals}`, count, false)],
    ]),
  ),
};

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Some figures as a table: a line for each, a column for each author. */
export function tableOf(visits: Visits, keys: readonly string[]): string {
  const authors = [...visits.keys()];
  const medians = authors.map(
    (author) => (key: string) => median(visits.get(author)!.map((found) => found[key]!)),
  );
  const lines = Object.entries(figures)
    .filter(([key]) => keys.includes(key))
    .map(([key, { words, write, hasRatio }]) => {
      const values = medians.map((of) => of(key));
      const base = values[0]!;
      const cells = values.map((value, index) =>
        index > 0 && hasRatio && base > 0
          ? `${write(value)} (**${(value / base).toFixed(2)}**)`
          : write(value),
      );
      return [words, ...cells];
    });
  const head = ['', ...authors.map((author) => names[author])];
  const rule = head.map((_, index) => (index ? '---:' : '---'));
  return [head, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
