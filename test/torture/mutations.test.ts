/**
 * Right answers, changed by a seed: whatever an element makes of them, each number on its screen, in its table and in
 * its CSV follows from the answer. The short run takes a few hundred; `npm run torture` takes thousands.
 */
import { expect } from '@open-wc/testing';
import { mutationLine, tryMutations, type MutationCase } from './mutation-run.js';
import { begin, end, inParallel } from './stage.js';
import { given, subjects } from './subjects.js';

/** How many answers the short run tries. */
const ANSWERS = 250;

describe('mutated answers', () => {
  it('shows no number that does not follow from the answer', async () => {
    const { seed = 1, answers = ANSWERS, only } = given ?? {};
    const all = await subjects(only, 'answer');
    const cases = Array.from({ length: answers }, (_, index): MutationCase => ({
      subject: all[index % all.length]!,
      seed,
      number: Math.floor(index / all.length),
    }));
    begin(60_000);
    const states: Record<string, number> = {};
    const failed: [MutationCase, readonly string[]][] = [];
    await inParallel(cases, 12, async (it) => {
      const { state, wrong } = await tryMutations(it);
      states[state] = (states[state] ?? 0) + 1;
      if (wrong.length > 0) failed.push([it, wrong]);
    });
    const lines: string[] = [];
    for (const [it, wrong] of failed.slice(0, 20)) lines.push(await mutationLine(it, wrong));
    end();
    console.log(`${cases.length} answers, ${failed.length} failed: ${JSON.stringify(states)}`);
    expect(lines.join('\n\n')).to.equal('');
    // Both what is shown and what is refused has been seen.
    if (answers > 200) expect(states).to.include.keys('ready', 'error');
  }).timeout(36_000_000);
});
