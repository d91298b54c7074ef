/** What a trace of the browser says about the tasks of a page's main thread. */

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
}

/** Milliseconds of the main thread's tasks. */
export interface Tasks {
  readonly longest: number;
  /** What tasks took over 50 ms, summed up: time in which the page answers nobody. */
  readonly blocking: number;
  /** All that was done. */
  readonly busy: number;
}

/** Tasks longer than this are felt. */
const LONG = 50;

/** The tasks up to the last such mark, which the page has set when all was drawn, also those that pages themselves aren't told of. */
export function tasksOf(trace: Buffer, mark: string): Tasks {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const end = traceEvents
    .filter(({ name }) => name === mark)
    .sort((a, b) => a.ts - b.ts)
    .at(-1);
  if (!end) throw new Error(`The trace has no ${mark}.`);
  const durations = traceEvents
    .filter(
      ({ name, ph, pid, tid, ts }) =>
        name.endsWith('RunTask') && ph === 'X' && pid === end.pid && tid === end.tid && ts <= end.ts,
    )
    .map(({ dur = 0 }) => dur / 1000);
  return {
    longest: Math.max(...durations),
    blocking: durations.reduce((sum, duration) => sum + Math.max(0, duration - LONG), 0),
    busy: durations.reduce((sum, duration) => sum + duration, 0),
  };
}
