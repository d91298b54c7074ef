/**
 * A series of marks for ECharts, for forms with their own geometry: places and colours are given. The pie of ECharts
 * is for the most part a layout of labels that we don't draw (10 kB gzip), and a bar needs a whole grid (35 kB).
 */
import { ChartView, graphic, helper, List, SeriesModel } from 'echarts/core';
import type { Part } from './engine.js';

/** One row's mark. */
export interface Mark {
  /** The row's id. */
  readonly name: string;
  /** The size of the mark. */
  readonly value: number;
  readonly itemStyle: object;
  readonly shape: object;
  /** What of the shape is different while the row is pointed at or walked to. */
  readonly emphasis?: object;
}

/** Sectors and rectangles differ only in what their shape holds. */
type Element = InstanceType<typeof graphic.Sector>;

const figures = { sector: graphic.Sector, rect: graphic.Rect, text: graphic.Text };

/** Something beside the marks: a track, a text. */
export interface Figure {
  readonly type: 'sector' | 'rect' | 'text';
  readonly shape?: object;
  readonly style: object;
}

/** A series of marks in an option. */
export interface MarksOption {
  readonly type: 'marks';
  readonly mark: 'sector' | 'rect';
  readonly data: readonly Mark[];
  readonly beside?: readonly Figure[];
}

class MarksModel extends SeriesModel {
  static readonly type = 'series.marks';

  // ECharts hands the option over as it is.
  get marks(): MarksOption {
    return this.option as unknown as MarksOption;
  }

  override getInitialData(): List {
    const list = new List(['value'], this);
    list.initData([...this.marks.data]);
    return list;
  }
}

class MarksView extends ChartView {
  static readonly type = 'marks';

  readonly #beside = new graphic.Group();
  #drawn: List | undefined;

  override render(model: MarksModel): void {
    const { mark, data: marks, beside = [] } = model.marks;
    this.#beside.removeAll();
    for (const { type, ...properties } of beside)
      this.#beside.add(new figures[type]({ ...properties, silent: true }));
    this.group.add(this.#beside);

    const data = model.getData();
    // None at first, which `diff` understands, if not its type.
    const before = this.#drawn;
    const elementAt = (index: number) => before!.getItemGraphicEl(index) as Element;
    data
      .diff(before as List)
      .add((index) => {
        const element = new figures[mark]({ shape: marks[index]!.shape, silent: true });
        this.group.add(element);
        data.setItemGraphicEl(index, element);
      })
      .update((index, old) => {
        const element = elementAt(old);
        graphic.updateProps(element, { shape: marks[index]!.shape }, model, index);
        data.setItemGraphicEl(index, element);
      })
      .remove((old) => this.group.remove(elementAt(old)))
      .execute();
    marks.forEach(({ emphasis }, index) => {
      const element = data.getItemGraphicEl(index) as Element;
      element.useStyle(data.getItemModel<{ itemStyle: object }>(index).getModel('itemStyle').getItemStyle());
      Object.assign(element.ensureState('emphasis'), { style: { fill: 'inherit' }, shape: emphasis });
      element.ensureState('blur').style = { opacity: 0.35 };
      helper.enableHoverEmphasis(element, 'self');
    });
    this.#drawn = data;
  }
}

/** Registers the series. */
export const MarksChart: Part = (registers) => {
  registers.registerSeriesModel(MarksModel);
  registers.registerChartView(MarksView);
};
