/** What a trace of the browser says about the kinds of work that a page's main thread did. */
import { eventsUntil, type TraceEvent } from './trace.node.js';

/** Kinds of work, and the events of the browser that are it. What is in none of them is the rest. */
const kinds = {
  Script:
    /^(?:FunctionCall|EvaluateScript|v8\.|V8\.|EventDispatch|TimerFire|FireAnimationFrame|RunMicrotasks|.*PerformMicrotaskCheckpoint$|M(?:in|aj)orGC)/,
  Styles: /^(?:UpdateLayoutTree|RecalculateStyles|Document::updateStyle)/,
  Layout: /^Layout$/,
  Painting: /^(?:PrePaint|Paint|Layerize|Commit|PaintImage|RasterTask)$/,
} as const;

/** The kinds, and `Rest`: what a browser does beside, such as parsing and receiving files. */
export const KINDS = [...(Object.keys(kinds) as (keyof typeof kinds)[]), 'Rest'] as const;

/** Milliseconds of the main thread by kind. */
export type Profile = Readonly<Record<(typeof KINDS)[number], number>>;

const kindOf = ({ name }: TraceEvent): (typeof KINDS)[number] | undefined =>
  (Object.keys(kinds) as (keyof typeof kinds)[]).find((kind) => kinds[kind].test(name));

/** Each moment counts for the innermost event of a kind: a layout that a script asked for is layout. */
export function profileOf(trace: Buffer, mark: string): Profile {
  const sums = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<(typeof KINDS)[number], number>;
  const open: { readonly kind: (typeof KINDS)[number]; readonly end: number }[] = [];
  let at = 0;
  const passTo = (time: number): void => {
    while (open.length > 0) {
      const { kind, end } = open.at(-1)!;
      sums[kind] += Math.max(0, Math.min(time, end) - at) / 1000;
      at = Math.max(at, Math.min(time, end));
      if (end > time) return;
      open.pop();
    }
    at = time;
  };
  for (const event of eventsUntil(trace, mark)) {
    const { ts, dur = 0 } = event;
    passTo(ts);
    at = Math.max(at, ts);
    open.push({ kind: kindOf(event) ?? open.at(-1)?.kind ?? 'Rest', end: ts + dur });
  }
  passTo(Infinity);
  return sums;
}
