/** What draws lines and areas: a chunk of its own, so that who has only bars doesn't wait for it. */
import { LineChart } from 'echarts/charts';
import { use } from 'echarts/core';
// It loads with them in any case: what both need is then in its chunk, and not in a third one.
import './axes.js';
import { lineSeries } from './line-series.js';
import { markSeries } from './mark-series.js';

use(LineChart);
markSeries.set('line', lineSeries).set('area', lineSeries);
