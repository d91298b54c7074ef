/** Random choices that are the same every time: mock rows must not change between two runs. */

/** A stream of choices that depends only on its seed. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number, both ends included. */
  int(from: number, to: number): number;
  /** True in this share of cases (0 to 1). */
  chance(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** A key, as often as its weight says. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K;
  /** As many digits, as text. */
  digits(length: number): string;
}

/** A 32-bit number that differs for every text (FNV-1a). */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** Starts a stream (mulberry32) from a seed text. */
export function random(seed: string): Random {
  let state = hash(seed);
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    int,
    chance: (share) => next() < share,
    pick: <T>(list: readonly T[]) => list[int(0, list.length - 1)]!,
    weighted<K extends string>(weights: Readonly<Record<K, number>>): K {
      let total = 0;
      for (const key in weights) total += weights[key];
      let rest = next() * total;
      let last: K | undefined;
      for (const key in weights) {
        last = key;
        if ((rest -= weights[key]) < 0) break;
      }
      return last!;
    },
    digits: (length) => String(int(0, 10 ** length - 1)).padStart(length, '0'),
  };
}
