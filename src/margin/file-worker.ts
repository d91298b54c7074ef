/** The worker in which a file is checked: whatever is in it, the page goes on. */
import { check, type CheckRequest } from './checking.js';

addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  void check(data).then((checked) => postMessage(checked));
});
