/** What the board writes: one thing after the other, shown at once, taken back where it is refused. */
import type { Trouble } from '../core/frame.js';
import { Writing, type WriteHost } from '../core/writing.js';
import type { Answer, Endpoint } from '../data/endpoint.js';
import type { ErrorDetail } from '../data/errors.js';
import { wordsIn } from '../locales/locales.js';
import {
  CaseChanges,
  type Case,
  type Cases,
  type CaseStats,
  type CaseValues,
  type Overruled,
} from './case-changes.js';
import { caseTexts } from './case-texts.js';
import {
  analysisActivity,
  analysisComment,
  analysisComments,
  analysisCreate,
  analysisDetail,
  analysisList,
  analysisStats,
  analysisStatus,
  customerProfile,
  waterKpi,
} from './contracts.js';

/** What a write is answered. */
export type Written = Answer<typeof analysisCreate>;

/** What shows cases: it asks again where one was written. */
const LISTS = [analysisList, analysisStats, analysisDetail, analysisActivity, customerProfile, waterKpi].map(
  ({ path }) => path,
);

const at = (endpoint: Endpoint<Written>, id: number): Endpoint<Written> => ({
  ...endpoint,
  path: endpoint.path.replace('{id}', String(id)),
});

/** The writes of one board. */
export class CaseDesk {
  readonly changes = new CaseChanges();
  readonly creating: Writing<Written>;
  readonly commenting: Writing<Written>;
  readonly changing: Writing<Written>;
  /** What was refused, in words, and the way to try it again. */
  failed: Trouble | undefined;
  /** What others have made of this person's changes. */
  overruled: readonly Overruled[] = [];
  readonly #host: WriteHost;
  #target: Endpoint<Written> = analysisStatus;
  /** The last of two changes of one case is the one that counts. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(host: WriteHost) {
    this.#host = host;
    this.creating = new Writing(host, () => analysisCreate);
    this.commenting = new Writing(host, () => this.#target);
    this.changing = new Writing(host, () => this.#target);
  }

  /** Why the last write was not taken; null when all is well. */
  get error(): ErrorDetail | null {
    return this.changing.error ?? this.creating.error ?? this.commenting.error;
  }

  /** The custom states of the element. */
  get states(): readonly string[] {
    const all = [this.creating, this.changing, this.commenting].flatMap(({ states }) => states);
    return all.includes('busy') ? ['busy'] : [...new Set(all)];
  }

  /** A list and its counts have come, or are as before. */
  arrived(list: Cases, stats: CaseStats | undefined): void {
    const overruled = this.changes.arrived(list, stats);
    if (overruled.length > 0) this.overruled = [...this.overruled, ...overruled];
  }

  /** Changes a case: at once on the screen, and back where the service doesn't take it; whether it did. */
  change(one: Case, values: CaseValues, endpoint: Endpoint<Written>): Promise<boolean> {
    const host = this.#host;
    const change = this.changes.begin(one, values);
    this.failed = undefined;
    host.requestUpdate();
    return this.#next(async () => {
      this.#target = at(endpoint, one.id);
      const answer = await this.changing.submit({
        values: { id: one.id, ...values },
        body: values,
        reloads: LISTS,
        keepsPath: true,
      });
      if (answer) this.changes.done(change);
      else {
        this.changes.fail(change);
        const { error } = this.changing;
        const words = wordsIn(caseTexts, host.language).wentBack(String(one.id));
        if (error) this.failed = [`${words} ${error.message}`, () => void this.change(one, values, endpoint)];
      }
      host.requestUpdate();
      return answer !== undefined;
    });
  }

  /** Makes a case. */
  create(values: Readonly<Record<string, unknown>>): Promise<Written | undefined> {
    return this.creating.submit({ values, body: values, reloads: LISTS, keepsPath: true });
  }

  /** Says something of a case; whether the service has taken it. */
  comment(one: Case, comment: string): Promise<boolean> {
    return this.#next(async () => {
      this.#target = at(analysisComment, one.id);
      const answer = await this.commenting.submit({
        values: { id: one.id, comment },
        body: { comment },
        reloads: [analysisComments.path, analysisActivity.path],
        keepsPath: true,
      });
      this.#host.requestUpdate();
      return answer !== undefined;
    });
  }

  #next(write: () => Promise<boolean>): Promise<boolean> {
    const done = this.#queue.then(write, write);
    this.#queue = done.catch(() => false);
    return done;
  }
}
