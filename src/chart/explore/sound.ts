/** A chart as a short run of tones: one for each number, the higher the number the higher the tone. Web Audio. */
import { measureColumn, numberIn } from '../../core/row-words.js';
import type { Content } from '../form.js';
import { toldSeries } from '../walk.js';

/** Lowest and highest tone in Hz: two octaves, which small loudspeakers have too. */
const LOW = 220;
const HIGH = 880;
/** Seconds that a run of one series takes at most, and that a tone takes at most and at least. */
const RUN = 3;
const LONGEST = 0.25;
const SHORTEST = 0.04;
const LOUD = 0.15;

/** One tone: when it begins, in seconds, how long it is, and how high in Hz. */
export interface Tone {
  readonly at: number;
  readonly length: number;
  readonly pitch: number;
}

/** The tones of a content, series after series; a missing number is a rest, and equal ones are one height. Pure. */
export const tonesOf = (content: Content): readonly Tone[] => {
  const { view, rows } = content;
  const told = toldSeries(content).map(({ column }) => column);
  const runs = (told.length > 0 ? told : [measureColumn(view)]).map((column) =>
    rows.map((row) => numberIn(row, column)),
  );
  const numbers = runs.flat().filter((number) => number !== null);
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const length = Math.max(SHORTEST, Math.min(LONGEST, RUN / Math.max(1, rows.length)));
  return runs.flatMap((run, index) =>
    run.flatMap((number, step) => {
      if (number === null) return [];
      const height = most === least ? 0.5 : (number - least) / (most - least);
      // Equal steps are heard where pitches have equal ratios. Between two series there is a pause.
      const at = (index * (rows.length + 2) + step) * length;
      return { at, length, pitch: LOW * (HIGH / LOW) ** height };
    }),
  );
};

let context: AudioContext | undefined;
/** What sounds just now: only one chart is heard at once. */
let playing: GainNode | undefined;

/** Plays a content, in place of what sounds; where the browser keeps pages silent, nothing is heard. */
export const play = async (content: Content): Promise<void> => {
  const tones = tonesOf(content);
  playing?.disconnect();
  playing = undefined;
  const last = tones.at(-1);
  if (!last) return;
  context ??= new AudioContext();
  // A key has been pressed, so a page may be heard; one that may not stays suspended.
  await context.resume();
  const volume = (playing = context.createGain());
  volume.connect(context.destination);
  const start = context.currentTime + 0.05;
  for (const { at, length, pitch } of tones) {
    const oscillator = context.createOscillator();
    const envelope = context.createGain();
    oscillator.type = 'triangle';
    oscillator.frequency.value = pitch;
    // Soft ends: a tone that is cut off clicks.
    const [from, to] = [start + at, start + at + length];
    envelope.gain.setValueAtTime(0, from);
    envelope.gain.linearRampToValueAtTime(LOUD, from + length / 5);
    envelope.gain.setValueAtTime(LOUD, to - length / 4);
    envelope.gain.linearRampToValueAtTime(0, to);
    oscillator.connect(envelope).connect(volume);
    oscillator.start(from);
    oscillator.stop(to);
  }
};
