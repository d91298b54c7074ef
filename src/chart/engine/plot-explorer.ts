/** Exploring a plot: up and down walk the series, where there are several. */
import type { Row } from '../../core/view.js';
import { Explorer, type ExplorerOptions, type Told } from '../explore/explorer.js';
import type { Content } from '../form.js';
import type { PlotTelling } from './shape.js';

/** An explorer that tells of several series; without a `telling` it is as any other. */
export class PlotExplorer extends Explorer {
  readonly #telling: PlotTelling | undefined;
  /** Id of the series that keys have reached. */
  #series: string | undefined;

  constructor(options: ExplorerOptions, telling: PlotTelling | undefined) {
    super(options);
    this.#telling = telling;
  }

  protected override tell(content: Content, row: Row, byKeys: boolean): Told {
    const telling = this.#tellingOf(content);
    if (!telling) return super.tell(content, row, byKeys);
    const series = byKeys ? telling.walked(content, this.#series) : undefined;
    return {
      words: telling.words(content, row, series),
      details: telling.details(content, row, series),
      series,
    };
  }

  protected override next(key: string, content: Content, index: number): number | undefined {
    const telling = this.#tellingOf(content);
    if (!telling) return super.next(key, content, index);
    const next = telling.walk(key, content, index, this.#series);
    if (next) this.#series = next.series;
    return next?.row;
  }

  /** Nothing is told apart where all series show one column. */
  #tellingOf({ series }: Content): PlotTelling | undefined {
    return series[0]?.apart ? this.#telling : undefined;
  }
}
