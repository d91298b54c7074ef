/** `<document-indicator-card>`: how many documents, and how that compares with a month before. */
import { CardElement } from '../stats/card-element.js';
import type { StatsView } from '../stats/stat.js';
import { define } from '../core/define.js';
import { choose, type Definition, type ViewContext } from '../core/definition.js';
import type { Answer } from '../data/endpoint.js';
import { addMonths } from '../format/plain-date.js';
import { formatPeriod, formatValue } from '../format/values.js';
import { wordsIn, type Localized } from '../locales/locales.js';
import { bpkbReceived, documentRequests, stnkReceived } from './contracts.js';
import { Dealer, dealerPeriod } from './params.js';

type Indicator = Answer<typeof documentRequests>;

const words = {
  document: { id: 'Dokumen', en: 'Document' },
  count: { id: 'Jumlah', en: 'Count' },
  trend: { id: 'Tren', en: 'Trend' },
  percentage: { id: 'Perubahan', en: 'Change' },
  from: { id: 'Pembanding dari', en: 'Compared from' },
  to: { id: 'Pembanding sampai', en: 'Compared to' },
  up: { id: 'naik', en: 'up' },
  down: { id: 'turun', en: 'down' },
  stable: { id: 'tetap', en: 'unchanged' },
  against: { id: 'dibanding', en: 'against' },
  monthBefore: { id: 'sebulan sebelumnya', en: 'a month before' },
  overlap: { id: 'periode beririsan', en: 'periods overlap' },
  running: { id: 'periode belum selesai', en: 'period not over' },
} satisfies Record<string, Localized>;

/**
 * The service counts the same once more with both dates a month earlier; the card says which dates those are, and
 * where they are no fair match: days that are in both periods, or a period that isn't over.
 */
function view(
  heading: Localized,
  { count, trend, percentage }: Indicator,
  { locale, values, today }: ViewContext,
): StatsView {
  const { 'date-from': from, 'date-to': to } = values;
  const earlier = from && to ? ([addMonths(from, -1), addMonths(to, -1)] as const) : undefined;
  const unfair = earlier
    ? [earlier[1] >= from! && words.overlap, to! > today && words.running].flatMap((said) =>
        said ? wordsIn(said, locale) : [],
      )
    : [];
  const period = earlier ? formatPeriod(...earlier, locale) : wordsIn(words.monthBefore, locale);
  const share = formatValue(percentage, 'percent', locale);
  const text = formatValue(count, 'integer', locale);
  const delta = {
    direction: trend,
    goodWhen: 'up' as const,
    words: trend === 'stable' ? wordsIn(words.stable, locale) : `${wordsIn(words[trend], locale)} ${share}`,
    against: `${wordsIn(words.against, locale)} ${period}`,
  };
  return {
    columns: [
      { key: 'document', label: wordsIn(words.document, locale), kind: 'text' },
      { key: 'count', label: wordsIn(words.count, locale), kind: 'integer' },
      { key: 'trend', label: wordsIn(words.trend, locale), kind: 'text' },
      { key: 'percentage', label: wordsIn(words.percentage, locale), kind: 'percent' },
      { key: 'from', label: wordsIn(words.from, locale), kind: 'date' },
      { key: 'to', label: wordsIn(words.to, locale), kind: 'date' },
    ],
    rows: [
      {
        id: 'count',
        cells: {
          document: wordsIn(heading, locale),
          count,
          trend: wordsIn(words[trend], locale),
          percentage,
          from: earlier?.[0] ?? null,
          to: earlier?.[1] ?? null,
        },
      },
    ],
    summary: `${wordsIn(heading, locale)}: ${text}, ${delta.words} ${delta.against}`,
    note: unfair.join(', '),
    stats: [{ name: 'count', label: wordsIn(heading, locale), text, deltas: [delta] }],
  };
}

const indicator = (
  endpoint: typeof documentRequests,
  heading: Localized,
): Definition<Indicator, StatsView> => ({
  heading,
  endpoint,
  params: dealerPeriod,
  view: (answer, context) => view(heading, answer, context),
});

const documents = {
  'permohonan-faktur': indicator(documentRequests, { id: 'Permohonan faktur', en: 'Invoice requests' }),
  'stnk-diterima': indicator(stnkReceived, { id: 'STNK diterima', en: 'STNK received' }),
  'bpkb-diterima': indicator(bpkbReceived, { id: 'BPKB diterima', en: 'BPKB received' }),
};

/**
 * The number of documents of one kind in the period, and how it compares with the same dates a month earlier (each
 * date's day clamped to the month's last). Endpoints `GET /dashboard/document-handling/…`. What counts as "STNK
 * diterima" is, as in the source, a unit whose BPKB came back from the agency.
 *
 * @element document-indicator-card
 */
export class DocumentIndicatorCard extends Dealer(CardElement) {
  static override properties = { document: {} };

  /** Which document: `permohonan-faktur` (default), `stnk-diterima` or `bpkb-diterima`. */
  declare document?: string | null;

  protected override get definition(): Definition<Indicator, StatsView> {
    return choose(documents, 'document', this.document);
  }
}

define('document-indicator-card', DocumentIndicatorCard);

declare global {
  interface HTMLElementTagNameMap {
    'document-indicator-card': DocumentIndicatorCard;
  }
}
