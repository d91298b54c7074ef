/** The files of an upload: what a person has said of each, and what became of it. Pure. */
import { html, nothing, type TemplateResult } from 'lit';
import { closeIcon } from '../core/icons.js';
import type { Answer } from '../data/endpoint.js';
import { showable } from '../data/words.js';
import { formatCount, formatValue, monthName } from '../format/values.js';
import { wordsIn, type Locale } from '../locales/locales.js';
import type { waterUpload } from './contracts.js';
import { FILE_ENDINGS, FILE_TYPES, fileTypeMeanings, type DetectMethod, type ResultState } from './file.js';
import { monthOf } from './month-of.js';
import { uploadTexts } from './upload-texts.js';

/** What the service says of one file. */
export type UploadResult = Answer<typeof waterUpload>['results'][number];

/** A file that a person has chosen. */
export interface ChosenFile {
  readonly file: File;
  /** Its type, where a person has said it; '' leaves it to the service. */
  readonly type: string;
  /** Its month, 1 to 12, with its year; '' leaves both to the service. */
  readonly month: string;
  readonly year: string;
  /** What became of it; none where it was not sent yet. */
  readonly results?: readonly UploadResult[] | undefined;
  /** Whether it was sent, and the service hasn't mentioned it. */
  readonly isUnanswered?: boolean | undefined;
}

/** What a person can change of a file. */
export type FileChange = Partial<Pick<ChosenFile, 'type' | 'month' | 'year'>>;

/** What can be done with the list. */
export interface ListActions {
  readonly change: (file: File, change: FileChange) => void;
  readonly remove: (file: File) => void;
}

/** Whether a file was taken over: it isn't sent again. */
export const isTaken = ({ results }: ChosenFile): boolean =>
  results !== undefined && results.length > 0 && results.every(({ status }) => status !== 'error');

/** A name by its letters and digits: services write what stands between them otherwise. */
const bareName = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The results by the file that they are of; what is left is of none of them. */
export function sortResults(
  files: readonly ChosenFile[],
  results: readonly UploadResult[],
): {
  readonly of: ReadonlyMap<ChosenFile, readonly UploadResult[]>;
  readonly others: readonly UploadResult[];
} {
  const of = new Map<ChosenFile, readonly UploadResult[]>();
  let left = results;
  for (const is of [
    (name: string, filename: string) => name === filename,
    (name: string, filename: string) => bareName(name) === bareName(filename),
  ])
    for (const each of files) {
      if (of.get(each)?.length) continue;
      const own = left.filter(({ filename }) => is(each.file.name, filename));
      of.set(each, own);
      left = left.filter((result) => !own.includes(result));
    }
  return { of, others: left };
}

/** What was said of the files, by their names, as the service takes it. */
export function overridesOf(files: readonly ChosenFile[]): Record<string, Record<string, string | number>> {
  const overrides: [string, Record<string, string | number>][] = files.map(({ file, type, month, year }) => [
    file.name,
    {
      ...(month && year && { bulan: Number(month), tahun: Number(year) }),
      ...(type && { file_type: type }),
    },
  ]);
  return Object.fromEntries(overrides.filter(([, said]) => Object.keys(said).length > 0));
}

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1));

/** How many years back can be chosen. */
const YEARS_BACK = 10;

const sizeText = (bytes: number, locale: Locale): string => {
  const step = bytes < 1000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  const size = Math.round((bytes / 1000 ** step) * 10) / 10;
  return `${formatValue(size, 'decimal', locale)} ${['B', 'kB', 'MB'][step]}`;
};

const isLikely = (name: string): boolean =>
  FILE_ENDINGS.some((ending) => name.toLowerCase().endsWith(ending));

type Choices = readonly (readonly [value: string, label: string])[];

/** A field of choices of which the first is to leave it to the service. */
const choiceField = (
  label: string,
  value: string,
  choices: Choices,
  isDisabled: boolean,
  choose: (value: string) => void,
): TemplateResult =>
  html`<label>
    <span>${label}</span>
    <select
      ?disabled=${isDisabled}
      @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}
    >
      ${choices.map(
        ([each, words]) => html`<option value=${each} ?selected=${each === value}>${words}</option>`,
      )}
    </select>
  </label>`;

function fields(item: ChosenFile, today: string, locale: Locale, isBusy: boolean, { change }: ListActions) {
  const texts = wordsIn(uploadTexts, locale);
  const { file, type, month, year } = item;
  const thisYear = Number(today.slice(0, 4));
  const years = Array.from({ length: YEARS_BACK + 2 }, (_, index) => String(thisYear + 1 - index));
  const types: Choices = FILE_TYPES.map((name) => [
    name,
    `${name} – ${wordsIn(fileTypeMeanings[name], locale)}`,
  ]);
  return html`<div class="said" role="group" aria-label=${file.name}>
    ${choiceField(texts.type, type, [['', texts.detected], ...types], isBusy, (value) => change(file, { type: value }))}
    ${choiceField(
      texts.month,
      month,
      [['', texts.detected], ...MONTHS.map((value, index) => [value, monthName(index, locale)] as const)],
      isBusy,
      // A month is of a year: this one, unless another is chosen.
      (value) => change(file, { month: value, year: value && (year || String(thisYear)) }),
    )}
    ${choiceField(
      texts.year,
      year,
      month ? years.map((value) => [value, value] as const) : [['', texts.detected]],
      isBusy || !month,
      (value) => change(file, { year: value }),
    )}
  </div>`;
}

const tones: Readonly<Record<ResultState, string>> = { success: 'good', warning: '6', error: 'bad' };

/** Where a period is known from, in words; what nobody knows is left out. */
const methodText = (method: string | null | undefined, locale: Locale): string | undefined =>
  Object.entries(wordsIn(uploadTexts, locale).methods).find(
    ([name]) => name === (method as DetectMethod),
  )?.[1];

function periodText(result: UploadResult, locale: Locale): string | undefined {
  const { periode, periode_bulan, periode_tahun } = result;
  const month = monthOf(periode_tahun, periode_bulan);
  // The service's own words are Indonesian.
  if (periode && (locale === 'id' || !month)) return showable(periode);
  return month ? formatValue(month, 'month', locale) : undefined;
}

/** What became of a file, in one line: its state, type, period and rows, unless another line has them, and words. */
function resultLine(result: UploadResult, locale: Locale, isBrief = false): TemplateResult {
  const texts = wordsIn(uploadTexts, locale);
  const { status, file_type, detect_method, row_count, message } = result;
  const isKnown = status !== 'error';
  const facts = [
    file_type && showable(file_type),
    periodText(result, locale),
    isKnown && methodText(detect_method, locale),
    typeof row_count === 'number' && formatCount(row_count, texts.rows, locale),
  ].filter(Boolean);
  const words = showable(message) ?? (isKnown ? undefined : texts.noWords);
  return html`<p class="result tone-${tones[status]}">
    <b class="badge">${texts.states[status]}</b>
    ${facts.length > 0 && !isBrief ? html`<span class="facts">${facts.join(' · ')}</span>` : nothing}
    ${words ? html`<bdi>${words}</bdi>` : nothing}
  </p>`;
}

function item(each: ChosenFile, today: string, locale: Locale, isBusy: boolean, actions: ListActions) {
  const texts = wordsIn(uploadTexts, locale);
  const { file, results, isUnanswered } = each;
  const hint = isUnanswered
    ? texts.noAnswer
    : results
      ? undefined
      : file.size === 0
        ? texts.empty
        : isLikely(file.name)
          ? undefined
          : texts.unlikely;
  return html`<li>
    <div class="file">
      <span class="name"><bdi>${file.name}</bdi></span>
      <small>${sizeText(file.size, locale)}</small>
      <button
        type="button"
        class="remove"
        aria-label=${texts.remove(file.name)}
        title=${texts.remove(file.name)}
        ?disabled=${isBusy}
        @click=${() => actions.remove(file)}
      >
        ${closeIcon}
      </button>
    </div>
    ${isTaken(each) ? nothing : fields(each, today, locale, isBusy, actions)}
    ${results?.map((result) => resultLine(result, locale, result.status === 'warning' && results.length > 1))}
    ${hint ? html`<p class="hint">${hint}</p>` : nothing}
  </li>`;
}

/** The files in the order in which they were chosen. */
export const fileList = (
  files: readonly ChosenFile[],
  today: string,
  locale: Locale,
  isBusy: boolean,
  actions: ListActions,
): TemplateResult =>
  html`<ul part="list" class="files" tabindex="-1">
    ${files.map((each) => item(each, today, locale, isBusy, actions))}
  </ul>`;

/** Results of files that nobody has chosen here, such as a name that the service has changed. */
export const otherResults = (results: readonly UploadResult[], locale: Locale): unknown =>
  results.length === 0
    ? nothing
    : html`<ul class="files">
        ${results.map(
          (result) =>
            html`<li>
              <div class="file">
                <span class="name"><bdi>${result.filename}</bdi></span>
              </div>
              ${resultLine(result, locale)}
            </li>`,
        )}
      </ul>`;
