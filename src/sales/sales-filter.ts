/** `<sales-filter>`: chooses period, branch and comparison for all widgets of a scope. */
import type { PropertyDeclarations } from 'lit';
import { define } from '../core/define.js';
import { monthField, type Field, type FilterDefinition } from '../filter/fields.js';
import type { Values } from '../filter/fields.js';
import { FilterElement } from '../filter/filter-element.js';
import { yearField } from '../filter/year-field.js';
import { listConverter } from '../core/list-attribute.js';
import { wordsIn } from '../locales/locales.js';
import { readBranches } from './branches.js';
import { ALL_BRANCHES, ALL_MONTHS, BRANCHES } from './codes.js';
import { describePeriod } from './params.js';

/** What a filter chooses, by attribute name; what isn't chosen is ''. */
export type SalesFilterValues = Readonly<
  Record<'year' | 'month' | 'branch' | 'compare' | 'custom-date' | 'selected-date', string>
>;

/** The first year to choose where the page gives no years. */
const FIRST_YEAR = 2020;

const isDay = (values: Values): boolean => values['custom-date'] === 'true';
const isMonth = (values: Values): boolean => !isDay(values);

const month = monthField({
  name: 'month',
  label: { id: 'Bulan', en: 'Month' },
  all: { value: ALL_MONTHS, label: { id: 'Semua bulan', en: 'All months' } },
  fallback: (today) => today.slice(5, 7),
  when: isMonth,
});

const day: Field = {
  type: 'date',
  name: 'selected-date',
  label: { id: 'Tanggal', en: 'Day' },
  untilToday: true,
  fallback: (today) => today,
  when: isDay,
};

const compare: Field = {
  type: 'flag',
  name: 'compare',
  label: { id: 'Bandingkan', en: 'Compare' },
  fallback: 'true',
};

const customDate: Field = {
  type: 'flag',
  name: 'custom-date',
  label: { id: 'Tanggal khusus', en: 'Custom date' },
  fallback: 'false',
  resets: ['selected-date'],
};

/**
 * Year, month, branch and comparison for every sales widget of the scope that the filter stands in
 * (`<dasbor-scope>`), or one day instead of year and month. Without a scope it only fires its event. It begins with
 * what the page's address says (with `sync-url`), else with the scope's values, else with this month, all branches
 * and comparison. The scope's `year`, `month`, `branch`, `compare`, `custom-date` and `selected-date` follow it;
 * flags are `true` or `false`, and there is a `selected-date` only with `custom-date`.
 *
 * @element sales-filter
 * @fires {CustomEvent<{values: SalesFilterValues}>} dasbor-change - a person has chosen; `values` are those of the scope, each
 * `""` where there is none
 * @fires {CustomEvent<ErrorDetail>} dasbor-error - an attribute is wrong; the detail is also the `error` property
 */
export class SalesFilter extends FilterElement {
  static override properties: PropertyDeclarations = {
    branches: { converter: listConverter },
    years: { converter: listConverter },
  };

  /** The branches to choose from, `[{code, name}]`, instead of the five; as an attribute the same in JSON. */
  declare branches?: readonly { readonly code: string; readonly name: string }[] | null;
  /** The years to choose from, `[2025, 2024]`, instead of those from 2020 to this one; as an attribute the same in JSON. */
  declare years?: readonly (string | number)[] | null;

  #definition: { branches: unknown; years: unknown; definition: FilterDefinition } | undefined;

  /** What is chosen; what isn't is `""`. */
  override get values(): SalesFilterValues {
    return super.values;
  }

  protected override get definition(): FilterDefinition {
    const { branches, years } = this;
    if (this.#definition?.branches !== branches || this.#definition?.years !== years || !this.#definition)
      this.#definition = { branches, years, definition: this.#makeDefinition() };
    return this.#definition.definition;
  }

  #makeDefinition(): FilterDefinition {
    const branches = readBranches(this.branches) ?? BRANCHES;
    const year = yearField({ given: this.years, span: (now) => [FIRST_YEAR, now], when: isMonth });
    const branch: Field = {
      type: 'choice',
      name: 'branch',
      label: { id: 'Cabang', en: 'Branch' },
      isWide: true,
      fallback: ALL_BRANCHES,
      choices: ({ locale }) => [
        { value: ALL_BRANCHES, label: wordsIn({ id: 'Semua cabang', en: 'All branches' }, locale) },
        ...branches.map(({ code, name }) => ({ value: code, label: name })),
      ],
    };
    return {
      label: { id: 'Periode dan cabang', en: 'Period and branch' },
      fields: [year, month, day, branch, compare, customDate],
      describe: (values, locale) =>
        (isDay(values) ? values['selected-date'] : values['year'] && values['month'])
          ? describePeriod(values, locale)
          : '',
    };
  }
}

define('sales-filter', SalesFilter);

declare global {
  interface HTMLElementTagNameMap {
    'sales-filter': SalesFilter;
  }
}
