/** The parameters of an endpoint as its service sees them: name, form, meaning, and an example that works. */
import type { Param, ParamSet, ParamValues } from '../../../src/core/params.js';
import type { Paging } from '../../../src/data/endpoint.js';
import { checked, valuesOf } from '../../../src/core/question.js';
import type { TableFilter } from '../../../src/table/source.js';
import { sentences } from './comments.node.js';
import { formOf, type Asked } from './questions.node.js';
import type { Schema } from './schemas.node.js';

/** One query parameter. */
export interface ParamDocs {
  readonly name: string;
  readonly isInPath: boolean;
  /** Only asked where this holds, in words: "with `useCustomDate=true`". */
  readonly when?: string;
  readonly schema: Schema;
  readonly meaning: string;
  /** What is sent in the example; none where the example leaves it out. */
  readonly example?: string;
  /** Texts that can't be right, each with what is wrong with it. */
  readonly wrong: Readonly<Record<string, string>>;
}

const DATE: Pick<ParamDocs, 'schema' | 'wrong'> = {
  schema: { type: 'string', format: 'date' },
  wrong: { '2025-02-30': 'is no day of the calendar', '01/02/2025': 'is not written YYYY-MM-DD' },
};
const YEAR: Pick<ParamDocs, 'schema' | 'wrong'> = {
  schema: { type: 'string', pattern: String.raw`^\d{4}$` },
  wrong: { '24': 'is not a year of four digits' },
};
const TEXT: Pick<ParamDocs, 'schema' | 'wrong'> = { schema: { type: 'string' }, wrong: {} };

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

/** The form of what is sent. A date of which only the year is sent is a year. */
function formSent(param: Param, example: string | undefined): Pick<ParamDocs, 'schema' | 'wrong'> {
  const { is, others } = formOf(param);
  if (is === 'flag') {
    const values = ['true', 'false'].filter((value) => !param.send || param.send(value, {}));
    return { schema: { type: 'string', enum: values }, wrong: {} };
  }
  if (is === 'year' || (param.send && /^\d{4}$/.test(example ?? ''))) return YEAR;
  if (is === 'date') return DATE;
  if (is === 'month')
    return {
      schema: { type: 'string', enum: [...MONTHS, ...others] },
      wrong: { '13': `is not 01 to 12${others.map((other) => ` or ${other}`).join('')}` },
    };
  if (is === 'choice')
    return { schema: { type: 'string', enum: [...others] }, wrong: { '?': 'is not one of those listed' } };
  return TEXT;
}

/** What a service learns of a parameter: not where a page author may put it. */
export const forService = (comment: string): string =>
  sentences(comment)
    .filter((sentence) => !/^Required\b|\bin the scope\b|\bwidgets?\b/i.test(sentence))
    .join(' ');

/** Under which flag a parameter is asked, in words; undefined where always. */
function condition({ when }: Param, { params }: ParamSet): string | undefined {
  if (!when) return undefined;
  for (const { isFlag, attribute, query = attribute } of params as readonly Param[]) {
    if (!isFlag) continue;
    const [on, off] = [when({ [attribute]: 'true' }), when({ [attribute]: 'false' })];
    if (on !== off) return `${on ? 'with' : 'without'} \`${query}=true\``;
  }
  return 'with certain values';
}

/** What a parameter is called in the query. */
export const nameOf = ({ query, attribute }: Param): string => query ?? attribute;

/** What a sample sends, by the names of the query. */
export function sentBy(set: ParamSet, sample: ParamValues, today: string): Record<string, string> {
  const values = checked(set, valuesOf(set, {}, sample), today);
  const sent: Record<string, string> = {};
  for (const param of set.params as readonly Param[]) {
    const value = values[param.attribute];
    if (value === undefined || (param.when && !param.when(values))) continue;
    const text = param.send ? param.send(value, values) : value;
    if (text) sent[nameOf(param)] = text;
  }
  return sent;
}

const ownParams = (
  { params: set }: Pick<Asked, 'params'>,
  samples: readonly ParamValues[],
  today: string,
  meaningOf: (param: Param) => string,
): ParamDocs[] => {
  const sent = samples.map((sample) => sentBy(set, sample, today));
  const docs = new Map<string, ParamDocs>();
  for (const param of set.params as readonly Param[]) {
    const name = nameOf(param);
    const example = sent.find((values) => name in values)?.[name];
    // Never sent: it only decides over others.
    if (example === undefined && (!param.isOptional || param.send)) continue;
    const when = condition(param, set);
    const own: ParamDocs = {
      name,
      isInPath: param.inPath ?? false,
      meaning: meaningOf(param),
      ...formSent(param, example),
      ...(when !== undefined && { when }),
      ...(example !== undefined && { example }),
    };
    const before = docs.get(name);
    if (!before) docs.set(name, own);
    else {
      // Two attributes that become one parameter, each in its mode: it is asked in both.
      const { when: _, ...both } = param.send ? before : own;
      docs.set(name, both);
    }
  }
  return [...docs.values()];
};

const codesIn = (codes: Readonly<Record<string, string>>): string =>
  Object.entries(codes)
    .map(([code, label]) => `\`${code}\` ${label}`)
    .join(', ');

const filterParam = ({ param: name, label, kind, codes }: TableFilter): ParamDocs => ({
  name,
  isInPath: false,
  ...(kind === 'date' ? DATE : TEXT),
  meaning: codes
    ? `${label.en}: only rows with this code (${codesIn(codes)}).`
    : kind === 'date'
      ? `${label.en}: only rows of this day.`
      : `${label.en}: only rows that hold this text, in any case; \`%\` and \`_\` are wildcards.`,
});

const pageParams = ({ page, size, largest }: Paging): readonly ParamDocs[] => [
  {
    name: page,
    isInPath: false,
    schema: { type: 'integer', minimum: 1, default: 1 },
    meaning: 'Which page, from 1. One past the last has no rows, and true totals.',
    example: '1',
    wrong: { '0': 'is less than 1', abc: 'is not a whole number' },
  },
  {
    name: size,
    isInPath: false,
    schema: { type: 'integer', minimum: 1, maximum: largest, default: 20 },
    meaning: 'Rows in a page.',
    example: '20',
    wrong: {
      '0': 'is less than 1',
      [String(largest + 1)]: `is more than ${largest}`,
      abc: 'is not a whole number',
    },
  },
];

const sortParams = ({
  by,
  dir,
  names,
}: NonNullable<NonNullable<Asked['table']>['sorting']>): readonly ParamDocs[] =>
  (
    [
      [by, 'What rows are sorted by.', names],
      [dir, 'In which direction.', ['asc', 'desc']],
    ] as const
  ).map(([name, meaning, names]) => ({
    name,
    isInPath: false,
    schema: { type: 'string', enum: [...names] },
    meaning,
    wrong: { '?': 'is not one of those listed' },
  }));

const searchParam = (name: string, meaningOf: (param: Param) => string): ParamDocs => ({
  name,
  isInPath: false,
  ...TEXT,
  meaning: meaningOf({
    attribute: 'search',
    property: 'search',
    query: name,
    label: { id: 'pencarian', en: 'search' },
  }),
});

/** The parameters that a question sends. */
export const paramsOf = (
  asked: Pick<Asked, 'params' | 'table'>,
  samples: readonly ParamValues[],
  today: string,
  meaningOf: (param: Param) => string,
): ParamDocs[] => [
  ...ownParams(asked, samples, today, meaningOf),
  ...(asked.table?.paging ? pageParams(asked.table.paging) : []),
  // A question that says its order itself has it among its own parameters.
  ...(asked.table?.paging && asked.table.sorting ? sortParams(asked.table.sorting) : []),
  ...(asked.table?.filters ?? []).map(filterParam),
  ...(asked.table?.search ? [searchParam(asked.table.search, meaningOf)] : []),
];
