/** `<margin-filter>`: chooses month, year and area for all widgets of a scope. */
import type { PropertyDeclarations } from 'lit';
import { flagConverter, isSet } from '../core/flag.js';
import { define } from '../core/define.js';
import { listConverter } from '../core/list-attribute.js';
import { monthField, type ChoiceField, type FilterDefinition } from '../filter/fields.js';
import { FilterElement } from '../filter/filter-element.js';
import { yearField } from '../filter/year-field.js';
import { wordsIn } from '../locales/locales.js';

/** What a filter chooses, by attribute name; what isn't chosen is ''. */
export type MarginFilterValues = Readonly<Record<'month' | 'year', string>> & {
  readonly 'location-type'?: string;
};

/** The first year to choose where the page gives no years. */
const FIRST_YEAR = 2024;
/** The data page offers so many years before and after this one. */
const YEARS_AROUND = 2;

const month = monthField({
  name: 'month',
  label: { id: 'Bulan', en: 'Month' },
  fallback: (today) => today.slice(5, 7),
});

const area: ChoiceField = {
  type: 'choice',
  name: 'location-type',
  label: { id: 'Area', en: 'Area' },
  fallback: 'ALL',
  choices: ({ locale }) => [
    { value: 'ALL', label: wordsIn({ id: 'Semua area', en: 'All areas' }, locale) },
    { value: 'CABANG', label: 'CABANG' },
    { value: 'LOCAL', label: 'LOCAL' },
  ],
};

/**
 * Month and year for every margin widget of the scope that the filter stands in (`<dasbor-scope>`); with `area` also the
 * area, as the data page has it. Without a scope it only fires its event. It begins with what the page's address says (with
 * `sync-url`), else with the scope's values, else with this month. The scope's `month`, `year` and `location-type` follow
 * it.
 *
 * @element margin-filter
 * @fires {CustomEvent<{values: MarginFilterValues}>} dasbor-change - a person has chosen; `values` are those of the scope
 * @fires {CustomEvent<ErrorDetail>} dasbor-error - an attribute is wrong; the detail is also the `error` property
 */
export class MarginFilter extends FilterElement {
  static override properties: PropertyDeclarations = {
    years: { converter: listConverter },
    area: { converter: flagConverter },
  };

  /**
   * The years to choose from, `[2025, 2024]`; as an attribute the same in JSON. By default those from 2024 to this one, with
   * `area` two before and two after this one.
   */
  declare years?: readonly (string | number)[] | null;
  /** Also offers the area: for the data page. */
  declare area?: boolean | null;

  #definition: { of: readonly unknown[]; definition: FilterDefinition } | undefined;

  /** What is chosen; what isn't is `""`. */
  override get values(): MarginFilterValues {
    return super.values as MarginFilterValues;
  }

  protected override get definition(): FilterDefinition {
    const of = [this.years, isSet(this.area)];
    if (!this.#definition || this.#definition.of.some((value, index) => value !== of[index]))
      this.#definition = { of, definition: this.#makeDefinition() };
    return this.#definition.definition;
  }

  #makeDefinition(): FilterDefinition {
    const hasArea = isSet(this.area);
    const year = yearField({
      given: this.years,
      span: (now) => (hasArea ? [now - YEARS_AROUND, now + YEARS_AROUND] : [FIRST_YEAR, now]),
    });
    return {
      label: { id: 'Bulan dan tahun', en: 'Month and year' },
      fields: [month, year, ...(hasArea ? [area] : [])],
    };
  }
}

define('margin-filter', MarginFilter);

declare global {
  interface HTMLElementTagNameMap {
    'margin-filter': MarginFilter;
  }
}
