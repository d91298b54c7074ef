/** What a trace of the browser says about the tasks of a page's main thread. */

/** Something that took time, or a mark; `ts` and `dur` in millionths of a second. */
export interface TraceEvent {
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

/** The work of a task, and of what it left for the end of it: the browser runs microtasks after the task's own event. */
const isTask = (name: string): boolean => name.endsWith('RunTask');
const isRest = (name: string): boolean => name.endsWith('PerformMicrotaskCheckpoint');

/** What the main thread did up to the last such mark of the page, in the order of beginning, outer events before what happens within them. */
export function eventsUntil(trace: Buffer, mark: string): readonly TraceEvent[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const end = traceEvents
    .filter(({ name }) => name === mark)
    .sort((a, b) => a.ts - b.ts)
    .at(-1);
  if (!end) throw new Error(`The trace has no ${mark}.`);
  return traceEvents
    .filter(({ ph, pid, tid, ts }) => ph === 'X' && pid === end.pid && tid === end.tid && ts <= end.ts)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
}

/** The tasks up to the last such mark, which the page has set when all was drawn, also those that pages themselves aren't told of. */
export function tasksOf(trace: Buffer, mark: string): Tasks {
  const durations: number[] = [];
  let until = 0;
  for (const { name, ts, dur = 0 } of eventsUntil(trace, mark)) {
    // What happens within another is part of it.
    if (ts < until || !(isTask(name) || isRest(name))) continue;
    until = ts + dur;
    if (isRest(name) && durations.length > 0) durations.push(durations.pop()! + dur / 1000);
    else durations.push(dur / 1000);
  }
  return {
    longest: Math.max(...durations),
    blocking: durations.reduce((sum, duration) => sum + Math.max(0, duration - LONG), 0),
    busy: durations.reduce((sum, duration) => sum + duration, 0),
  };
}
