/** `<water-filter>`: chooses the month for all widgets of a scope. */
import type { PropertyDeclarations } from 'lit';
import { define } from '../core/define.js';
import { flagConverter, isSet } from '../core/flag.js';
import { listConverter } from '../core/list-attribute.js';
import { monthField, type ChoiceField, type FilterDefinition } from '../filter/fields.js';
import { FilterElement } from '../filter/filter-element.js';
import { yearField } from '../filter/year-field.js';
import { wordsIn } from '../locales/locales.js';
import { RAYONS, SUNTER } from './codes.js';
import { describeMonth } from './params.js';

/** What a filter chooses, by attribute name; what isn't chosen is ''. */
export type WaterFilterValues = Readonly<Record<'month' | 'year', string>> & { readonly rayon?: string };

/** The first year to choose where the page gives no years. */
const FIRST_YEAR = 2023;

const month = monthField({
  name: 'month',
  label: { id: 'Bulan', en: 'Month' },
  all: { value: '', label: { id: 'Bulan terbaru', en: 'Newest month' } },
  // The newest month has no year of its own.
  resets: (chosen) => (chosen ? [] : ['year']),
});

const rayon: ChoiceField = {
  type: 'choice',
  name: 'rayon',
  label: { id: 'Rayon', en: 'Rayon' },
  choices: ({ locale }) => [
    { value: '', label: wordsIn({ id: 'Semua', en: 'All' }, locale) },
    { value: SUNTER, label: wordsIn({ id: 'Sunter (34 dan 35)', en: 'Sunter (34 and 35)' }, locale) },
    ...RAYONS.map((value) => ({ value, label: `Rayon ${value}` })),
  ],
};

/**
 * The month for every water widget of the scope that the filter stands in (`<dasbor-scope>`): the newest that the service
 * has, or a month and its year; with `rayon` also the rayon. Without a scope it only fires its event. It begins with what
 * the page's address says (with `sync-url`), else with the scope's values, else with the newest month. The scope's `month`,
 * `year` and `rayon` follow it; for the newest month there is neither month nor year.
 *
 * @element water-filter
 * @fires {CustomEvent<{values: WaterFilterValues}>} dasbor-change - a person has chosen; `values` are those of the scope, each
 * `""` where there is none
 * @fires {CustomEvent<ErrorDetail>} dasbor-error - an attribute is wrong; the detail is also the `error` property
 */
export class WaterFilter extends FilterElement {
  static override properties: PropertyDeclarations = {
    years: { converter: listConverter },
    rayon: { converter: flagConverter },
  };

  /** The years to choose from, `[2025, 2024]`, instead of those from 2023 to this one; as an attribute the same in JSON. */
  declare years?: readonly (string | number)[] | null;
  /** Also offers the rayon. */
  declare rayon?: boolean | null;

  #definition: { of: readonly unknown[]; definition: FilterDefinition } | undefined;

  /** What is chosen; what isn't is `""`. */
  override get values(): WaterFilterValues {
    return super.values as WaterFilterValues;
  }

  protected override get definition(): FilterDefinition {
    const of = [this.years, isSet(this.rayon)];
    if (!this.#definition || this.#definition.of.some((value, index) => value !== of[index]))
      this.#definition = { of, definition: this.#makeDefinition() };
    return this.#definition.definition;
  }

  #makeDefinition(): FilterDefinition {
    const year = yearField({
      given: this.years,
      span: (now) => [FIRST_YEAR, now],
      when: (values) => values['month'] !== '',
    });
    return {
      label: { id: 'Bulan', en: 'Month' },
      fields: [month, year, ...(isSet(this.rayon) ? [rayon] : [])],
      describe: describeMonth,
    };
  }
}

define('water-filter', WaterFilter);

declare global {
  interface HTMLElementTagNameMap {
    'water-filter': WaterFilter;
  }
}
