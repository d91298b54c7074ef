// @vitest-environment happy-dom
import { numberIsRead } from './number-is-read.js';

numberIsRead();
