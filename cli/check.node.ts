/** Asks a live service what widgets ask, and checks every answer against the contracts. */
import { check } from '../src/data/check.js';
import { parse } from '../src/data/client.js';
import { LoadError } from '../src/data/errors.js';
import { coreTexts } from '../src/locales/core-texts.js';
import type { LiveQuestion } from './questions.node.js';

/** What came of a question. */
export interface Finding {
  readonly endpoint: string;
  readonly address: string;
  readonly askers: readonly string[];
  /** HTTP status; none where nothing answered. */
  readonly status?: number;
  readonly milliseconds: number;
  /** Items of the answer's list; none where it has none. */
  readonly rows?: number;
  /** Why it isn't what widgets can show; none where all is well. */
  readonly problem?: {
    readonly kind: string;
    readonly path?: string;
    readonly expected?: string;
    readonly received?: string;
    readonly message: string;
  };
}

/** How a service is asked. */
export interface Asking {
  readonly apiBase: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeout: number;
  readonly today: string;
}

/** The length of the first list of an answer, from the outside inwards. */
export function rowsIn(answer: unknown): number | undefined {
  let level: unknown[] = [answer];
  while (level.length) {
    const list = level.find((value) => Array.isArray(value));
    if (list) return (list as unknown[]).length;
    level = level.flatMap((value) => (Object(value) === value ? Object.values(value as object) : []));
  }
  return undefined;
}

const messageOf = ({ kind, status, path, expected, received }: LoadError): string => {
  if (kind === 'contract') return `${path || 'the answer'}: expected ${expected}, received ${received}`;
  return (
    { unauthorized: 'needs a sign-in (--token)', forbidden: 'is forbidden' }[kind as string] ??
    (status ? `status ${status}` : 'refused')
  );
};

function problemOf(error: unknown): NonNullable<Finding['problem']> {
  if (!(error instanceof LoadError)) {
    const { name, message, cause } = error as Error & { cause?: { code?: string; message?: string } };
    if (name === 'TimeoutError') return { kind: 'timeout', message: 'no answer in time' };
    return { kind: 'network', message: cause?.code ?? cause?.message ?? message };
  }
  const { kind, path, expected, received } = error;
  return {
    kind,
    ...(path !== undefined && { path }),
    ...(expected && { expected }),
    ...(received && { received }),
    message: messageOf(error),
  };
}

const kindOf = (status: number): 'unauthorized' | 'forbidden' | 'not-found' | 'http' =>
  status === 401 ? 'unauthorized' : status === 403 ? 'forbidden' : status === 404 ? 'not-found' : 'http';

/** What an element finds wrong when it makes a view is an error in the page too. */
function tryView(make: () => unknown): void {
  try {
    make();
  } catch (error) {
    // Anything else: its view is made of several answers.
    if (error instanceof LoadError) throw error;
  }
}

/** Asks one question. Never throws. */
export async function find(question: LiveQuestion, asking: Asking): Promise<Finding> {
  const { endpoint, address, askers, values, views } = question;
  const started = performance.now();
  let status: number | undefined;
  let rows: number | undefined;
  let problem: Finding['problem'];
  let milliseconds: number | undefined;
  try {
    const response = await fetch(asking.apiBase.replace(/\/+$/, '') + address, {
      headers: { Accept: 'application/json', ...asking.headers },
      signal: AbortSignal.timeout(asking.timeout),
    });
    ({ status } = response);
    const text = await response.text();
    milliseconds = performance.now() - started;
    if (!response.ok) throw new LoadError(kindOf(status), { status });
    const raw = parse(text);
    if (raw === undefined)
      throw new LoadError('contract', { path: '', expected: 'JSON', received: text ? 'text' : 'nothing' });
    const answer = check(endpoint, raw);
    rows = rowsIn(raw);
    const context = { locale: 'en', texts: coreTexts.en, values, today: asking.today } as const;
    for (const view of views) tryView(() => view(answer, context));
  } catch (error) {
    problem = problemOf(error);
  }
  return {
    endpoint: endpoint.path,
    address,
    askers,
    milliseconds: Math.round(milliseconds ?? performance.now() - started),
    ...(status && { status }),
    ...(rows !== undefined && { rows }),
    ...(problem && { problem }),
  };
}

/** Asks all questions, one after another: a service is to be checked, not to be tried. */
export async function findAll(
  questions: readonly LiveQuestion[],
  asking: Asking,
  found: (finding: Finding) => void = () => {},
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const question of questions) {
    // eslint-disable-next-line no-await-in-loop -- on purpose
    const finding = await find(question, asking);
    found(finding);
    findings.push(finding);
  }
  return findings;
}
