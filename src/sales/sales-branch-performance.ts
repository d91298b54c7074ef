/** `<sales-branch-performance>`: cars sold by each branch. */
import type { PropertyDeclarations } from 'lit';
import { ChartElement, type ChartDefinition } from '../chart/chart-element.js';
import { groupedBars } from '../chart/grouped-bars.js';
import { define } from '../core/define.js';
import type { ViewContext } from '../core/definition.js';
import { listConverter } from '../core/list-attribute.js';
import type { Series, View } from '../core/view.js';
import type { Answer } from '../data/endpoint.js';
import { LoadError } from '../data/errors.js';
import { formatCount, totalText } from '../format/values.js';
import { wordsIn } from '../locales/locales.js';
import { readBranches } from './branches.js';
import { BRANCHES, type Branch } from './codes.js';
import { salesByBranch } from './contracts.js';
import { Sales, salesPeriodAllBranches } from './params.js';
import { isToCome, periodText } from './periods.js';

type Performance = Answer<typeof salesByBranch>['data'];
type Bars = Performance['current'];

const names = {
  branch: { id: 'Cabang', en: 'Branch' },
  units: { id: 'unit', en: 'cars' },
};

/** The chosen period stands out; the one nearest to it, and the one further back, are what it is compared with. */
const tones: readonly Series['tone'][] = [1, 3, 'neutral'];

/** The numbers of one period, one for each branch: another count would stand at wrong names. */
function numbersOf({ datasets }: Bars, branches: readonly Branch[], path: string): readonly number[] {
  const data = datasets[0]?.data ?? [];
  if (data.length !== branches.length)
    throw new LoadError('contract', {
      endpoint: salesByBranch.path,
      path: `${path}.datasets[0].data`,
      expected: `${branches.length} values`,
      received: `${data.length} values`,
    });
  return data;
}

function view({ current, comparison }: Performance, branches: readonly Branch[], context: ViewContext): View {
  const { locale, today } = context;
  const { prevYear, prevMonth, prevDate } = comparison ?? {};
  const periods = Object.entries({ current, prevDate, prevMonth, prevYear }).flatMap(([name, bars]) => {
    if (!bars) return [];
    const path = name === 'current' ? 'data.current' : `data.comparison.${name}`;
    const toCome = isToCome(bars.period, today);
    const data = numbersOf(bars, branches, path).map((value) => (toCome ? null : value));
    return [{ name, label: periodText(bars.period, locale), data }];
  });
  const total = periods[0]!.data.reduce<number | null>(
    (sum, value) => (value === null ? sum : (sum ?? 0) + value),
    null,
  );
  return {
    columns: [
      { key: 'branch', label: wordsIn(names.branch, locale), kind: 'text', role: 'name' },
      ...periods.map(({ name: key, label }) => ({
        key,
        label,
        kind: 'integer' as const,
        role: 'measure' as const,
      })),
    ],
    rows: branches.map(({ code, name }, index) => ({
      id: code,
      cells: {
        branch: name,
        ...Object.fromEntries(periods.map((period) => [period.name, period.data[index]!])),
      },
      selection: { field: 'branch', value: code, label: name },
      source: { code, name, value: current.datasets[0]?.data[index] },
    })),
    series: periods.map(({ name: column, label }, index) => ({
      column,
      label,
      mark: 'bar',
      tone: tones[index],
    })),
    summary: branches
      .map(
        ({ name }, index) =>
          `${name} ${formatCount(periods[0]!.data[index]!, wordsIn(names.units, locale), locale)}`,
      )
      .join('; '),
    ...(total !== null && {
      note: totalText(formatCount(total, wordsIn(names.units, locale), locale), locale),
    }),
  };
}

const definitionOf = (branches: readonly Branch[]): ChartDefinition<Answer<typeof salesByBranch>> => ({
  heading: { id: 'Kinerja cabang', en: 'Sales by branch' },
  endpoint: salesByBranch,
  params: salesPeriodAllBranches,
  form: groupedBars,
  expectedRows: 5,
  view: ({ data }, context) => view(data, branches, context),
});

/**
 * The cars sold by each branch in the period, in the branches' fixed order; with `compare` beside the day or month
 * before and the year before. A period that has not come shows no numbers, and an answer of another length than the
 * list of branches is an error. Endpoint `GET /getSalesReportByBranch`, `data.current` and `data.comparison`:
 * `datasets[0].data` in the order of `branches`.
 *
 * @element sales-branch-performance
 */
export class SalesBranchPerformance extends Sales(ChartElement) {
  static override properties: PropertyDeclarations = { branches: { converter: listConverter } };

  /**
   * The branches in the order of the service's numbers, as `{code, name}`; as an attribute in JSON. The five of the
   * company by default.
   */
  declare branches?: readonly Branch[] | null;

  #of: { readonly given: unknown; readonly definition: ReturnType<typeof definitionOf> } | undefined;

  protected override get definition(): ReturnType<typeof definitionOf> {
    const given: unknown = this.branches;
    if (!this.#of || this.#of.given !== given)
      this.#of = { given, definition: definitionOf(readBranches(given) ?? BRANCHES) };
    return this.#of.definition;
  }
}

define('sales-branch-performance', SalesBranchPerformance);

declare global {
  interface HTMLElementTagNameMap {
    'sales-branch-performance': SalesBranchPerformance;
  }
}
