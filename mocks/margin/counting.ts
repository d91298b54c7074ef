/** Sums of gross margins, and what they say. */
import { AREAS, LOW } from '../../src/margin/codes.js';
import { cents } from '../kit/money.js';
import type { MarginRow, Tables } from './tables.js';

/** What rows add up to. */
export interface Sums {
  readonly omzet: number;
  readonly hpp: number;
  readonly margin: number;
  readonly marginPercent: number;
}

/** Margin of omzet in percent; 0 where there is no omzet. */
export const percentOf = (margin: number, omzet: number): number => (omzet > 0 ? (margin / omzet) * 100 : 0);

/** The day of a date or timestamp. */
export const dayOf = (value: string | null): string => (value ?? '').slice(0, 10);

/** What rows add up to; the percentage is of the sums. */
export function sumsOf(rows: readonly MarginRow[]): Sums {
  const sum = (of: (row: MarginRow) => number) => cents(rows.reduce((total, row) => total + of(row), 0));
  const omzet = sum(({ omzet_amount }) => omzet_amount);
  const margin = sum(({ margin_amount }) => margin_amount);
  return { omzet, hpp: sum(({ hpp_amount }) => hpp_amount), margin, marginPercent: percentOf(margin, omzet) };
}

/** The rows by a key, in the order in which the keys come. */
export function groupedBy<R, K>(rows: readonly R[], keyOf: (row: R) => K): Map<K, R[]> {
  const groups = new Map<K, R[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

/** The name of each category, inactive ones too, and the order in which categories stand. */
export function categoriesOf({ categories }: Tables) {
  const byId = new Map(categories.map((category) => [category.id, category]));
  const names = new Intl.Collator('id');
  const nameOf = (id: number): string => byId.get(id)?.name ?? `Kategori ${id}`;
  const compare = (a: number, b: number): number =>
    (byId.get(a)?.sort_order ?? Infinity) - (byId.get(b)?.sort_order ?? Infinity) ||
    names.compare(nameOf(a), nameOf(b));
  return { nameOf, compare };
}

/** The gross margin of rows: in all, by category, by area, and by both. */
export function grossMarginOf(rows: readonly MarginRow[], tables: Tables): object {
  const { nameOf, compare } = categoriesOf(tables);
  const groups = [...groupedBy(rows, ({ category_id }) => category_id)].sort(
    ([a], [b]) =>
      // Two categories of the same place and name stand in one order all the same.
      compare(a, b) || a - b,
  );
  const byCategory = groups.map(([id, group]) => ({ categoryName: nameOf(id), ...sumsOf(group) }));
  const ofArea = (group: readonly MarginRow[], area: string) =>
    group.filter(({ location_type }) => location_type === area);
  const overview = sumsOf(rows);
  const withOmzet = byCategory.filter(({ omzet }) => omzet > 0);
  return {
    overview: {
      totalOmzet: overview.omzet,
      totalHPP: overview.hpp,
      totalMargin: overview.margin,
      averageMarginPercent: overview.marginPercent,
    },
    byCategory,
    byArea: Object.fromEntries(AREAS.map((area) => [area, sumsOf(ofArea(rows, area))])),
    byCategoryAndArea: groups.flatMap(([id, group]) =>
      AREAS.flatMap((area) => {
        const found = ofArea(group, area);
        return found.length > 0 ? [{ categoryName: nameOf(id), area, ...sumsOf(found) }] : [];
      }),
    ),
    alerts: {
      lowMarginCategories: withOmzet
        .filter(({ marginPercent }) => marginPercent >= 0 && marginPercent < LOW)
        .map(({ categoryName }) => categoryName),
      negativeMarginCategories: withOmzet
        .filter(({ marginPercent }) => marginPercent < 0)
        .map(({ categoryName }) => categoryName),
    },
  };
}
