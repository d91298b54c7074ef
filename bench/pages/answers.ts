/** What the pages that aren't dasbor's make of answers: names and numbers. */
import { addressOf, type Question } from '../questions.js';

/** What a chart is drawn from. */
export interface ChartData {
  readonly names: readonly string[];
  readonly values: readonly number[];
  /** The second series, where there is one. */
  readonly line?: readonly number[];
}

type Item = Readonly<Record<string, string | number>>;

interface Trend {
  readonly months: readonly string[];
  readonly revenue_bars: readonly number[];
  readonly revenue_line: readonly number[];
}

/** Takes an answer as it comes: nothing is checked. */
export function dataOf({ form, fields }: Question, answer: unknown): ChartData {
  const { data } = answer as { data: unknown };
  if (form === 'columns-line') {
    const { months, revenue_bars: values, revenue_line: line } = data as Trend;
    return { names: months, values, line };
  }
  const [name, value] = fields ?? ['month', 'count'];
  const items = data as readonly Item[];
  return { names: items.map((item) => String(item[name])), values: items.map((item) => Number(item[value])) };
}

/** Asks for what a chart shows. */
export async function load(question: Question): Promise<ChartData> {
  const response = await fetch(addressOf(question));
  return dataOf(question, await response.json());
}
