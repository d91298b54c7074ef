/** `<lab-filter>`: chooses period, company, group, omzet type, status and subgroup for all widgets of a scope. */
import { define } from '../core/define.js';
import type { Definition } from '../core/definition.js';
import type { Answer } from '../data/endpoint.js';
import {
  AskingFilterElement,
  choicesView,
  type AskedChoices,
  type ChoicesView,
} from '../filter/asking-filter-element.js';
import type { Choice, ChoiceField, FilterDefinition, PeriodField } from '../filter/fields.js';
import { describeDates } from '../filter/values.js';
import { isPlainDate } from '../format/plain-date.js';
import { wordsIn, type Localized } from '../locales/locales.js';
import type { Dimension } from './codes.js';
import { labBreakdown } from './contracts.js';
import { lunasLabels } from './measures.js';
import { choicesOf } from './params.js';

/** What a filter chooses, by attribute name; what isn't chosen is ''. */
export type LabFilterValues = Readonly<
  Record<
    | 'date-from'
    | 'date-to'
    | 'company'
    | 'company-type-group'
    | 'omzet-type'
    | 'is-lunas'
    | 'has-outstanding'
    | 'nat-subgroup'
    | 'view-mode',
    string
  >
>;

type Breakdown = Answer<typeof labBreakdown>;

const period: PeriodField = {
  type: 'period',
  label: { id: 'Periode', en: 'Period' },
  from: { name: 'date-from', label: { id: 'Dari', en: 'From' } },
  to: { name: 'date-to', label: { id: 'Sampai', en: 'To' } },
};

/** The rows of a breakdown by name; those of one name are told apart by their ids, and one without an id is no choice. */
function choicesIn({ data }: Breakdown): Choice[] {
  const names = new Intl.Collator('id');
  const known = data.flatMap(({ dimension_id: value, dimension_name: name }) =>
    value ? [{ value, label: name?.trim() || value }] : [],
  );
  const times = new Map<string, number>();
  for (const { label } of known) times.set(label, (times.get(label) ?? 0) + 1);
  return known
    .map(({ value, label }) => ({ value, label: times.get(label)! > 1 ? `${label} (${value})` : label }))
    .sort((a, b) => names.compare(a.label, b.label));
}

interface Listed {
  readonly field: ChoiceField;
  readonly asked: Definition<unknown, ChoicesView>;
}

/** A field whose choices are what the period has of a dimension, or all of it. */
const listed = (name: string, dimension: Dimension, label: Localized, all: Localized): Listed => {
  const asked: Definition<Breakdown, ChoicesView> = {
    heading: label,
    endpoint: labBreakdown,
    params: choicesOf(dimension),
    view: (answer, { locale }) =>
      choicesView([{ value: '', label: wordsIn(all, locale) }, ...choicesIn(answer)]),
  };
  return {
    field: { type: 'choice', name, label, prompt: all, isWide: dimension === 'company' },
    asked,
  };
};

const company = listed(
  'company',
  'company',
  { id: 'Perusahaan', en: 'Company' },
  { id: 'Semua perusahaan', en: 'All companies' },
);
const group = listed(
  'company-type-group',
  'company_type_group',
  { id: 'Grup perusahaan', en: 'Company group' },
  { id: 'Semua grup', en: 'All groups' },
);
const omzetType = listed(
  'omzet-type',
  'omzet_type',
  { id: 'Tipe omzet', en: 'Omzet type' },
  { id: 'Semua tipe', en: 'All types' },
);
const subgroup = listed(
  'nat-subgroup',
  'nat_subgroup',
  { id: 'Subgrup', en: 'Subgroup' },
  { id: 'Semua subgrup', en: 'All subgroups' },
);

/** A field of a few choices that are always the same. */
const fixed = (
  name: string,
  label: Localized,
  choices: Readonly<Record<string, Localized>>,
  more: Partial<ChoiceField> = {},
): ChoiceField => ({
  type: 'choice',
  name,
  label,
  choices: ({ locale }) =>
    Object.entries(choices).map(([value, label]) => ({ value, label: wordsIn(label, locale) })),
  ...more,
});

const isLunas = fixed(
  'is-lunas',
  { id: 'Status bayar', en: 'Payment' },
  {
    '': { id: 'Semua', en: 'All' },
    ...lunasLabels,
  },
);

const hasOutstanding = fixed(
  'has-outstanding',
  { id: 'Status tagihan', en: 'Outstanding' },
  {
    '': { id: 'Semua', en: 'All' },
    Y: { id: 'Ada sisa tagihan', en: 'Something outstanding' },
    N: { id: 'Tanpa sisa tagihan', en: 'Nothing outstanding' },
  },
);

const viewMode = fixed(
  'view-mode',
  { id: 'Cara hitung', en: 'Counted as' },
  {
    contribution: { id: 'Kontribusi subgrup', en: 'Subgroup contribution' },
    order: { id: 'Order utuh', en: 'Whole orders' },
  },
  { fallback: 'contribution', when: (values) => Boolean(values['nat-subgroup']) },
);

const lists = [company, group, omzetType, subgroup];

const definition: FilterDefinition = {
  label: { id: 'Filter laboratorium', en: 'Laboratory filters' },
  fields: [
    period,
    company.field,
    group.field,
    omzetType.field,
    isLunas,
    hasOutstanding,
    subgroup.field,
    viewMode,
  ],
  describe: describeDates,
};

const asked: AskedChoices = Object.fromEntries(lists.map(({ field, asked }) => [field.name, asked]));

/** Nothing is asked for. */
const none: AskedChoices = {};

/**
 * Period, company, company group, omzet type, payment, outstanding and subgroup for every lab widget of the scope that
 * the filter stands in (`<dasbor-scope>`), and, while a subgroup is chosen, whether orders count with what it contributes
 * or as a whole. Without a scope it only fires its event. It begins with what the page's address says (with
 * `sync-url`), else with the scope's values. What can be chosen is what the period has, by `GET
 * /dashboard/sales/breakdown` with the dates only; without a period nothing is asked.
 *
 * @element lab-filter
 * @fires {CustomEvent<{values: LabFilterValues}>} dasbor-change - a person has chosen; `values` are those of the scope, each
 * `""` where there is none
 */
export class LabFilter extends AskingFilterElement {
  /** What is chosen; what isn't is `""`. */
  override get values(): LabFilterValues {
    return super.values;
  }

  /** @internal The first day, as the questions for choices take it: also without a scope. */
  get dateFrom(): string {
    return this.values['date-from'];
  }

  /** @internal The last day. */
  get dateTo(): string {
    return this.values['date-to'];
  }

  protected override get definition(): FilterDefinition {
    return definition;
  }

  protected override get asked(): AskedChoices {
    const { dateFrom, dateTo } = this;
    return isPlainDate(dateFrom) && isPlainDate(dateTo) && dateFrom <= dateTo ? asked : none;
  }
}

define('lab-filter', LabFilter);

declare global {
  interface HTMLElementTagNameMap {
    'lab-filter': LabFilter;
  }
}
