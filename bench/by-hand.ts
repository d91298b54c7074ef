/** The same 20 charts as a developer would draw them with ECharts: fetch, init, setOption; only the parts needed. */
import { BarChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { questions } from './questions.js';

use([BarChart, GridComponent, TooltipComponent, CanvasRenderer]);

interface Companies {
  readonly data: readonly { readonly nama_finance_company: string; readonly count: number }[];
}

async function draw({ dealer, from, to }: (typeof questions)[number]): Promise<void> {
  const place = document.createElement('div');
  document.body.append(place);
  const address = `/api/v1/dashboard/leasing/top-companies?dealer_id=${dealer}&date_from=${from}&date_to=${to}`;
  const { data } = (await (await fetch(address)).json()) as Companies;
  init(place).setOption({
    animation: false,
    grid: { left: 8, right: 48, top: 16, bottom: 8, outerBoundsMode: 'same' },
    tooltip: {},
    xAxis: { type: 'value' },
    yAxis: { type: 'category', inverse: true, data: data.map((item) => item.nama_finance_company) },
    series: [{ type: 'bar', label: { show: true, position: 'right' }, data: data.map((item) => item.count) }],
  });
}

await Promise.all(questions.map(draw));
