/** Answers against their contracts. */
import type * as z from 'zod/mini';
import type { Endpoint } from './endpoint.js';
import { LoadError } from './errors.js';

const typeName = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : value === undefined ? 'missing' : typeof value;

const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key),
    '',
  );

/** What an issue wanted, in a word or two. */
const expectation = (issue: z.core.$ZodIssue): string => {
  const { code, expected, values, message } = issue as {
    code: string;
    expected?: string;
    values?: unknown[];
    message: string;
  };
  return (
    values?.map((value) => JSON.stringify(value)).join(' | ') ??
    expected ??
    (code === 'custom' ? message : code)
  );
};

/**
 * Checks an answer against its contract. Throws a `contract` error that says where and what, or an `http` error
 * in the service's words where the answer is a refusal.
 */
export function check<A>(endpoint: Endpoint<A>, raw: unknown): A {
  const refusal = endpoint.service.refuses?.(raw);
  if (refusal) throw new LoadError('http', refusal);
  const result = endpoint.answer.safeParse(raw);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  const received = issue.path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null)?.[key],
    raw,
  );
  throw new LoadError('contract', {
    path: pathText(issue.path),
    expected: expectation(issue),
    received: typeName(received),
  });
}
