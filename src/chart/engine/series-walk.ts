/** Exploring a plot of several series: up and down walk them. */
import type { Row } from '../../core/view.js';
import type { Told, Telling } from '../explore/explorer.js';
import type { Content } from '../form.js';
import type { DrawnSeries } from '../series.js';
import { toldSeries, walk } from '../walk.js';
import { detailsOf, wordsOf } from './series-telling.js';

/** What is told of several series; remembers which one keys have reached. */
export class SeriesWalk implements Telling {
  /** Id of the series that keys have reached. */
  #series: string | undefined;

  /** Nothing is told apart where all series show one column. */
  tells({ series }: Content): boolean {
    return !!series[0]?.apart;
  }

  tell(content: Content, row: Row, byKeys: boolean): Told {
    const series = byKeys ? this.#walked(toldSeries(content)) : undefined;
    return { words: wordsOf(content, row, series), details: detailsOf(content, row, series), series };
  }

  next(key: string, content: Content, index: number): number | undefined {
    const told = toldSeries(content);
    const at = { row: index, series: told.findIndex(({ id }) => id === this.#series) };
    const next = walk(key, at, content.rows.length, told.length);
    if (next) this.#series = told[next.series]?.id;
    return next?.row;
  }

  /** The series that keys have reached; the first, where that one is no longer shown. */
  #walked(told: readonly DrawnSeries[]): DrawnSeries | undefined {
    return told.find(({ id }) => id === this.#series) ?? told[0];
  }
}
