/** `<margin-comparison-cards>`: gross margins of six periods, each against the one before. */
import { today } from '../config.js';
import type { AnswerSource } from '../core/answer-source.js';
import { define } from '../core/define.js';
import type { ViewContext } from '../core/definition.js';
import { JoinedAnswers, type JoinedDefinition, type Part } from '../core/joined-answers.js';
import type { Param, ParamSet } from '../core/params.js';
import type { Column, Row } from '../core/view.js';
import type { Answer } from '../data/endpoint.js';
import { addDays } from '../format/plain-date.js';
import { formatPeriod, formatShortAmount, formatValue, MISSING } from '../format/values.js';
import { wordsIn, type Locale, type Localized } from '../locales/locales.js';
import type { Direction, Stat, StatsView } from '../stats/stat.js';
import { StatsElement, type StatsDefinition } from '../stats/stats-element.js';
import { sentenceOf } from '../stats/stats-view.js';
import type { Period } from './codes.js';
import { marginDashboard, salesTrend } from './contracts.js';
import { momentText } from '../core/moments.js';
import { Margin } from './params.js';
import { before, daysBetween, spanOf, type Span } from './spans.js';

/** Seconds between reloads, where the page says nothing. */
const RELOAD = 300;

type Trend = Answer<typeof salesTrend>['data'];

/** The cards by their names in `only`. */
const cards = {
  day: { period: 'daily', label: { id: 'Kemarin', en: 'Yesterday' } },
  week: { period: 'weekly', label: { id: 'Minggu ini', en: 'This week' } },
  month: { period: 'monthly', label: { id: 'Bulan ini', en: 'This month' } },
  quarter: { period: 'quarterly', label: { id: 'Kuartal ini', en: 'This quarter' } },
  semester: { period: 'semester', label: { id: 'Semester ini', en: 'This half-year' } },
  year: { period: 'yearly', label: { id: 'Tahun ini', en: 'This year' } },
} as const satisfies Record<string, { period: Period; label: Localized }>;

type Name = keyof typeof cards;

const names = Object.keys(cards) as Name[];

const texts = {
  id: {
    up: 'naik',
    down: 'turun',
    stable: 'tetap',
    fromZero: 'sebelumnya nol',
    running: 'periode berjalan dihitung sampai hari ini; pembandingnya penuh',
    update: (time: string) => `Data terakhir masuk ${time}`,
    never: 'Belum ada data yang masuk',
    unknown: 'Waktu data terakhir tidak diketahui',
    name: 'Periode',
    value: 'Gross margin',
    dates: 'Tanggal',
    valueBefore: 'Gross margin sebelumnya',
    datesBefore: 'Tanggal sebelumnya',
    change: 'Perubahan',
  },
  en: {
    up: 'up',
    down: 'down',
    stable: 'unchanged',
    fromZero: 'nothing before',
    running: 'periods that aren’t over count up to today; those before are whole',
    update: (time: string) => `Data came in last ${time}`,
    never: 'No data have come in yet',
    unknown: 'When data came in last is not known',
    name: 'Period',
    value: 'Gross margin',
    dates: 'Dates',
    valueBefore: 'Gross margin before',
    datesBefore: 'Dates before',
    change: 'Change',
  },
} as const;

/** A period and its sum; null where the answer lacks one of its days. */
interface Sum {
  readonly span: Span;
  readonly value: number | null;
}

interface Compared {
  readonly now: Sum;
  readonly past: Sum;
}

/** The sum of the days of a span, without the noise of binary fractions. */
function sumOf(days: ReadonlyMap<string, number>, [first, last]: Span): Sum {
  let value: number | null = 0;
  for (let day = first; day <= last && value !== null; day = addDays(day, 1)) {
    const margin = days.get(day);
    value = margin === undefined ? null : value + margin;
  }
  return { span: [first, last], value: value === null ? null : Number(value.toPrecision(15)) };
}

function compared(name: Name, days: ReadonlyMap<string, number>, now: string): Compared {
  const { period } = cards[name];
  const [first, last] = spanOf[period](name === 'day' ? addDays(now, -1) : now);
  return {
    now: sumOf(days, [first, last < now ? last : now]),
    past: sumOf(days, before(period, [first, last])),
  };
}

/** By how much percent of what was, whatever its sign; 0 where it was 0. */
const changeOf = ({ now: { value: now }, past: { value: then } }: Compared): number | null =>
  now === null || then === null
    ? null
    : then === 0
      ? 0
      : Math.round(((now - then) / Math.abs(then)) * 1000) / 10;

const directionOf = ({ now, past: then }: Compared): Direction | undefined =>
  now.value === null || then.value === null
    ? undefined
    : now.value > then.value
      ? 'up'
      : now.value < then.value
        ? 'down'
        : 'stable';

const daysText = ([first, last]: Span, locale: Locale): string => formatPeriod(first, last, locale);

const short = (value: number | null, locale: Locale): string =>
  value === null ? MISSING : formatShortAmount(value, locale).replaceAll(' ', '\u00a0');

function statOf(name: Name, both: Compared, locale: Locale): Stat {
  const words = wordsIn(texts, locale);
  const { now, past: then } = both;
  const direction = directionOf(both);
  const change = changeOf(both);
  const percent = change === null ? '' : ` ${formatValue(Math.abs(change), 'percent', locale)}`;
  const all = formatValue(now.value, 'rupiah', locale);
  const amount = now.value === null ? MISSING : formatShortAmount(now.value, locale, 'rupiah');
  const note = then.value === 0 && now.value !== 0 ? ` (${words.fromZero})` : '';
  return {
    name,
    label: wordsIn(cards[name].label, locale),
    text: amount,
    // What is short as it is needs no more.
    detail: [...(all === amount ? [] : [all]), daysText(now.span, locale)].join(' · '),
    deltas: [
      {
        direction,
        goodWhen: 'up',
        words: direction && `${words[direction]}${percent}${note}`,
        against: `${daysText(then.span, locale)}: ${short(then.value, locale)}`,
      },
    ],
  };
}

function lastUpdate(update: Answer<typeof marginDashboard> | undefined, locale: Locale): string {
  const words = wordsIn(texts, locale);
  if (!update) return words.unknown;
  const { grossMargin } = update.lastUpdate;
  return grossMargin ? words.update(momentText(grossMargin, locale)) : words.never;
}

function view(
  trend: Trend,
  update: Answer<typeof marginDashboard> | undefined,
  { locale, today }: ViewContext,
): StatsView {
  const words = wordsIn(texts, locale);
  const days = new Map(trend.map(({ date, totalGrossMargin }) => [date, totalGrossMargin]));
  const all = names.map((name) => [name, compared(name, days, today)] as const);
  const columns: readonly Column[] = [
    { key: 'name', label: words.name, kind: 'text', role: 'name' },
    { key: 'dates', label: words.dates, kind: 'text' },
    { key: 'value', label: words.value, kind: 'rupiah', role: 'measure' },
    { key: 'before-dates', label: words.datesBefore, kind: 'text' },
    { key: 'before', label: words.valueBefore, kind: 'rupiah' },
    { key: 'change', label: words.change, kind: 'percent' },
  ];
  const rows = all.map(([name, both]): Row => ({
    id: name,
    cells: {
      name: wordsIn(cards[name].label, locale),
      dates: daysText(both.now.span, locale),
      value: both.now.value,
      'before-dates': daysText(both.past.span, locale),
      before: both.past.value,
      change: changeOf(both),
    },
  }));
  const stats = all.map(([name, both]) => statOf(name, both, locale));
  return {
    columns,
    rows,
    stats,
    summary: stats.map(sentenceOf).join('. '),
    note: `${lastUpdate(update, locale)} · ${words.running}`,
  };
}

const heading: Localized = { id: 'Perbandingan gross margin', en: 'Gross margin compared' };

type Parts = {
  readonly trend: Part<Answer<typeof salesTrend>>;
  readonly update: Part<Answer<typeof marginDashboard>> & { readonly isOptional: true };
};

/** A parameter that no attribute says. */
const fixed = (name: string, value: string): Param => ({
  attribute: `-${name}`,
  property: `-${name}`,
  query: name,
  label: { id: '', en: '' },
  fallback: value,
});

interface Made {
  readonly joined: JoinedDefinition<Parts, StatsView>;
  readonly single: StatsDefinition<Answer<typeof salesTrend>>;
}

/** What is asked on a day: every day from 1 January of the year before. */
function madeFor(now: string): Made {
  const first = `${Number(now.slice(0, 4)) - 1}-01-01`;
  const params: ParamSet = { params: [fixed('days', String(daysBetween(first, now)))] };
  const month: ParamSet = {
    params: [fixed('year', now.slice(0, 4)), fixed('month', String(Number(now.slice(5, 7))))],
  };
  return {
    single: {
      heading,
      endpoint: salesTrend,
      params,
      names,
      view: ({ data }, context) => view(data, undefined, context),
    },
    joined: {
      heading,
      parts: {
        trend: { endpoint: salesTrend, params },
        update: { endpoint: marginDashboard, params: month, isOptional: true },
      },
      view: ({ trend, update }, context) => view(trend.data, update, context),
    },
  };
}

let made: { readonly day: string; readonly it: Made } | undefined;

/** The same object within a day. */
const definitions = (): Made => {
  const day = today();
  if (made?.day !== day) made = { day, it: madeFor(day) };
  return made.it;
};

/**
 * The gross margin of both areas of yesterday, this week, month, quarter, half-year and year, each with its dates and what
 * has changed against the one before, in percent of that (0 where that was 0). Weeks are Monday to Sunday. A period that
 * isn't over counts up to today, the one before is whole: both say their dates. A period of which the answer lacks a day has
 * no number. `only` takes `day`, `week`, `month`, `quarter`, `semester` and `year`. The footer says when data came in last.
 * It loads again every 5 minutes, unless `refresh-interval` says otherwise. Endpoints `GET /api/analytics/sales-trend` and
 * `GET /api/analytics/dashboard`.
 *
 * @element margin-comparison-cards
 */
export class MarginComparisonCards extends Margin(StatsElement) {
  constructor() {
    super();
    this.refreshInterval = RELOAD;
  }

  protected override get definition(): StatsDefinition<Answer<typeof salesTrend>> {
    return definitions().single;
  }

  protected override makeAnswer(): AnswerSource<StatsView> {
    return new JoinedAnswers(this, ['trend', 'update'], () => {
      this.validate();
      return definitions().joined;
    });
  }

  protected override get expectedDeltas(): number {
    return 1;
  }
}

define('margin-comparison-cards', MarginComparisonCards);

declare global {
  interface HTMLElementTagNameMap {
    'margin-comparison-cards': MarginComparisonCards;
  }
}
