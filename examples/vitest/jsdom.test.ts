// @vitest-environment jsdom
import { numberIsRead } from './number-is-read.js';

numberIsRead();
