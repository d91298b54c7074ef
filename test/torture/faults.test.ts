/**
 * Every element against the ways in which a service can fail. The short run takes a seeded sample of faults for each
 * element, all of them for none; `npm run torture` takes all for all.
 */
import { expect } from '@open-wc/testing';
import { random } from '../../mocks/kit/random.js';
import { faultLine, tryFault, type FaultCase } from './fault-run.js';
import { faults } from './faults.js';
import { tryLate, tryLeaving, tryQuiet } from './late-run.js';
import { tryChoices, tryWrite } from './other-run.js';
import { begin, end, inParallel } from './stage.js';
import {
  definedIn,
  everySubject,
  given,
  nameOf,
  subjects,
  type Subject,
  type SubjectKind,
} from './subjects.js';
import { domains } from '../../domains/index.js';

const SEED = 1;
/** How many faults each element gets in the short run. */
const SAMPLE = 4;

/** The cases of a run: those that only waiting tells are of their own. */
async function casesOf(hangs: boolean): Promise<FaultCase[]> {
  const { seed = SEED, only } = given ?? {};
  const fitting = faults.filter((fault) => Boolean(fault.hangs) === hangs);
  return (await subjects(only, 'answer', 'choices', 'write')).flatMap((subject, index) => {
    const stream = random(`${seed} ${index}`);
    // Every fault is tried with some element, whatever the seed.
    const chosen = given
      ? fitting
      : hangs
        ? [fitting[index % fitting.length]!]
        : Array.from({ length: SAMPLE }, (_, at) =>
            at % 2 ? stream.pick(fitting) : fitting[(index * (SAMPLE / 2) + at / 2) % fitting.length]!,
          );
    return [...new Set(chosen)].map((fault) => ({ subject, fault, seed }));
  });
}

/** How the elements of a kind are tried. */
const tries: Readonly<Partial<Record<SubjectKind, (it: FaultCase) => Promise<string[]>>>> = {
  answer: tryFault,
  choices: tryChoices,
  write: tryWrite,
};

async function run(hangs: boolean, timeout: number, lanes: number): Promise<void> {
  begin(timeout);
  const failures: string[] = [];
  const cases = await casesOf(hangs);
  // What writes makes others ask again: it comes last.
  const isLast = ({ subject }: FaultCase): boolean => subject.kind === 'write';
  for (const some of [cases.filter((it) => !isLast(it)), cases.filter(isLast)])
    await inParallel(some, lanes, async (it) => {
      const wrong = await tries[it.subject.kind]!(it);
      if (wrong.length > 0) failures.push(faultLine(it, wrong));
    });
  end();
  console.log(`${cases.length} faults`);
  // Alone, what asks nothing or sends a file has none; that there is such an element, the last test says.
  if (!given?.only) expect(cases).to.not.have.lengthOf(0);
  expect(failures.join('\n\n')).to.equal('');
}

describe('faults', () => {
  it('shows the right state and words for every fault, no number of it, and recovers', () =>
    run(false, 60_000, 16)).timeout(3_600_000);

  it('leaves out no element of any domain', async () => {
    const tried = new Set((await everySubject()).map(({ tag }) => tag));
    const defined = domains.flatMap(({ name }) => {
      const tags = definedIn(name);
      expect(tags, name).to.not.have.lengthOf(0);
      return tags;
    });
    expect([...tried].sort()).to.deep.equal(defined.sort());
  });

  it('shows no answer that comes too late, and nothing of a widget that has left', async () => {
    begin(60_000);
    const all = await everySubject(given?.only);
    const failures: string[] = [];
    const note = (subject: Subject, wrong: readonly string[]): void => {
      if (wrong.length > 0) failures.push([nameOf(subject), ...wrong.slice(0, 6)].join('\n  '));
    };
    await inParallel(all, 12, async (subject) => {
      if (['quiet', 'write', 'upload'].includes(subject.kind)) note(subject, await tryQuiet(subject));
      else {
        note(subject, await tryLate(subject));
        note(subject, await tryLeaving(subject));
      }
    });
    end();
    expect(all).to.not.have.lengthOf(0);
    expect(failures.join('\n\n')).to.equal('');
  }).timeout(3_600_000);

  it('does so for what only waiting tells: no network, no answer, half an answer', () =>
    run(true, 500, 40)).timeout(3_600_000);
});
