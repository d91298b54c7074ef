/** `<lab-company-ranking>`: the companies with the most or the least sales, or with less than before. */
import type { PropertyDeclarations } from 'lit';
import type { AnswerSource, WidgetState } from '../core/answer-source.js';
import { define } from '../core/define.js';
import { choose } from '../core/definition.js';
import { JoinedAnswers, type JoinedDefinition, type Part } from '../core/joined-answers.js';
import { valuesOf } from '../core/question.js';
import type { Answer, Endpoint } from '../data/endpoint.js';
import {
  defineTable,
  type TableDefinition,
  type TableField,
  type TableRecord,
  type TableView,
} from '../table/source.js';
import { TableElement } from '../table/table-element.js';
import type { Localized } from '../locales/locales.js';
import { CONTRIBUTION } from './codes.js';
import { labCompanyRanking } from './contracts.js';
import { fallen } from './declining.js';
import { beforeThat, isContribution, Lab, labPeriod, labPeriodWith, rankingParams } from './params.js';
import { collectionRate } from './rates.js';
import { amount, companyName, groupName, omzetTypeName, quantity, rate } from './table-fields.js';

type Ranking = Answer<typeof labCompanyRanking>;

type Parts = { readonly now: Part<Ranking>; readonly before: Part<Ranking> | undefined };

/** What is shown, and what is asked for it. */
interface Mode {
  readonly table: TableDefinition;
  readonly joined: JoinedDefinition<Parts, TableView>;
}

const salesLabel = (isPart: boolean): Localized => (isPart ? CONTRIBUTION : { id: 'Penjualan', en: 'Sales' });
const salesBefore: Localized = { id: 'Penjualan sebelumnya', en: 'Sales before' };
const contributionBefore: Localized = {
  id: 'Kontribusi subgrup sebelumnya',
  en: 'Subgroup contribution before',
};

const shared = {
  unit: { id: 'perusahaan', en: 'companies' },
  endpoint: labCompanyRanking,
  paging: 'local',
  key: 'company_id',
  choice: 'company_name',
  brief: ['company_name', 'sales_amount'],
} as const;

const optionalOmzet: TableField = { ...omzetTypeName, optional: true };

const { sortBy, sortDir, limit } = rankingParams;

/** The companies in the order of one of their numbers; of a contribution only the sales are known. */
function ranked(dir: 'asc' | 'desc', isPart: boolean): Mode {
  const sort = (name: string): Pick<TableField, 'sort'> => ({ sort: isPart ? false : name });
  const heading =
    dir === 'desc'
      ? { id: 'Perusahaan teratas', en: 'Top companies' }
      : { id: 'Perusahaan terbawah', en: 'Bottom companies' };
  const params = labPeriodWith(sortBy, { ...sortDir, fallback: dir }, limit);
  const table = defineTable<Ranking>({
    ...shared,
    heading,
    params,
    fields: [
      companyName,
      groupName,
      optionalOmzet,
      amount('sales_amount', salesLabel(isPart), { sort: 'sales' }),
      amount('paid_amount', { id: 'Pembayaran', en: 'Paid' }, sort('paid')),
      amount('outstanding_amount', { id: 'Sisa tagihan', en: 'Outstanding' }, sort('outstanding')),
      rate('collection_percent', 'Tingkat penagihan', 'Collection rate', sort('collection_rate')),
      quantity('order_count', 'Order', 'Orders'),
    ],
    read: ({ data }) =>
      data.map((row) => ({
        ...row,
        collection_percent: collectionRate(row.collection_rate, row.sales_amount),
      })),
    sortParams: { by: 'sort_by', dir: 'sort_dir' },
    order: { by: 'sales', dir },
  });
  const now = { endpoint: labCompanyRanking, params };
  return {
    table,
    joined: {
      heading,
      parts: { now, before: undefined },
      view: ({ now }, context) => table.view(now, context),
    },
  };
}

/** The companies whose sales have fallen, most first. */
function declining(isPart: boolean): Mode {
  const heading = { id: 'Perusahaan yang turun', en: 'Declining companies' };
  const table = defineTable<readonly TableRecord[]>({
    ...shared,
    heading,
    params: labPeriod,
    // Its rows are made of two answers.
    endpoint: labCompanyRanking as unknown as Endpoint<readonly TableRecord[]>,
    fields: [
      companyName,
      groupName,
      optionalOmzet,
      amount('sales_before', isPart ? contributionBefore : salesBefore),
      amount('sales_amount', salesLabel(isPart)),
      amount('change', { id: 'Perubahan', en: 'Change' }, { badge: () => ({ tone: 'bad' }) }),
      { field: 'change_percent', label: { id: 'Perubahan %', en: 'Change %' }, kind: 'percent' },
    ],
    read: (rows) => rows,
    brief: ['company_name', 'change', 'change_percent'],
    order: { by: 'change', dir: 'asc' },
  });
  const now = { endpoint: labCompanyRanking, params: labPeriod };
  const before = { endpoint: labCompanyRanking, params: beforeThat(labPeriod) };
  return {
    table,
    joined: {
      heading,
      parts: { now, before },
      view: ({ now, before }, context) => table.view(fallen(now.data, before?.data ?? []), context),
    },
  };
}

/** Each with what is shown of whole orders, and of what a subgroup contributes. */
const modes = {
  top: [ranked('desc', false), ranked('desc', true)],
  bottom: [ranked('asc', false), ranked('asc', true)],
  declining: [declining(false), declining(true)],
} as const satisfies Readonly<Record<string, readonly [Mode, Mode]>>;

/**
 * The companies of a period with their sales, payments, what is outstanding, and what is paid of the sales (a dash without
 * sales). `sort-by` takes `sales` (default), `paid`, `outstanding` and `collection_rate`; `limit` cuts the list. In the mode
 * `declining` it lists the companies that have sold less than in the period of equal length before, most first (`sort-by`
 * takes the names of its fields there); one that has sold nothing now counts 0. Where a subgroup is chosen, sales are what
 * its details contribute, and nothing else is known, unless `view-mode="order"` counts whole orders. What belongs to a
 * missing or inactive company stands under "(tidak ada)". Endpoint `GET /dashboard/sales/company-ranking`.
 *
 * @element lab-company-ranking
 */
export class LabCompanyRanking extends Lab(TableElement) {
  static override properties: PropertyDeclarations = { mode: {}, limit: {} };

  /** Which companies: `top` (default), `bottom` or `declining`. */
  declare mode?: string | null;
  /** The most companies to ask for; all of them by default. Those that decline are never cut. */
  declare limit?: string | number | null;

  #chosen(): Mode {
    const values = valuesOf(labPeriod, this, this.scope?.values ?? {});
    const [whole, part] = choose<readonly [Mode, Mode]>(modes, 'mode', this.mode);
    return isContribution(values) ? part : whole;
  }

  protected override get definition(): TableDefinition {
    return this.#chosen().table;
  }

  protected override makeAnswer(): AnswerSource<TableView> {
    return new JoinedAnswers(this, ['now', 'before'], () => {
      this.validate();
      return this.#chosen().joined;
    });
  }

  protected override nextState(): WidgetState {
    // Other companies begin at their first page.
    const values = valuesOf(labPeriod, this, this.scope?.values ?? {});
    this.beginAgain(JSON.stringify([values, this.mode, this.limit]));
    return super.nextState();
  }
}

define('lab-company-ranking', LabCompanyRanking);

declare global {
  interface HTMLElementTagNameMap {
    'lab-company-ranking': LabCompanyRanking;
  }
}
