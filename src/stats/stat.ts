/** A number as people read it, how it compares, and the view that holds one or several. */
import { html, type TemplateResult } from 'lit';
import { downIcon, sameIcon, upIcon } from '../core/icons.js';
import type { Tone, View } from '../core/view.js';

/** Which way a number went. */
export type Direction = 'up' | 'down' | 'stable';

/** Which way is good news; of a number of which neither is, such as a stock's, nothing is said. */
export type GoodWhen = 'up' | 'down' | undefined;

/** How a number compares with an earlier one. */
export interface Delta {
  /** Absent where the two can't be compared: what stands there is another one, or nothing. */
  readonly direction?: Direction | undefined;
  readonly goodWhen?: GoodWhen;
  /** "naik 14,4%"; absent where there is nothing to say but what was. */
  readonly words?: string | undefined;
  /** Whose number it was, where it was another's: "Palisade". Stands after the words: "semula Palisade". */
  readonly owner?: string | undefined;
  /** With what: "dibanding 1 Des 2023 – 30 Mei 2024". */
  readonly against: string;
}

/** One number, written in the widget's language. */
export interface Stat {
  /** By which `only` names it; also the id of its row. */
  readonly name: string;
  /** What is counted or measured. */
  readonly label: string;
  /** The colour of a dot beside the label; it only repeats what the words say. */
  readonly tone?: Tone;
  /** A short word behind the label, such as a code of the service. */
  readonly badge?: string;
  /** "1.444", "Rp 1,1 miliar", "STARGAZER" */
  readonly text: string;
  /** A few words below it: "dari 435 unit". */
  readonly detail?: string | undefined;
  readonly deltas?: readonly Delta[];
}

/** A view whose rows are numbers; its drawing is what is written of them. */
export interface StatsView extends View {
  readonly stats: readonly Stat[];
}

const icons: Readonly<Record<Direction, TemplateResult>> = { up: upIcon, down: downIcon, stable: sameIcon };

/** A comparison as an arrow and words; the colour only repeats what they say. */
export const deltaLines = ({ direction, goodWhen, words, owner, against }: Delta): TemplateResult => {
  const news =
    !goodWhen || !direction || direction === 'stable' ? '' : direction === goodWhen ? 'good' : 'bad';
  return html`<p part="delta" class=${news}>
    ${direction && icons[direction]}${owner ? html`${words} <b><bdi>${owner}</bdi></b>` : words && html`<b>${words}</b>`}
    <span>${against}</span>
  </p>`;
};
