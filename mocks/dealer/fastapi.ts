/** The bodies in which a FastAPI service says that something is wrong. */
import { Refusal } from '../kit/refusal.js';

/** One entry of a 422's `detail`. */
export interface ParameterProblem {
  readonly type: string;
  readonly loc: readonly string[];
  readonly msg: string;
  readonly input: string | null;
  readonly ctx?: Readonly<Record<string, number>>;
  readonly url: string;
}

/** How the service's own code words what is wrong: 400, 401, 403, 500. */
export const exceptionBody = (code: number, message: string): object => ({
  error: { code, message, type: 'HTTPException' },
});

/** How the framework words an unknown path or method. */
export const frameworkBody = (_status: number, message: string): object => ({ detail: message });

/** How the service's own code refuses. */
export const httpException = (code: number, message: string): Refusal =>
  new Refusal(code, exceptionBody(code, message));

const problem = (
  type: string,
  name: string,
  msg: string,
  input: string | null,
  ctx?: Record<string, number>,
) => ({
  type,
  loc: ['query', name],
  msg,
  input,
  ...(ctx && { ctx }),
  url: `https://errors.pydantic.dev/2.13/v/${type}`,
});

/** Reads query parameters as FastAPI does: all problems are collected and told together, as a 422. */
export class QueryReader {
  private readonly problems: ParameterProblem[] = [];

  private readonly params: URLSearchParams;

  constructor(params: URLSearchParams) {
    // Of a parameter that is given more than once the last counts.
    this.params = new URLSearchParams(Object.fromEntries(params));
  }

  /** A parameter that must be there; it may be empty. */
  required(name: string): string {
    const value = this.params.get(name);
    if (value === null) this.problems.push(problem('missing', name, 'Field required', null));
    return value ?? '';
  }

  /** A parameter that may be absent; empty counts as absent, as in the service. */
  optional(name: string): string | null {
    return this.params.get(name) || null;
  }

  /** A whole number between two limits. */
  int(name: string, otherwise: number, ge: number, le: number): number {
    const value = this.params.get(name);
    if (value === null) return otherwise;
    const number = /^\s*[+-]?\d+\s*$/.test(value) ? Number(value) : NaN;
    if (Number.isNaN(number)) {
      const msg = 'Input should be a valid integer, unable to parse string as an integer';
      this.problems.push(problem('int_parsing', name, msg, value));
    } else if (number < ge) {
      const msg = `Input should be greater than or equal to ${ge}`;
      this.problems.push(problem('greater_than_equal', name, msg, value, { ge }));
    } else if (number > le) {
      const msg = `Input should be less than or equal to ${le}`;
      this.problems.push(problem('less_than_equal', name, msg, value, { le }));
    }
    return number;
  }

  /** Call when all are read: refuses if one was wrong. */
  done(): void {
    if (this.problems.length) throw new Refusal(422, { detail: this.problems });
    // The database takes no such text: the service fails where it asks it.
    if ([...this.params.values()].some((value) => value.includes('\0')))
      throw httpException(500, 'A string literal cannot contain NUL (0x00) characters.');
  }
}
