/** What the pages that aren't dasbor's make of answers: names and numbers. */
import { addressOf, type Question } from '../questions.js';

/** What a chart is drawn from. */
export interface ChartData {
  readonly names: readonly string[];
  readonly values: readonly number[];
}

type Item = Readonly<Record<string, string | number>>;

interface Trend {
  readonly months: readonly string[];
  readonly revenue_bars: readonly number[];
}

/** Takes an answer as it comes: nothing is checked. */
export function dataOf({ fields }: Question, answer: unknown): ChartData {
  const { data } = answer as { data: Trend | readonly Item[] };
  if ('months' in data) return { names: data.months, values: data.revenue_bars };
  const [name, value] = fields ?? ['month', 'count'];
  return { names: data.map((item) => String(item[name])), values: data.map((item) => Number(item[value])) };
}

/** Asks for what a chart shows. */
export async function load(question: Question): Promise<ChartData> {
  const response = await fetch(addressOf(question));
  return dataOf(question, await response.json());
}
