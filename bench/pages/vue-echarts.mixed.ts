import { mount } from './cards.js';
import './echarts-parts.js';
import VueECharts from './VueECharts.vue';

mount('mixed', VueECharts);
