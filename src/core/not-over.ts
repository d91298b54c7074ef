/** What is remarked of a day, month or other span that is still running: its numbers will change. */
import { wordsIn, type Locale, type Localized } from '../locales/locales.js';
import type { Row } from './view.js';

const notOver: Localized = { id: 'belum selesai', en: 'not over yet' };

/** For a row of a span that is running: the columns that still grow, and the remark beside its name. */
export const growing = (columns: readonly string[], locale: Locale): Partial<Row> =>
  columns.length > 0 ? { unfinished: columns, note: wordsIn(notOver, locale) } : {};

/** A view's note, and what the mark of such rows means. */
export const withMark = (note: string, rows: readonly Row[], locale: Locale): string =>
  rows.some(({ unfinished }) => unfinished) ? `${note}${note && ' · '}* ${wordsIn(notOver, locale)}` : note;
