/** The charts as data and options of Chart.js, with the numbers written beside the marks as on the other pages. */
import type { ChartData as Data, ChartOptions, Plugin } from 'chart.js';
import type { ChartData } from './answers.js';

const number = new Intl.NumberFormat('id');

const colours = ['#5470c6', '#91cc75', '#fac858', '#ee6666', '#73c0de', '#3ba272'];

/** Nothing is animated, on any page; charts fill their cards. */
const common = { animation: false, responsive: true, maintainAspectRatio: false } as const;

export const ringData = ({ names, values }: ChartData): Data<'doughnut', number[], string> => ({
  labels: names.map((name, index) => `${name}  ${number.format(values[index]!)}`),
  datasets: [{ data: [...values], backgroundColor: colours }],
});

export const ringOptions: ChartOptions<'doughnut'> = {
  ...common,
  cutout: '66%',
  plugins: { legend: { position: 'right', labels: { boxWidth: 12 } } },
};

/** The sum in the middle of a ring. */
export const ringTotal: Plugin<'doughnut'> = {
  id: 'total',
  afterDatasetsDraw({ ctx, chartArea: { left, right, top, bottom }, data }) {
    const total = data.datasets[0]!.data.reduce((sum, value) => sum + value, 0);
    ctx.save();
    ctx.font = '18px sans-serif';
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    ctx.fillText(number.format(total), (left + right) / 2, (top + bottom) / 2);
    ctx.restore();
  },
};

export const barData = ({ names, values }: ChartData): Data<'bar', number[], string> => ({
  labels: [...names],
  datasets: [{ data: [...values], backgroundColor: colours[0]! }],
});

export const barOptions: ChartOptions<'bar'> = {
  ...common,
  indexAxis: 'y',
  layout: { padding: { right: 40 } },
  plugins: { legend: { display: false } },
  scales: {
    x: { display: false },
    y: {
      grid: { display: false },
      ticks: {
        callback(value) {
          const label = this.getLabelForValue(Number(value));
          return label.length > 16 ? `${label.slice(0, 16)}…` : label;
        },
      },
    },
  },
};

/** The number at the end of each bar. */
export const barValues: Plugin<'bar'> = {
  id: 'values',
  afterDatasetsDraw(chart) {
    const { ctx } = chart;
    const { data, _parsed: parsed } = chart.getDatasetMeta(0);
    ctx.save();
    ctx.textBaseline = 'middle';
    for (const [index, { x, y }] of data.entries())
      ctx.fillText(number.format((parsed[index] as { x: number }).x), x + 4, y);
    ctx.restore();
  },
};

export const columnData = ({ names, values }: ChartData): Data<'bar', number[], string> => ({
  labels: [...names],
  datasets: [{ data: [...values], backgroundColor: colours[0]! }],
});

export const columnOptions: ChartOptions<'bar'> = {
  ...common,
  plugins: { legend: { display: false } },
  scales: { x: { grid: { display: false } } },
};
