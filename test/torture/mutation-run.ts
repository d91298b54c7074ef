/** One changed answer on one element, and where that fails the fewest changes that still do. */
import { wrongs, type Locale } from './checks.js';
import { mutated, mutationsFor, written, type Mutation } from './mutations.js';
import { enter, newComplaints, sends, settled, waitFor, type Scene } from './stage.js';
import { nameOf, type Subject } from './subjects.js';

/** What is tried. */
export interface MutationCase {
  readonly subject: Subject;
  readonly seed: number;
  readonly number: number;
}

/** What came of it. */
export interface Tried {
  readonly state: string;
  readonly wrong: readonly string[];
}

const localeOf = ({ number }: MutationCase): Locale => (number % 3 === 2 ? 'en' : 'id');

const seedOf = ({ subject, seed, number }: MutationCase): string => `${seed} ${nameOf(subject)} ${number}`;

/** Shows an answer with these changes; without any given, those of the case. */
export async function tryMutations(it: MutationCase, given?: readonly Mutation[]): Promise<Tried> {
  const locale = localeOf(it);
  const change = (text: string): string => {
    const answer = JSON.parse(text) as unknown;
    return written(mutated(answer, given ?? mutationsFor(answer, seedOf(it))));
  };
  const scene: Scene = enter(
    it.subject,
    locale,
    sends(() => scene, change),
  );
  const { element, bodies, errors } = scene;
  const wrong: string[] = [];
  try {
    await settled(scene);
    // A table may go to its last page, once.
    await waitFor(
      () => element.state !== 'stale' || element.error !== null,
      () => 'the end of loading',
    );
    const { state, error } = element;
    // What may be left out of several answers is told too, and is no error of the element.
    const isTold = errors.length === 1 && (error !== null || scene.asked.size > 1);
    if (!isTold && (errors.length > 0 || error !== null))
      wrong.push(`${errors.length} events dasbor-error in the state ${state}`);
    wrong.push(...(await wrongs(it.subject, element, bodies, locale)));
    return { state, wrong: [...wrong, ...newComplaints()] };
  } catch (cause) {
    return { state: element.state, wrong: [...wrong, String(cause), ...newComplaints()] };
  } finally {
    scene.leave();
  }
}

/** The changes of a case, for its first answer. */
async function changesOf(it: MutationCase): Promise<Mutation[]> {
  let first: Mutation[] | undefined;
  const scene: Scene = enter(
    it.subject,
    localeOf(it),
    sends(
      () => scene,
      (text) => {
        const answer = JSON.parse(text) as unknown;
        const all = mutationsFor(answer, seedOf(it));
        first ??= all;
        return written(mutated(answer, all));
      },
    ),
  );
  await settled(scene);
  scene.leave();
  newComplaints();
  return first ?? [];
}

/** A failure as a developer reads it: the fewest changes that fail, what is wrong then, and how to see it again. */
export async function mutationLine(it: MutationCase, wrong: readonly string[]): Promise<string> {
  let changes: readonly Mutation[] = await changesOf(it);
  let said = wrong;
  for (const change of changes) {
    const fewer = changes.filter((other) => other !== change);
    const tried = await tryMutations(it, fewer);
    if (tried.wrong.length > 0) {
      changes = fewer;
      said = tried.wrong;
    }
  }
  return [
    `${nameOf(it.subject)} · answer ${it.number} (${localeOf(it)})`,
    ...changes.map(({ what }) => `  changed: ${what}`),
    ...said.slice(0, 6).map((what) => `  ${what}`),
    `  again: npm run torture -- --only ${it.subject.tag} --seed ${it.seed} --faults no --answers ${(it.number + 1) * 8}`,
  ].join('\n');
}
