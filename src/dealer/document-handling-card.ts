/** `<document-handling-card>`: how many units have their invoice. */
import { CardElement } from '../stats/card-element.js';
import type { StatsView } from '../stats/stat.js';
import { define } from '../core/define.js';
import type { Definition } from '../core/definition.js';
import type { Answer } from '../data/endpoint.js';
import { formatCount, formatValue } from '../format/values.js';
import { wordsIn } from '../locales/locales.js';
import { documentCount } from './contracts.js';
import { Dealer, dealerPeriod } from './params.js';

const heading = { id: 'Faktur STNK selesai', en: 'STNK invoices done' };
const total = { id: 'Total unit', en: 'All units' };

const ofAll = {
  id: (all: string) => `dari ${all} yang diajukan`,
  en: (all: string) => `of ${all} applied for`,
};

const definition: Definition<Answer<typeof documentCount>, StatsView> = {
  heading,
  endpoint: documentCount,
  params: dealerPeriod,
  view({ count, total_records }, { locale }) {
    const text = formatValue(count, 'integer', locale);
    const all = formatCount(total_records, wordsIn({ id: 'unit', en: 'units' }, locale), locale);
    const detail = wordsIn(ofAll, locale)(all);
    return {
      columns: [
        { key: 'count', label: wordsIn(heading, locale), kind: 'integer' },
        { key: 'total', label: wordsIn(total, locale), kind: 'integer' },
      ],
      rows: [{ id: 'count', cells: { count, total: total_records } }],
      summary: `${wordsIn(heading, locale)}: ${text} ${detail}`,
      stats: [{ name: 'count', label: wordsIn(heading, locale), text, detail }],
    };
  },
};

/**
 * The units whose STNK was applied for in the period (`tanggal_pengajuan_stnk_ke_biro`) and whose invoice is done
 * (`status_faktur_stnk` = 1), of all that were applied for. Endpoint `GET /dashboard/document-handling/count`.
 *
 * @element document-handling-card
 */
export class DocumentHandlingCard extends Dealer(CardElement) {
  protected override get definition(): typeof definition {
    return definition;
  }
}

define('document-handling-card', DocumentHandlingCard);

declare global {
  interface HTMLElementTagNameMap {
    'document-handling-card': DocumentHandlingCard;
  }
}
