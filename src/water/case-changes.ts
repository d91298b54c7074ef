/** What a person changes of cases: shown before the service has answered, taken back where it refuses, and what others made of it. */
import type { Answer } from '../data/endpoint.js';
import { dateOrText } from '../format/plain-date.js';
import type { analysisList, analysisStats } from './contracts.js';

/** The cases of a list. */
export type Cases = Answer<typeof analysisList>;
/** One of them. */
export type Case = Cases[number];
/** How many there are. */
export type CaseStats = Answer<typeof analysisStats>;

/** What can be changed of a case. */
export const CHANGEABLE = [
  'status',
  'jenis_anomali',
  'deskripsi',
  'priority',
  'assigned_to',
  'due_date',
] as const satisfies readonly (keyof Case)[];

/** The name of such a field. */
export type CaseField = (typeof CHANGEABLE)[number];

/** New values of a case. */
export type CaseValues = Readonly<Partial<Record<CaseField, string | null>>>;

/** Somebody else has changed what this person had changed. */
export interface Overruled {
  readonly id: number;
  readonly nomen: string;
  readonly field: CaseField;
  readonly mine: string | null;
  readonly theirs: string | null;
}

/** A change on its way, or taken and not in the list yet. */
export interface Change {
  readonly id: number;
  readonly values: CaseValues;
  /** The status that it is moved from. */
  readonly from: string;
  isTaken: boolean;
  isListed: boolean;
  isCounted: boolean;
}

/** Dates may come back with a time, and empty texts as null. */
const same = (field: CaseField, a: string | null, b: string | null): boolean => {
  const read = (value: string | null): string =>
    field === 'due_date' ? dateOrText(value ?? '') : (value ?? '').trim();
  return read(a) === read(b);
};

/** The changes of one board. */
export class CaseChanges {
  #changes: readonly Change[] = [];
  /** What this person has changed and the service has taken, by case: until somebody changes it again. */
  readonly #mine = new Map<number, CaseValues>();
  #list: Cases | undefined;
  #stats: CaseStats | undefined;
  /** Another number where something else is to be shown. */
  version = 0;

  /** Shows a change at once. */
  begin({ id, status }: Case, values: CaseValues): Change {
    const change = { id, values, from: status, isTaken: false, isListed: false, isCounted: false };
    this.#set([...this.#changes, change]);
    return change;
  }

  /** The service hasn't taken it: the case is again what it was. */
  fail(change: Change): void {
    this.#set(this.#changes.filter((each) => each !== change));
  }

  /** The service has taken it: it stays on the screen until the list has it. */
  done(change: Change): void {
    change.isTaken = true;
    this.#mine.set(change.id, { ...this.#mine.get(change.id), ...change.values });
    this.version++;
  }

  /** A list and its counts, each of which may be the same as before; what somebody else has changed in between. */
  arrived(list: Cases, stats: CaseStats | undefined): readonly Overruled[] {
    const isNew = list !== this.#list;
    if (!isNew && stats === this.#stats) return [];
    for (const change of this.#changes) {
      if (!change.isTaken) continue;
      change.isListed ||= isNew;
      change.isCounted ||= stats === undefined || stats !== this.#stats;
    }
    this.#list = list;
    this.#stats = stats;
    this.#set(this.#changes.filter(({ isListed, isCounted }) => !isListed || !isCounted));
    return isNew ? this.#overruled(list) : [];
  }

  #overruled(list: Cases): Overruled[] {
    const found: Overruled[] = [];
    for (const [id, values] of this.#mine) {
      const one = list.find((each) => each.id === id);
      if (!one || this.#changes.some((change) => change.id === id && !change.isListed)) continue;
      for (const field of CHANGEABLE) {
        const mine = values[field];
        if (mine === undefined || same(field, mine, one[field])) continue;
        found.push({ id, nomen: one.nomen, field, mine, theirs: one[field] });
        // It is told once.
        const { [field]: _, ...others } = this.#mine.get(id)!;
        this.#mine.set(id, others);
      }
    }
    return found;
  }

  /** A case with what is changed of it. */
  applied(one: Case): Case {
    const changes = this.#changes.filter(({ id, isListed }) => id === one.id && !isListed);
    return changes.reduce((all, { values }) => ({ ...all, ...values }) as Case, one);
  }

  /** The counts with what is moved just now. */
  counted(stats: CaseStats): CaseStats {
    const by_status: Record<string, number> = { ...stats.by_status };
    for (const { from, values, isCounted } of this.#changes) {
      const to = values.status;
      if (isCounted || !to || to === from) continue;
      by_status[from] = Math.max(0, (by_status[from] ?? 0) - 1);
      by_status[to] = (by_status[to] ?? 0) + 1;
    }
    return { ...stats, by_status };
  }

  #set(changes: readonly Change[]): void {
    this.#changes = changes;
    this.version++;
  }
}
