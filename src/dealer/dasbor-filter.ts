/** `<dasbor-filter>`: chooses dealer and period for all widgets of a scope. */
import type { PropertyDeclarations } from 'lit';
import { define } from '../core/define.js';
import type { Definition } from '../core/definition.js';
import { textOf } from '../core/question.js';
import { AttributeError } from '../data/errors.js';
import {
  AskingFilterElement,
  choicesView,
  type AskedChoices,
  type ChoicesView,
} from '../filter/asking-filter-element.js';
import type { Choice, Field, FilterDefinition, PeriodField } from '../filter/fields.js';
import { describeDates } from '../filter/values.js';
import { listConverter, readList } from '../core/list-attribute.js';
import { dealer } from './contracts.js';
import { dealerChoice, dealersAnswer } from './dealers.js';

/** What a filter chooses, by attribute name; what isn't chosen is ''. */
export type FilterValues = Readonly<Record<'dealer' | 'date-from' | 'date-to', string>>;

const period: PeriodField = {
  type: 'period',
  label: { id: 'Periode', en: 'Period' },
  from: { name: 'date-from', label: { id: 'Dari', en: 'From' } },
  to: { name: 'date-to', label: { id: 'Sampai', en: 'To' } },
};

const label = { id: 'Dealer', en: 'Dealer' };

const dealerField = (choices: readonly Choice[] | undefined, isAsked: boolean): Field => {
  const field = { name: 'dealer', label, isWide: true } as const;
  if (!choices && !isAsked) return { ...field, type: 'text' };
  return {
    ...field,
    type: 'choice',
    isOpen: true,
    prompt: { id: 'Pilih dealer', en: 'Choose a dealer' },
    ...(choices && { choices: () => choices }),
  };
};

/** What is asked for the dealers of a path below the API base, or of a whole address. */
const dealersOf = (path: string): Definition<readonly Choice[], ChoicesView> => ({
  endpoint: { service: dealer, method: 'GET', path, answer: dealersAnswer },
  params: { params: [] },
  heading: label,
  view: choicesView,
});

/**
 * Dealer and period for every widget of the scope that the filter stands in (`<dasbor-scope>`), as fields that
 * the browser makes: a list or text for the dealer, a list of periods that end today or are over, two dates. Without
 * a scope it only fires its event. It begins with what the page's address says (with `sync-url`), else with the
 * scope's values; it has no defaults of its own. The list of dealers is `dealers`, else what `dealers-endpoint`
 * answers; without either the dealer is a text field.
 *
 * @element dasbor-filter
 * @fires {CustomEvent<{values: FilterValues}>} dasbor-change - a person has chosen; `values` are `dealer`, `date-from` and
 * `date-to`, each `""` where nothing is chosen
 */
export class DasborFilter extends AskingFilterElement {
  static override properties: PropertyDeclarations = {
    dealers: { converter: listConverter },
    dealersEndpoint: { attribute: 'dealers-endpoint' },
  };

  /** The dealers to choose from, `[{id, name}]`; as an attribute the same in JSON. */
  declare dealers?: readonly { readonly id: string | number; readonly name: string }[] | null;
  /**
   * Path below the API base, or address, that answers the dealers to choose from: a list, or an object with a list
   * as `data`, of `{id, name}` or `{dealer_id, dealer_name}`; numbers are texts or numbers. The dealer's service has
   * one at `/admin/dealers/active`. Not asked where `dealers` are given.
   */
  declare dealersEndpoint?: string | null;

  #definition: { key: unknown[]; definition: FilterDefinition } | undefined;
  #dealers: { path: string; asked: AskedChoices } | undefined;

  /** What is chosen; what isn't is `""`. */
  override get values(): FilterValues {
    return super.values;
  }

  get #path(): string {
    return (!this.dealers && textOf(this.dealersEndpoint)) || '';
  }

  protected override get definition(): FilterDefinition {
    const path = this.#path;
    const key = [this.dealers, path];
    if (this.#definition?.key.some((each, index) => each !== key[index]) ?? true) {
      if (/^https?:/i.test(path) && !URL.canParse(path))
        throw new AttributeError('address', 'dealers-endpoint', path);
      const choices = readList(this.dealers, 'dealers', '[{"id": …, "name": …}]', dealerChoice);
      const fields = [dealerField(choices, path !== ''), period];
      const definition = {
        label: { id: 'Dealer dan periode', en: 'Dealer and period' },
        fields,
        describe: describeDates,
      };
      this.#definition = { key, definition };
    }
    return this.#definition!.definition;
  }

  protected override get asked(): AskedChoices {
    const path = this.#path;
    if (!path) return {};
    if (this.#dealers?.path !== path) this.#dealers = { path, asked: { dealer: dealersOf(path) } };
    return this.#dealers.asked;
  }
}

define('dasbor-filter', DasborFilter);

declare global {
  interface HTMLElementTagNameMap {
    'dasbor-filter': DasborFilter;
  }
}
