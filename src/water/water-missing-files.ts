/** `<water-missing-files>`: which files a month still needs. */
import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { define } from '../core/define.js';
import type { Definition } from '../core/definition.js';
import { path } from '../core/icons.js';
import { monthly } from '../core/monthly.js';
import { progress } from '../core/progress.js';
import { valuesOf } from '../core/question.js';
import type { Row, View } from '../core/view.js';
import type { Answer } from '../data/endpoint.js';
import { formatValue } from '../format/values.js';
import { PlainListElement } from '../list/plain-list-element.js';
import { wordsIn, type Localized } from '../locales/locales.js';
import { progressStyles } from '../styles/small-drawings.styles.js';
import { toneStyles } from '../styles/tone.styles.js';
import { waterMissingFiles } from './contracts.js';
import { fileTypeMeanings, type FileType } from './file.js';
import { missingFilesStyles } from './missing-files.styles.js';
import { monthOf } from './month-of.js';
import { describeMonth, monthInPath, Water, waterMonth } from './params.js';

const checkIcon = /* @__PURE__ */ path('m5 13 4 4L19 7');
const openIcon = /* @__PURE__ */ path('M6 12h12');

const labels = {
  type: { id: 'Jenis', en: 'Type' },
  meaning: { id: 'Isi', en: 'Content' },
  state: { id: 'Status', en: 'Status' },
  there: { id: 'Sudah ada', en: 'There' },
  missing: { id: 'Belum ada', en: 'Missing' },
  progress: { id: 'Kelengkapan berkas', en: 'Files that are there' },
} as const satisfies Readonly<Record<string, Localized>>;

/** How many of the files are there: "4 dari 6 berkas (66%)". */
const reached = {
  id: (there: number, all: number, percent: number) => `${there} dari ${all} berkas (${percent}%)`,
  en: (there: number, all: number, percent: number) => `${there} of ${all} files (${percent}%)`,
};

/** The service's percentage, however it was rounded, where it is that of these files; else it is worked out anew. */
const percentOf = (there: number, all: number, told: number): number => {
  const exact = (100 * there) / (all || 1);
  return Math.abs(exact - told) < 1 ? told : Math.floor(exact);
};

/** The checklist, with how much of it is done in percent. */
interface FilesView extends View {
  readonly percent: number;
}

const definitionOf = (
  params: Definition<unknown>['params'],
): Definition<Answer<typeof waterMissingFiles>, FilesView> => ({
  heading: { id: 'Kelengkapan berkas', en: 'Files of the month' },
  endpoint: waterMissingFiles,
  params,
  view({ required, uploaded, progress_percent, periode_bulan, periode_tahun, periode_label }, { locale }) {
    const rows = required.map((type): Row => {
      const isThere = uploaded.includes(type);
      return {
        id: type,
        cells: {
          type,
          meaning: wordsIn(fileTypeMeanings[type as FileType], locale) ?? null,
          state: wordsIn(labels[isThere ? 'there' : 'missing'], locale),
        },
        tone: isThere ? 'good' : 'neutral',
        source: type,
      };
    });
    const there = rows.filter(({ tone }) => tone === 'good').length;
    const percent = percentOf(there, required.length, progress_percent);
    const period =
      locale === 'id' ? periode_label : formatValue(monthOf(periode_tahun, periode_bulan), 'month', locale);
    return {
      columns: [
        { key: 'type', label: wordsIn(labels.type, locale), kind: 'text', role: 'name' },
        { key: 'meaning', label: wordsIn(labels.meaning, locale), kind: 'text' },
        { key: 'state', label: wordsIn(labels.state, locale), kind: 'text' },
      ],
      rows,
      summary: `${period}: ${wordsIn(reached, locale)(there, required.length, percent)}`,
      percent,
    };
  },
});

const ofMonth = definitionOf({ ...waterMonth, params: monthInPath() });

/** Without a month it is the one that the page's today is in. */
const ofThisMonth = monthly((now) => definitionOf({ params: monthInPath(now), describe: describeMonth }));

/**
 * Which of the six files of a month are there (`uploaded`) and which are still missing (`missing`), with how much of it is
 * done (`progress_percent`). Without `month` and `year` it is the month of the page's today. After an upload, or when one is
 * removed, it asks again. Endpoint `GET /api/missing_files/{bulan}/{tahun}`.
 *
 * @element water-missing-files
 */
export class WaterMissingFiles extends Water(PlainListElement)<FilesView> {
  static override styles: CSSResultGroup = [
    PlainListElement.styles,
    progressStyles,
    toneStyles,
    missingFilesStyles,
  ];

  protected override get definition(): Definition<Answer<typeof waterMissingFiles>, FilesView> {
    const { month, year } = valuesOf(waterMonth, this, this.scope?.values ?? {});
    return month || year ? ofMonth : ofThisMonth();
  }

  protected override renderView({ rows, percent, summary }: FilesView): TemplateResult {
    const { language: locale } = this;
    return html`<div class="files keys" role="group" aria-label=${this.label}>
      <p>${summary}</p>
      ${progress(percent, 100, wordsIn(labels.progress, locale), summary)}
      <ul part="list">
        ${rows.map(
          ({ cells, tone }) =>
            html`<li class="tone-${tone}">
              ${tone === 'good' ? checkIcon : openIcon}
              <span class="what"><b>${cells['type']}</b><small>${cells['meaning']}</small></span>
              <span class="state">${cells['state']}</span>
            </li>`,
        )}
      </ul>
    </div>`;
  }
}

define('water-missing-files', WaterMissingFiles);

declare global {
  interface HTMLElementTagNameMap {
    'water-missing-files': WaterMissingFiles;
  }
}
