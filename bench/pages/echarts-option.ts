/** The charts as options of ECharts: those of the page by hand and of vue-echarts are the same. */
import type { BarSeriesOption, LineSeriesOption, PieSeriesOption } from 'echarts/charts';
import type { GridComponentOption, LegendComponentOption, TooltipComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import type { Question } from '../questions.js';
import type { ChartData } from './answers.js';

/** Everything that these charts are made of. */
export type Option = ComposeOption<
  | BarSeriesOption
  | LineSeriesOption
  | PieSeriesOption
  | GridComponentOption
  | LegendComponentOption
  | TooltipComponentOption
>;

const number = new Intl.NumberFormat('id');

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const ring = ({ names, values }: ChartData): Option => ({
  tooltip: { trigger: 'item' },
  legend: {
    orient: 'vertical',
    right: 0,
    top: 'middle',
    itemWidth: 12,
    itemHeight: 12,
    formatter: (name) => `${name}  ${number.format(values[names.indexOf(name)]!)}`,
  },
  series: [
    {
      type: 'pie',
      radius: ['42%', '64%'],
      center: ['25%', '50%'],
      label: { position: 'center', formatter: number.format(sum(values)), fontSize: 18 },
      labelLine: { show: false },
      data: names.map((name, index) => ({ name, value: values[index]! })),
    },
  ],
});

const bars = ({ names, values }: ChartData): Option => ({
  tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
  grid: { left: 8, right: 48, top: 8, bottom: 8, outerBoundsMode: 'same' },
  xAxis: { type: 'value', show: false },
  yAxis: {
    type: 'category',
    inverse: true,
    data: [...names],
    axisLabel: { width: 110, overflow: 'truncate' },
  },
  series: [{ type: 'bar', label: { show: true, position: 'right' }, data: [...values] }],
});

const columns = ({ names, values }: ChartData): Option => ({
  tooltip: { trigger: 'axis' },
  grid: { left: 8, right: 8, top: 16, bottom: 8, outerBoundsMode: 'same' },
  xAxis: { type: 'category', data: [...names] },
  yAxis: { type: 'value' },
  series: [{ type: 'bar', data: [...values] }],
});

const options = { ring, bars, columns };

/** The option of a chart. Nothing is animated, on any page. */
export const optionOf = ({ form }: Question, data: ChartData): Option => ({
  animation: false,
  ...options[form](data),
});
