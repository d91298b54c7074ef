/**
 * The shared suite: what every element does alike. An element's test joins it with one line. What its kind does for it
 * (coming and going, races, a service that fails in every way) is tested with one element of each kind. What axe finds in
 * each state, its stories tell (scripts/test-stories.mjs).
 */
import { contract } from './contract.js';
import { csv } from './csv.js';
import { events } from './events.js';
import { failures } from './failures.js';
import { givenData } from './given-data.js';
import { growth } from './growth.js';
import { hostile } from './hostile.js';
import { languages } from './languages.js';
import { looks } from './looks.js';
import { races } from './races.js';
import { states } from './states.js';
import type { Subject } from './subject.js';

export type { Subject } from './subject.js';

const ofElements = [states, languages, looks, csv, hostile];
/** What the answer to one question is tested for. */
const ofAnswers = [contract, events, givenData];
const ofKinds = [failures, races, growth];

/** Declares the tests of an element, or of a variant of one. */
export function runSuite(subject: Subject): void {
  const variant = Object.entries(subject.attributes ?? {}).map(([name, value]) => ` ${name}="${value}"`);
  describe(`<${subject.tag}${variant.join('')}> as every widget`, () => {
    for (const theme of subject.isJoined ? ofElements : [...ofElements, ...ofAnswers]) theme(subject);
  });
  if (subject.typical)
    describe(`a ${subject.kind} as <${subject.tag}>`, () => {
      for (const theme of ofKinds) theme(subject);
    });
}
