/** The demo: every widget on mocks that compute their answers from rows, up to the real day. */
import { DEMO_DEALERS, startMocks, todayIn } from '../mocks/index.js';
import { addDays, addMonths } from '../src/format/plain-date.js';
import { wireControls } from './controls.js';

const today = todayIn('Asia/Jakarta');
const scope = document.querySelector('dasbor-scope')!;
scope.setAttribute('date-from', addDays(addMonths(today, -6), 1));
scope.setAttribute('date-to', today);

const mocks = await startMocks({ workerUrl: './mockServiceWorker.js' });
wireControls(mocks);

// Only now: the widgets ask as soon as they are defined.
await import('../src/index.js');
document.querySelector('dasbor-filter')!.dealers = DEMO_DEALERS;
