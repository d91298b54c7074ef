/**
 * The view: the small table of labelled values that an answer becomes. The drawing, the tooltip, the text
 * alternative, the table view, the CSV and the accessible name all read it, so that they agree.
 */
import type { Value, ValueKind } from '../format/values.js';

/**
 * What a column says of a row: its name, what is measured of it, which part of the whole that is (in percent), or
 * something beside that.
 */
export type ColumnRole = 'name' | 'measure' | 'share' | 'extra';

/** One column of a view. */
export interface Column {
  readonly key: string;
  /** Heading in the widget's language. */
  readonly label: string;
  readonly kind: ValueKind;
  /** `extra` where nothing is said. */
  readonly role?: ColumnRole;
}

/** One of several measures that a chart draws over the same rows. */
export interface Series {
  /** Key of the column that holds its numbers. */
  readonly column: string;
  /** As the legend names it, in the widget's language. */
  readonly label: string;
  readonly mark: 'bar' | 'line' | 'area';
  /** Absent: the palette's colour for its index; the accent where all series show one column. */
  readonly tone?: Tone;
  /** The value axis that it is measured on; `left` where nothing is said. */
  readonly axis?: 'left' | 'right';
  /** Bars of the same stack stand on one another. */
  readonly stack?: string | undefined;
}

/** What colour a datum has: by its index (1 to 8 of the palette), or by what it means. */
export type Tone = 'good' | 'bad' | 'neutral' | number;

/** What `dasbor-select` says when a datum is chosen. */
export interface Selection {
  /** Name of the answer's field that the datum is grouped by. */
  readonly field: string;
  /** The field's raw value. */
  readonly value: string;
  readonly label: string;
}

/** One datum: a row of the table view, a bar, a slice, a point. */
export interface Row {
  /** Stable within the view, also when other rows are hidden. */
  readonly id: string;
  /** Null is a number that is missing, or hasn't happened yet: nothing is drawn for it, and "–" is written. */
  readonly cells: Readonly<Record<string, Value>>;
  /** How cells are written that differ from their column's kind, by column. */
  readonly kinds?: Readonly<Record<string, ValueKind>>;
  /** Absent: the accent, or the palette's colour for its index. */
  readonly tone?: Tone | undefined;
  readonly selection?: Selection;
  /** What tables can filter by when the datum is chosen; absent where it stands for no single value. */
  readonly filterValue?: string | undefined;
  /** Keys of the columns whose number isn't final: the month is still running. */
  readonly unfinished?: readonly string[];
  /** A remark in the widget's language, said with the name: "belum selesai". */
  readonly note?: string;
  /** The item of the answer that the row was made of (the first, where several were merged). */
  readonly source?: unknown;
}

/** What a widget shows. */
export interface View {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** What a chart draws where it draws more than the one measure. */
  readonly series?: readonly Series[];
  /** Whether the rows follow one another in time, where their names are neither months nor dates. */
  readonly isCourse?: boolean;
  /** One sentence with the most important numbers: the accessible name of the drawing. */
  readonly summary: string;
  /** A short addition to the footer, such as what the shares are of: "dari 316 PO". */
  readonly note?: string;
}
