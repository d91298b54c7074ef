/** What fails in one outage is told once, however many of an element's questions fail, and when. */
import type { ErrorDetail } from '../data/errors.js';
import type { AnswerController } from './answer-controller.js';
import { emit } from './emit.js';

/** What tells the page of an element with several questions. Their controllers leave it to this. */
export class OneFailure {
  readonly #host: Element;
  #reported: ReadonlySet<unknown> = new Set();
  /** The page has been told that what is under way has failed, and what it said to a sign-in. */
  #isTold = false;
  #signIn: boolean | undefined;

  constructor(host: Element) {
    this.#host = host;
  }

  /** What fails from now on is another failure. */
  begin(): void {
    this.#isTold = false;
    this.#signIn = undefined;
  }

  /** Tells the page that the service wants a sign-in; false where the page sees to it. */
  signIn(): boolean {
    return (this.#signIn ??= emit(this.#host, 'dasbor-auth-required', null, true));
  }

  /**
   * Called after each rendering: with the answers that are asked just now, the element's `error`, and what has failed
   * beside them.
   */
  tell(
    answers: readonly Pick<AnswerController, 'problem' | 'error' | 'fetching'>[],
    error: ErrorDetail | null,
    beside?: unknown,
  ): void {
    const problems = new Map<unknown, ErrorDetail | null>(
      answers.map((answer) => [answer.problem, answer.error]),
    );
    problems.set(beside, error);
    problems.delete(undefined);
    const isOver = !answers.some(({ fetching }) => fetching);
    // Whether one that may be left out is all that has failed is known when all are over.
    if (error || isOver) {
      const found = [...problems.keys()].find((problem) => !this.#reported.has(problem));
      if (found !== undefined && !this.#isTold) {
        this.#isTold = true;
        emit(this.#host, 'dasbor-error', error ?? problems.get(found));
      }
      this.#reported = new Set(problems.keys());
    }
    if (isOver) this.begin();
  }
}
