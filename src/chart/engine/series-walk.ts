/** Exploring a plot of several series: up and down walk them. */
import type { Row } from '../../core/view.js';
import type { Told, Telling } from '../explore/explorer.js';
import type { Content } from '../form.js';
import type { PlotTelling } from './shape.js';

/** What is told of several series; remembers which one keys have reached. */
export class SeriesWalk implements Telling {
  readonly #telling: PlotTelling;
  /** Id of the series that keys have reached. */
  #series: string | undefined;

  constructor(telling: PlotTelling) {
    this.#telling = telling;
  }

  /** Nothing is told apart where all series show one column. */
  tells({ series }: Content): boolean {
    return !!series[0]?.apart;
  }

  tell(content: Content, row: Row, byKeys: boolean): Told {
    const telling = this.#telling;
    const series = byKeys ? telling.walked(content, this.#series) : undefined;
    return {
      words: telling.words(content, row, series),
      details: telling.details(content, row, series),
      series,
    };
  }

  next(key: string, content: Content, index: number): number | undefined {
    const next = this.#telling.walk(key, content, index, this.#series);
    if (next) this.#series = next.series;
    return next?.row;
  }
}
