/** `dasbor check`: its options, and what it prints. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { today as realToday } from '../src/config.js';
import { AttributeError } from '../src/data/errors.js';
import { isPlainDate } from '../src/format/plain-date.js';
import { findAll, type Finding } from './check.node.js';
import { domainDoors } from './domains.node.js';
import { askedIn, attributesIn, liveQuestions } from './questions.node.js';

const HELP = `Usage: npx dasbor check --api-base URL --domain NAME [--ATTRIBUTE VALUE …]

Asks a live service what the widgets of a domain ask, and checks every answer against their contracts. Only reads.

  --api-base URL              where the service is
  --domain NAME               ${Object.keys(domainDoors).join(', ')}
  --from, --to YYYY-MM-DD     short for --date-from, --date-to
  --ATTRIBUTE VALUE           any attribute of the domain's widgets: --dealer 12284, --year 2025, …
  --token TEXT                sent as Authorization: Bearer; or in the environment, DASBOR_TOKEN
  --header "NAME: VALUE"      sent with every request; may be repeated
  --today YYYY-MM-DD          the day that is today; otherwise the real day in Jakarta
  --timeout MILLISECONDS      30000 by default
  --json                      the findings as JSON
  --help                      this text

Ends with 0 where every answer is right, with 1 where one isn't, and with 2 where nothing could be asked.`;

const base = {
  'api-base': { type: 'string' },
  domain: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  token: { type: 'string' },
  header: { type: 'string', multiple: true },
  today: { type: 'string' },
  timeout: { type: 'string', default: '30000' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const satisfies ParseArgsConfig['options'];

/** A header as it is typed: "Name: value". */
function headersOf(lines: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    lines.map((line) => {
      const [, name, value] = /^([^\s:]+):\s*(.*)$/.exec(line) ?? [];
      if (!name) throw new Error(`--header "${line}" is not "Name: value"`);
      return [name, value!];
    }),
  );
}

const row = ({ endpoint, status, milliseconds, rows, problem, askers, address }: Finding): string => {
  const facts = [status ?? '–', `${milliseconds} ms`, rows === undefined ? '' : `${rows} rows`];
  const line = `${problem ? '✖' : '✔'} ${endpoint}  ${facts.filter(Boolean).join('  ')}`;
  return problem ? `${line}\n    ${problem.message}\n    ${address}\n    asked by ${askers.join(' ')}` : line;
};

/** The command, whose result is its exit code. */
export async function checkCommand(args: readonly string[]): Promise<number> {
  const named = args[args.indexOf('--domain') + 1];
  const domain = args.includes('--domain') && named && Object.hasOwn(domainDoors, named) ? named : undefined;
  if (args.includes('--help')) {
    console.log(HELP);
    return 0;
  }
  if (!domain) throw new Error(`--domain is one of ${Object.keys(domainDoors).join(', ')}`);
  const known = await askedIn(domain);
  const attributes = attributesIn(known.asked);
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...Object.fromEntries(attributes.map((name) => [name, { type: 'string' }] as const)),
      ...base,
    },
  });
  const apiBase = values['api-base'];
  if (!apiBase || !URL.canParse(apiBase))
    throw new Error('--api-base is the address of the service: https://…');
  if (!(Number(values.timeout) > 0))
    throw new Error(`--timeout ${values.timeout} is no number of milliseconds`);
  const token = values.token ?? process.env['DASBOR_TOKEN'];
  const given: Record<string, string> = Object.fromEntries(
    attributes.flatMap((name) => {
      const value = (values as Record<string, unknown>)[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
  if (values.from) given['date-from'] ??= values.from;
  if (values.to) given['date-to'] ??= values.to;
  if (values.today !== undefined && !isPlainDate(values.today))
    throw new Error(`--today is a day as YYYY-MM-DD, not ${values.today}`);
  const today = values.today ?? realToday();
  const { questions, unasked } = liveQuestions(known, given, today);
  const asking = {
    apiBase,
    today,
    timeout: Number(values.timeout),
    headers: { ...headersOf(values.header ?? []), ...(token && { Authorization: `Bearer ${token}` }) },
  };
  const findings = await findAll(questions, asking, (each) => {
    if (!values.json) console.log(row(each));
  });
  const right = findings.filter(({ problem }) => !problem);
  if (values.json) {
    const left = unasked.map(({ endpoint, why }) => ({ endpoint: endpoint.path, why }));
    console.log(JSON.stringify({ domain, apiBase, findings, unasked: left }, null, 2));
  } else {
    for (const { endpoint, why } of unasked) console.log(`– ${endpoint.path}  not asked: ${why}`);
    const bare = right.filter(({ rows }) => rows === 0).length;
    console.log(
      [
        `\n${right.length} of ${findings.length} answers are right.`,
        ...(bare ? [`Of them without a row that could be checked: ${bare}.`] : []),
        `Not asked: ${unasked.length}.`,
      ].join(' '),
    );
  }
  return findings.length === 0 ? 2 : right.length < findings.length ? 1 : 0;
}

/** A wrong option in words. */
export const wordsOf = (error: unknown): string =>
  error instanceof AttributeError
    ? `--${error.attribute} ${error.value} can't be right${error.others.length ? `: ${error.others.join(', ')}` : ''}`
    : (error as Error).message.split('\n')[0]!;
