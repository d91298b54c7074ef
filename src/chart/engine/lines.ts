/** ECharts' lines and areas: a chunk of its own, so that who has only bars doesn't wait for them. */
import { LineChart } from 'echarts/charts';
import { use } from 'echarts/core';
// It loads with them in any case: what both need is then in its chunk, and not in a third one.
import './axes.js';

use(LineChart);
