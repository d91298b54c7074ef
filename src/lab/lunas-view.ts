/** Two breakdowns by omzet type, of what is paid for and of what isn't, as one view. */
import type { ViewContext } from '../core/definition.js';
import { sumOf } from '../core/groups.js';
import type { Column, Row, Series, View } from '../core/view.js';
import type { Answer } from '../data/endpoint.js';
import { formatValue, type Value } from '../format/values.js';
import { wordsIn, type Locale, type Localized } from '../locales/locales.js';
import { NONE, type Metric } from './codes.js';
import type { labBreakdown } from './contracts.js';
import { dimensions, lunasLabels, metrics } from './measures.js';
import { none } from './table-fields.js';
import { percentOf } from './rates.js';

type Item = Answer<typeof labBreakdown>['data'][number];

/** The rows of each breakdown; undefined where a filter leaves it out. */
export type LunasAnswers = Readonly<Record<'Y' | 'N', readonly Item[] | undefined>>;

const states = ['Y', 'N'] as const;

const tones = { Y: 'good', N: 'neutral' } as const;

const total: Localized = { id: 'Total', en: 'Total' };
const rate: Localized = { id: 'Porsi lunas', en: 'Paid share' };

const { label: name, param: field } = dimensions.omzet_type;

interface OmzetType {
  readonly id: string | null;
  readonly name: string;
  readonly parts: Partial<Record<'Y' | 'N', Item>>;
}

const added = (...items: readonly Item[]): number =>
  sumOf(items.map(({ metric_value }) => ({ measure: metric_value })));

/** The omzet types of both; one that is in neither has no orders. */
function typesOf(answers: LunasAnswers, locale: Locale): readonly OmzetType[] {
  const found = new Map<string | null, OmzetType>();
  for (const state of states)
    for (const item of answers[state] ?? []) {
      const { dimension_id: id, dimension_name } = item;
      const { parts = {}, name = dimension_name?.trim() || id || wordsIn(none, locale) } =
        found.get(id) ?? {};
      const before = parts[state];
      // Groups of one id are one, as in every drawing of groups.
      const part = before ? { ...item, metric_value: added(before, item) } : item;
      found.set(id, { id, name, parts: { ...parts, [state]: part } });
    }
  return [...found.values()];
}

/** A row for each omzet type, the greatest first; a state that a filter leaves out has no column. */
export function lunasView(answers: LunasAnswers, metric: Metric, { locale }: ViewContext): View {
  const { kind } = metrics[metric];
  const shown = states.filter((state) => answers[state]);
  const names = new Intl.Collator('id');
  const rows = typesOf(answers, locale)
    .map(({ id, name, parts }) => {
      const valueOf = (state: 'Y' | 'N'): number => parts[state]?.metric_value ?? 0;
      const sum = sumOf(shown.map((state) => ({ measure: valueOf(state) })));
      const isShare = sum > 0 && shown.every((state) => valueOf(state) >= 0);
      const cells: Record<string, Value> = {
        name,
        ...Object.fromEntries(shown.map((state) => [state, valueOf(state)])),
        total: sum,
        rate: isShare ? percentOf(valueOf('Y') / sum) : null,
      };
      return { id, name, sum, cells, source: parts };
    })
    .sort((a, b) => b.sum - a.sum || names.compare(a.name, b.name))
    .map(({ id, name, cells, source }): Row => ({
      id: id ?? NONE,
      cells,
      source,
      // What is missing or inactive is nothing to filter by.
      ...(id !== null && { selection: { field, value: id, label: name }, filterValue: id }),
    }));
  const column = (key: string, label: Localized, more: Partial<Column> = {}): Column => ({
    key,
    label: wordsIn(label, locale),
    kind,
    ...more,
  });
  const both = shown.length > 1;
  const write = (key: string): string =>
    formatValue(sumOf(rows.map(({ cells }) => ({ measure: cells[key] as number }))), kind, locale);
  return {
    columns: [
      column('name', name, { kind: 'text', role: 'name' }),
      ...shown.map((state) => column(state, lunasLabels[state], { role: 'measure' })),
      ...(both ? [column('total', total), column('rate', rate, { kind: 'percent' })] : []),
    ],
    rows,
    series: shown.map((state): Series => ({
      column: state,
      label: wordsIn(lunasLabels[state], locale),
      mark: 'bar',
      tone: tones[state],
    })),
    summary: rows
      .map(({ cells }) =>
        [
          cells['name'],
          ...shown.map(
            (state) => `${wordsIn(lunasLabels[state], locale)} ${formatValue(cells[state], kind, locale)}`,
          ),
        ].join(' '),
      )
      .join('; '),
    ...(rows.length > 0 && {
      note: shown.map((state) => `${wordsIn(lunasLabels[state], locale)} ${write(state)}`).join(' · '),
    }),
  };
}
