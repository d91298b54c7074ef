import './echarts-parts.js';
import { start } from './by-hand.js';

start('mixed');
