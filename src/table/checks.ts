/** What a page may set on a table, and what it may not. */
import { textOf } from '../core/question.js';
import { AttributeError } from '../data/errors.js';
import type { TableDefinition } from './source.js';
import type { TableTexts } from './texts.js';

const isWhole = (value: number, most: number): boolean =>
  Number.isInteger(value) && value >= 1 && value <= most;

/** Throws an AttributeError where there can be no such page, or no page of that size. */
export function checkPage(
  table: Element & { readonly page?: number | null },
  size: number,
  largest: number,
  texts: TableTexts,
): void {
  const { page } = table;
  const given = (attribute: string, value: number): string => table.getAttribute(attribute) ?? String(value);
  if (page != null && !isWhole(page, Infinity))
    throw new AttributeError('choice', 'page', given('page', page), [texts.from(1)]);
  if (!isWhole(size, largest))
    throw new AttributeError('choice', 'page-size', given('page-size', size), [texts.between(1, largest)]);
}

const known = (attribute: string, names: readonly string[], choices: readonly string[]): void => {
  const wrong = names.find((name) => !choices.includes(name));
  if (wrong !== undefined) throw new AttributeError('choice', attribute, wrong, choices);
};

/** Throws an AttributeError where a column or filter is none of the table's. */
export function checkNames(
  columns: readonly string[],
  filters: readonly string[],
  definition: TableDefinition,
): void {
  const fields = definition.fields.map(({ field }) => field);
  known('columns', Array.isArray(columns) ? columns : [textOf(columns) || typeof columns], fields);
  known(
    'filters',
    filters,
    definition.filters.map(({ param }) => param),
  );
}
