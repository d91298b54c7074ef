/** What the upload shows of a file: its wrong cells, and what became of it. Pure. */
import { html, nothing, type TemplateResult } from 'lit';
import type { WrongRow } from '../data/errors.js';
import { formatValue } from '../format/values.js';
import { wordsIn, type Locale } from '../locales/locales.js';
import type { FileReport } from './checking.js';
import type { WrongCell } from './file.js';
import { uploadTexts } from './upload-texts.js';

/** What a service says of an upload, whatever it calls it. */
export interface UploadResult {
  readonly totalRows: number;
  readonly deletedRows: number;
  readonly insertedRows: number;
  readonly month: number;
  readonly year: number;
  readonly months?: readonly {
    readonly year: number;
    readonly month: number;
    readonly insertedRows: number;
  }[];
  readonly duplicates?: readonly Cell[];
}

interface Cell {
  readonly row: number;
  readonly column: string;
}

/** Cells are named one by one up to so many. */
const MOST_NAMED = 10;

const count = (value: number, locale: Locale): string => formatValue(value, 'integer', locale);

const monthText = (year: number, month: number, locale: Locale): string =>
  formatValue(`${year}-${String(month).padStart(2, '0')}`, 'month', locale);

/** "C4, E7, dan 3 lagi" */
const cellsText = (cells: readonly Cell[], all: number, locale: Locale): string => {
  const named = cells.slice(0, MOST_NAMED).map(({ row, column }) => `${column}${row}`);
  if (all > named.length) named.push(wordsIn(uploadTexts, locale).more(count(all - named.length, locale)));
  return named.join(', ');
};

/** Wrong cells as rows of words. */
export const wrongRows = (cells: readonly WrongCell[], locale: Locale): WrongRow[] =>
  cells.map(({ row, column, value, problem }) => ({
    row,
    column,
    ...(value !== undefined && { value }),
    message: wordsIn(uploadTexts, locale).cells[problem],
  }));

/** The table of wrong cells; `all` is how many there are. */
export function wrongTable(rows: readonly WrongRow[], all: number, locale: Locale): TemplateResult {
  const texts = wordsIn(uploadTexts, locale);
  const columnText = (column: string | undefined): string => {
    const name = texts.columns[column ?? ''];
    return name ? `${column} · ${name}` : (column ?? '–');
  };
  return html`<div class="cells" tabindex="0" role="region" aria-label=${texts.wrongCells}>
      <table part="table">
        <thead>
          <tr>
            <th scope="col">${texts.row}</th>
            <th scope="col">${texts.column}</th>
            <th scope="col">${texts.value}</th>
            <th scope="col">${texts.reason}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ row, column, value, message }) =>
              html`<tr>
                <th scope="row">${row ?? '–'}</th>
                <td>${columnText(column)}</td>
                <td><bdi>${value ?? '–'}</bdi></td>
                <td><bdi>${message ?? '–'}</bdi></td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${all > rows.length ? html`<p>${texts.more(count(all - rows.length, locale))}</p>` : nothing}`;
}

/** What was found in a file, in a sentence each. */
export function reportLines(report: FileReport, locale: Locale): readonly string[] {
  const texts = wordsIn(uploadTexts, locale);
  const { margins, days, months, wrongCount, duplicates, duplicateCount, skipped } = report;
  const written = months.map((month) => formatValue(month, 'month', locale)).join(', ');
  return [
    ...(wrongCount > 0 ? [`${texts.wrong(count(wrongCount, locale))} ${texts.wrongHint}`] : []),
    ...(margins > 0 ? [texts.found(count(margins, locale), count(days, locale), written)] : []),
    ...(duplicateCount > 0
      ? [texts.duplicates(count(duplicateCount, locale), cellsText(duplicates, duplicateCount, locale))]
      : []),
    ...(skipped.length > 0 ? [texts.skipped(skipped.join(', '))] : []),
  ];
}

/** What became of an upload. */
export function resultView(result: UploadResult, locale: Locale): TemplateResult {
  const texts = wordsIn(uploadTexts, locale);
  const { totalRows, insertedRows, deletedRows, month, year, months, duplicates = [] } = result;
  const lines = [
    [texts.read, count(totalRows, locale)],
    [texts.inserted, count(insertedRows, locale)],
    [texts.replaced, count(deletedRows, locale)],
    [
      texts.months,
      months?.length
        ? months
            .map((each) =>
              texts.monthRows(monthText(each.year, each.month, locale), count(each.insertedRows, locale)),
            )
            .join('; ')
        : monthText(year, month, locale),
    ],
  ] as const;
  return html`<dl class="result">
      ${lines.map(
        ([label, value]) =>
          html`<dt>${label}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>
    ${
      duplicates.length > 0
        ? html`<p class="warn">
            ${texts.doubled(count(duplicates.length, locale), cellsText(duplicates, duplicates.length, locale))}
          </p>`
        : nothing
    }`;
}
